/**
 * A spreadsheet that is open: CSV, TSV or XLSX, read into records of one kind, each fault with its sheet and cell.
 * @module
 */
import { recordKinds } from '@lienthong/schemas';
import {
  markFaults,
  readDelimited,
  readWorkbook,
  SheetError,
  type SheetFault,
  type SheetReading,
} from '@lienthong/sheet';
import { uuidv7 } from '../form/machine-values.ts';
import { judgeValue } from './judge.ts';
import type { Fault, TableOptions } from './messages.ts';
import { Reporter, type SessionOptions } from './reporter.ts';
import { countsOf, type Edited, type OpenFile } from './session.ts';

/** Records judged before the worker looks whether something else is asked of it. */
const TOGETHER = 200;

export function isTable(name: string): boolean {
  return /\.(csv|tsv|xlsx)$/i.test(name);
}

export class TableSession implements OpenFile {
  readonly #file: File;
  readonly #options: TableOptions;
  readonly #reporter: Reporter;
  readonly #faults = new Map<number, readonly Fault[]>();
  #reading: SheetReading | undefined;
  #closed = false;

  constructor(file: File, options: TableOptions, session: SessionOptions) {
    this.#file = file;
    this.#options = options;
    this.#reporter = new Reporter(file.size, session);
  }

  get count(): number {
    return this.#reading?.records.length ?? 0;
  }

  close(): void {
    this.#closed = true;
  }

  async run(): Promise<void> {
    try {
      this.#reading = await this.#read();
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      const { code, messages } = error;
      this.#reporter.fault({ ...none, code, messages, severity: 'error' });
      this.#reporter.report(true);
      return;
    }
    const { errors, notices, records } = this.#reading;
    for (const fault of [...errors, ...notices])
      if (fault.record === undefined) this.#reporter.fault(asFault(fault, notices.includes(fault)));
    const own = Map.groupBy([...errors, ...notices], ({ record }) => record);
    for (const [record, value] of records.entries()) {
      if (record % TOGETHER === 0) await new Promise((resolve) => setTimeout(resolve));
      if (this.#closed) return;
      const told = (own.get(record) ?? []).map((fault) => asFault(fault, notices.includes(fault)));
      const places = new Set(told.map(({ pointer }) => pointer));
      const { kind, faults } = judgeValue(value, record, (pointer) => this.#reading?.cellOf(record, pointer));
      // What could not be read is missing too: that is one fault, not two.
      const all = [...told, ...faults.filter(({ pointer }) => !places.has(pointer))];
      this.#faults.set(record, all);
      this.#reporter.record(kind === undefined ? -1 : recordKinds.indexOf(kind), all);
      this.#reporter.read(Math.floor((this.#file.size * (record + 1)) / records.length));
      this.#reporter.report(false);
    }
    this.#reporter.report(true);
  }

  async read(records: readonly number[]): Promise<unknown[]> {
    return records.map((record) => this.#reading?.records[record]);
  }

  async edit(record: number, value: unknown): Promise<Edited> {
    const before = countsOf(this.#faults.get(record) ?? []);
    const judged = judgeValue(value, record, (pointer) => this.#reading?.cellOf(record, pointer));
    if (this.#reading !== undefined) this.#reading.records[record] = value as Record<string, unknown>;
    this.#faults.set(record, judged.faults);
    return { ...judged, before };
  }

  async *texts(): AsyncGenerator<string> {
    for (const record of this.#reading?.records ?? []) yield JSON.stringify(record);
  }

  /** A copy of the workbook with the faults marked in their cells. */
  async marked(): Promise<Blob> {
    const faults = [...this.#faults.values()]
      .flat()
      .flatMap(({ place, code, messages }) =>
        place !== undefined && 'cell' in place ? [{ ...place, code, message: messages }] : [],
      );
    const bytes = await markFaults(new Uint8Array(await this.#file.arrayBuffer()), faults);
    return new Blob([Uint8Array.from(bytes)]);
  }

  async #read(): Promise<SheetReading> {
    const { kind, issuer } = this.#options;
    const options = {
      ...(kind === undefined ? {} : { kind }),
      defaults: { newId: () => uuidv7(), ...(issuer === undefined ? {} : { issuer }) },
    };
    const bytes = new Uint8Array(await this.#file.arrayBuffer());
    return /\.xlsx$/i.test(this.#file.name)
      ? readWorkbook(bytes, options)
      : readDelimited(bytes, { ...options, name: this.#file.name });
  }
}

const none = { record: -1, pointer: '', rule: '', basis: [], place: undefined } as const;

function asFault({ sheet, cell, code, message, pointer = '', record = -1 }: SheetFault, isNotice: boolean): Fault {
  const severity = isNotice ? 'warning' : 'error';
  return { record, code, pointer, rule: '', severity, basis: [], messages: message, place: { sheet, cell } };
}
