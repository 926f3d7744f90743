/**
 * Tells the page how a file goes: the first fault at once, then a batch every so often.
 * @module
 */
import { type Fault, faultsKept, type Progress } from './messages.ts';

/** In one message. */
const FAULTS_AT_ONCE = 500;

/** Which kind a record is of stands in a byte. */
export const NO_KIND = 255;

export interface SessionOptions {
  readonly opened: number;
  readonly report: (progress: Progress) => void;
  /** Milliseconds of any clock. */
  readonly now?: () => number;
  /** Between two reports. */
  readonly everyMs?: number;
}

export class Reporter {
  readonly #bytes: number;
  readonly #options: Required<SessionOptions>;
  #kinds: number[] = [];
  #states: number[] = [];
  #faults: Fault[] = [];
  #listed = 0;
  #errors = 0;
  #warnings = 0;
  #bytesRead = 0;
  #reportedAt = Number.NEGATIVE_INFINITY;

  constructor(bytes: number, options: SessionOptions) {
    this.#bytes = bytes;
    this.#options = { now: () => performance.now(), everyMs: 100, ...options };
  }

  /** @param kind its place in the list of kinds; negative for none */
  record(kind: number, faults: readonly Fault[]): void {
    this.#kinds.push(kind < 0 ? NO_KIND : kind);
    this.#states.push(faults.some(({ severity }) => severity === 'error') ? 2 : faults.length > 0 ? 1 : 0);
    for (const fault of faults) this.fault(fault);
  }

  fault(fault: Fault): void {
    if (fault.severity === 'error') this.#errors += 1;
    else this.#warnings += 1;
    if (this.#listed === 0) this.#reportedAt = Number.NEGATIVE_INFINITY;
    if (this.#listed < faultsKept) this.#faults.push(fault);
    this.#listed += 1;
  }

  read(bytes: number): void {
    this.#bytesRead = bytes;
  }

  report(done: boolean): void {
    const now = this.#options.now();
    if (!done && now - this.#reportedAt < this.#options.everyMs) return;
    this.#reportedAt = now;
    const faults = this.#faults;
    this.#faults = [];
    // The page takes each message at once: none may hold it up.
    let sent = 0;
    for (; faults.length - sent > FAULTS_AT_ONCE; sent += FAULTS_AT_ONCE) {
      this.#send(faults.slice(sent, sent + FAULTS_AT_ONCE), false);
    }
    this.#send(sent === 0 ? faults : faults.slice(sent), done);
  }

  #send(faults: readonly Fault[], done: boolean): void {
    this.#options.report({
      type: 'progress',
      opened: this.#options.opened,
      kinds: Uint8Array.from(this.#kinds),
      states: Uint8Array.from(this.#states),
      faults,
      errors: this.#errors,
      warnings: this.#warnings,
      bytesRead: done ? this.#bytes : this.#bytesRead,
      bytes: this.#bytes,
      done,
    });
    this.#kinds = [];
    this.#states = [];
  }
}
