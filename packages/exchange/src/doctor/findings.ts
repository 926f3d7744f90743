/**
 * What an examination found: each check with its level, code and place, and what to do next.
 * @module
 */
import { type ErrorCode, ExchangeError, errors, type Words } from '../errors.ts';
import { type CheckName, checks } from './words/checks.ts';
import { type FaultCode, faults } from './words/faults.ts';
import { type OpenCode, reasons } from './words/reasons.ts';

/** `warn`: it works, and will not for long or not well; `fail`: something does not work. */
export type FindingLevel = 'ok' | 'not-tried' | 'warn' | 'fail';

export type FindingCode = FaultCode | ErrorCode | OpenCode;

export interface Finding {
  /** Stable, e.g. `clock/directory`. */
  readonly check: CheckName;
  readonly level: FindingLevel;
  /** Stable; absent when all is well. */
  readonly code?: FindingCode;
  /** A file, an agency, a key id, a member of a token; never a value of a record. */
  readonly place?: string;
  readonly says: Words;
  readonly cure?: Words;
}

/** Tells one fault. */
export type Tell = (code: FaultCode | ErrorCode, place?: string) => void;

/** Collects findings; a check that fails does not stop the others. */
export class Findings {
  readonly list: Finding[] = [];
  readonly #onCheck: (check: CheckName) => void;

  constructor(onCheck: (check: CheckName) => void = () => undefined) {
    this.#onCheck = onCheck;
  }

  /**
   * Runs a check, which tells faults, throws an `ExchangeError` or an error of the system, or finds nothing.
   *
   * @param place of what it throws without one
   * @returns what the check gives; `undefined` when it threw
   */
  async check<T>(check: CheckName, run: (tell: Tell) => T | Promise<T>, place?: string): Promise<T | undefined> {
    this.#onCheck(check);
    const before = this.list.length;
    const tell: Tell = (code, at = place) => this.#add(check, code, at);
    try {
      const value = await run(tell);
      if (this.list.length === before) this.list.push({ check, level: 'ok', says: checks[check] });
      return value;
    } catch (error) {
      if (error instanceof NotTried) this.notTried(check, error.code, place);
      else if (error instanceof ExchangeError) tell(error.code, joined(place, error.place));
      else if (isSystemError(error)) tell('file-unreadable', place ?? error.path);
      else throw error;
      return undefined;
    }
  }

  notTried(check: CheckName, code: OpenCode, place?: string): void {
    this.list.push({ check, level: 'not-tried', code, ...placed(place), ...reasons[code] });
  }

  /** The highest level found. */
  get result(): FindingLevel {
    const found = new Set(this.list.map(({ level }) => level));
    return (['fail', 'warn', 'ok'] as const).find((level) => found.has(level)) ?? 'not-tried';
  }

  #add(check: CheckName, code: FaultCode | ErrorCode, place: string | undefined): void {
    const { level, says, cure } = isFault(code) ? faults[code] : ofError(code);
    this.list.push({ check, level, code, ...placed(place), says, cure });
  }
}

/** Thrown by a check for which something is missing. */
export class NotTried {
  readonly code: OpenCode;
  constructor(code: OpenCode) {
    this.code = code;
  }
}

function ofError(code: ErrorCode): { level: FindingLevel; says: Words; cure: Words } {
  const { title, cure } = errors[code];
  return { level: 'fail', says: title, cure };
}

function isFault(code: string): code is FaultCode {
  return Object.hasOwn(faults, code);
}

function placed(place: string | undefined): { place?: string } {
  return place === undefined ? {} : { place };
}

/** A place in a file is told with the file. */
function joined(place: string | undefined, within: string | undefined): string | undefined {
  if (place === undefined || within === undefined || within.startsWith(place)) return within ?? place;
  if (place.endsWith(within)) return place;
  return `${place} ${within}`;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
