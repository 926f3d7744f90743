/**
 * A file that is open: read once from end to end, its records found again by their place, edited, and written.
 * @module
 */
import { recordKinds } from '@lienthong/schemas';
import { layoutOf, type Piece, SplitError, splitter } from '../json/split.ts';
import { type Judged, judgeText, judgeValue } from './judge.ts';
import type { Fault } from './messages.ts';
import { Reporter, type SessionOptions } from './reporter.ts';
import { Spans } from './spans.ts';
import { textFault } from './text-faults.ts';

export interface Edited extends Judged {
  readonly before: { readonly errors: number; readonly warnings: number };
}

/** A file that is open in the worker. */
export interface OpenFile {
  readonly count: number;
  close(): void;
  run(): Promise<void>;
  /** `undefined` for a text that is no JSON */
  read(records: readonly number[]): Promise<unknown[]>;
  /** @returns what is wrong with the record now, and how much was before */
  edit(record: number, value: unknown): Promise<Edited>;
  texts(): AsyncIterable<string>;
}

export class Session implements OpenFile {
  readonly #file: File;
  readonly #reporter: Reporter;
  readonly #spans = new Spans();
  readonly #edited = new Map<number, unknown>();
  #closed = false;

  constructor(file: File, options: SessionOptions) {
    this.#file = file;
    this.#reporter = new Reporter(file.size, options);
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
        this.#reporter.read(Math.min(at + CHUNK, this.#file.size));
        this.#reporter.report(false);
      }
      for (const piece of pieces.end()) this.#take(piece);
      if (this.count === 0) this.#reporter.fault(textFault('no-records', -1));
    } catch (error) {
      if (error instanceof SplitError)
        this.#reporter.fault(textFault('bad-json', -1, { line: error.line, column: error.column }));
      else if (error instanceof DOMException) this.#reporter.fault(textFault('unreadable', -1));
      else throw error;
    }
    if (!this.#closed) this.#reporter.report(true);
  }

  /**
   * Neighbours are read at once, as a grid asks for them.
   *
   * @throws {DOMException} the file was changed or deleted meanwhile
   */
  async read(records: readonly number[]): Promise<unknown[]> {
    const spans = records.map((record) => this.#spans.at(record));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    if (records.length > 1 && end - start > TOGETHER_BYTES) {
      const each = await Promise.all(records.map((record) => this.read([record])));
      return each.flat();
    }
    const bytes = new Uint8Array(await this.#file.slice(start, end).arrayBuffer());
    return records.map((record, i) => {
      if (this.#edited.has(record)) return this.#edited.get(record);
      const span = spans[i] ?? { start, end };
      return valueIn(decoder.decode(bytes.subarray(span.start - start, span.end - start)));
    });
  }

  async edit(record: number, value: unknown): Promise<Edited> {
    const before = judgeValue((await this.read([record]))[0], record);
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
    this.#reporter.record(kind === undefined ? -1 : recordKinds.indexOf(kind), faults);
    this.#reporter.report(false);
  }
}

/** What is no JSON has no value. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function countsOf(faults: readonly Fault[]): Edited['before'] {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

const CHUNK = 1 << 20;
const TOGETHER = 500;
const TOGETHER_BYTES = 1 << 22;
const decoder = new TextDecoder();
