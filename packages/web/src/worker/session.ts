/**
 * A file that is open: read once from end to end, its records found again by their place, edited, and written.
 * @module
 */
import { recordKinds } from '@lienthong/schemas';
import { layoutOf, type Piece, SplitError, splitter } from '../json/split.ts';
import { type Judged, judgeText, judgeValue } from './judge.ts';
import type { Fault, Progress } from './messages.ts';
import { faultsKept } from './messages.ts';
import { Spans } from './spans.ts';
import { textFault } from './text-faults.ts';

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

export interface Edited extends Judged {
  readonly before: { readonly errors: number; readonly warnings: number };
}

/** A file that is open in the worker. */
export interface OpenFile {
  readonly count: number;
  close(): void;
  run(): Promise<void>;
  read(record: number): Promise<unknown>;
  /** @returns what is wrong with the record now, and how much was before */
  edit(record: number, value: unknown): Promise<Edited>;
  texts(): AsyncIterable<string>;
}

export class Session implements OpenFile {
  readonly #file: File;
  readonly #options: Required<SessionOptions>;
  readonly #spans = new Spans();
  readonly #edited = new Map<number, unknown>();
  #closed = false;
  #kinds: number[] = [];
  #states: number[] = [];
  #faults: Fault[] = [];
  #listed = 0;
  #errors = 0;
  #warnings = 0;
  #bytesRead = 0;
  #reportedAt = Number.NEGATIVE_INFINITY;

  constructor(file: File, options: SessionOptions) {
    this.#file = file;
    this.#options = { now: () => performance.now(), everyMs: 100, ...options };
  }

  get count(): number {
    return this.#spans.count;
  }

  close(): void {
    this.#closed = true;
  }

  /** Judges all records; reports as it goes, the first fault at once. */
  async run(): Promise<void> {
    try {
      const head = new Uint8Array(await this.#file.slice(0, 65_536).arrayBuffer());
      const pieces = splitter(layoutOf(this.#file.name, head));
      for (let at = 0; at < this.#file.size && !this.#closed; at += CHUNK) {
        const chunk = new Uint8Array(await this.#file.slice(at, at + CHUNK).arrayBuffer());
        for (const piece of pieces.push(chunk)) this.#take(piece);
        this.#bytesRead = Math.min(at + CHUNK, this.#file.size);
        this.#report(false);
      }
      for (const piece of pieces.end()) this.#take(piece);
      if (this.count === 0) this.#add(textFault('no-records', -1));
    } catch (error) {
      if (error instanceof SplitError) this.#add(textFault('bad-json', -1, { line: error.line, column: error.column }));
      else if (error instanceof DOMException) this.#add(textFault('unreadable', -1));
      else throw error;
    }
    this.#report(true);
  }

  /** @throws {DOMException} the file was changed or deleted meanwhile */
  async read(record: number): Promise<unknown> {
    if (this.#edited.has(record)) return this.#edited.get(record);
    const { start, end } = this.#spans.at(record);
    try {
      return JSON.parse(await this.#file.slice(start, end).text());
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  async edit(record: number, value: unknown): Promise<Edited> {
    const before = judgeValue(await this.read(record), record);
    this.#edited.set(record, value);
    return { ...judgeValue(value, record), before: countsOf(before.faults) };
  }

  /** Every record as JSON on one line, what was edited as it is now. */
  async *texts(): AsyncGenerator<string> {
    for (let from = 0; from < this.count; from += TOGETHER) {
      const to = Math.min(from + TOGETHER, this.count);
      const { start } = this.#spans.at(from);
      const bytes = new Uint8Array(await this.#file.slice(start, this.#spans.at(to - 1).end).arrayBuffer());
      for (let record = from; record < to; record++) {
        const span = this.#spans.at(record);
        if (this.#edited.has(record)) yield JSON.stringify(this.#edited.get(record));
        // A text of JSON holds no line break but between its tokens.
        else yield decoder.decode(bytes.subarray(span.start - start, span.end - start)).replaceAll(/\s*[\r\n]\s*/g, '');
      }
    }
  }

  #take({ start, end, line, column, bytes }: Piece): void {
    if (this.#closed) return;
    const record = this.#spans.add(start, end);
    const { kind, faults } = judgeText(bytes, record, { line, column });
    const place = kind === undefined ? -1 : recordKinds.indexOf(kind);
    this.#kinds.push(place < 0 ? NO_KIND : place);
    this.#states.push(faults.some(({ severity }) => severity === 'error') ? 2 : faults.length > 0 ? 1 : 0);
    const isFirst = this.#listed === 0 && faults.length > 0;
    for (const fault of faults) this.#add(fault);
    if (isFirst) this.#reportedAt = Number.NEGATIVE_INFINITY;
    this.#report(false);
  }

  #add(fault: Fault): void {
    if (fault.severity === 'error') this.#errors += 1;
    else this.#warnings += 1;
    if (this.#listed < faultsKept) this.#faults.push(fault);
    this.#listed += 1;
  }

  #report(done: boolean): void {
    const now = this.#options.now();
    if (!done && now - this.#reportedAt < this.#options.everyMs) return;
    if (this.#closed) return;
    this.#reportedAt = now;
    this.#options.report({
      type: 'progress',
      opened: this.#options.opened,
      kinds: Uint8Array.from(this.#kinds),
      states: Uint8Array.from(this.#states),
      faults: this.#faults,
      errors: this.#errors,
      warnings: this.#warnings,
      bytesRead: done ? this.#file.size : this.#bytesRead,
      bytes: this.#file.size,
      done,
    });
    this.#kinds = [];
    this.#states = [];
    this.#faults = [];
  }
}

export function countsOf(faults: readonly Fault[]): Edited['before'] {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

const CHUNK = 1 << 20;
const TOGETHER = 500;
const decoder = new TextDecoder();
