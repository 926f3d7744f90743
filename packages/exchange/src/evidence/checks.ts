/**
 * What a check of evidence found, and the words for it.
 * @module
 */
import { type ErrorCode, ExchangeError, errors, type Words } from '../errors.ts';

export type Result = 'valid' | 'invalid' | 'indeterminate';

export interface Check {
  /** Stable name, e.g. `manifest-signature`, `receipt/0/signature`. */
  readonly name: string;
  readonly result: Result;
  readonly detail: Words;
  /** Why it is invalid or indeterminate. */
  readonly code?: ErrorCode;
  /** Does not weigh on the result of the whole. */
  readonly informational?: true;
}

/** Collects checks; one that fails does not stop the others. */
export class Checks {
  readonly list: Check[] = [];

  /**
   * Runs a check.
   *
   * @param words what is known when it holds
   * @param run throws when it does not; `undefined`: an earlier check failed on which this one depends
   * @param informational what stays open here leaves the whole as it is
   * @returns what the check gave, when it holds
   */
  run<T>(name: string, words: Words, run: (() => T) | undefined, informational = false): T | undefined {
    if (run === undefined) {
      this.open(name, { detail: notCheckable }, informational);
      return undefined;
    }
    try {
      const value = run();
      this.list.push({ name, result: 'valid', detail: words });
      return value;
    } catch (error) {
      this.failed(name, error, informational);
      return undefined;
    }
  }

  /** {@link Checks.run} for a check that takes time. */
  async runAsync<T>(name: string, words: Words, run: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await run();
      this.list.push({ name, result: 'valid', detail: words });
      return value;
    } catch (error) {
      this.failed(name, error);
      return undefined;
    }
  }

  add(check: Check): void {
    this.list.push(check);
  }

  /** Invalid if any check is; else indeterminate if any is that is not informational. */
  get result(): Result {
    const weighing = this.list.filter(({ informational }) => informational !== true);
    if (weighing.some(({ result }) => result === 'invalid')) return 'invalid';
    return weighing.some(({ result }) => result === 'indeterminate') ? 'indeterminate' : 'valid';
  }

  private open(name: string, why: Pick<Check, 'detail' | 'code'>, informational: boolean): void {
    this.list.push({ name, result: 'indeterminate', ...why, ...(informational ? { informational } : {}) });
  }

  private failed(name: string, error: unknown, informational = false): void {
    if (error instanceof Indeterminate) {
      this.open(name, { detail: errors[error.code].title, code: error.code }, informational);
      return;
    }
    if (!(error instanceof ExchangeError)) throw error;
    this.list.push({ name, result: 'invalid', detail: withPlace(error), code: error.code });
  }
}

/** Thrown by a check that can be decided neither way with what the bundle holds. */
export class Indeterminate {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    this.code = code;
  }
}

const notCheckable: Words = {
  vi: 'Không kiểm tra được vì một bước trước đó không đạt.',
  en: 'Cannot be checked, since an earlier check failed.',
};

function withPlace({ title, place }: ExchangeError): Words {
  return place === undefined ? title : { vi: `${title.vi} (${place})`, en: `${title.en} (${place})` };
}
