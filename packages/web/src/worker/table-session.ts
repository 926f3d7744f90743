/**
 * A spreadsheet that is open: CSV, TSV or XLSX, read into records of one kind, each fault with its sheet and cell.
 * @module
 */
import { recordKinds } from '@lienthong/schemas';
import {
  isWorkbook,
  markFaults,
  parseMapping,
  readDelimited,
  readWorkbook,
  SheetError,
  type SheetFault,
  type SheetMapping,
  type SheetReading,
  unreadIn,
} from '@lienthong/sheet';
import { pathOf, valueAt } from '../fields/values.ts';
import { uuidv7 } from '../form/machine-values.ts';
import { judgeValue } from './judge.ts';
import type { Fault, TableOptions, Words } from './messages.ts';
import { Reporter, type SessionOptions } from './reporter.ts';
import { countsOf, type Edited, type OpenFile } from './session.ts';

/** Records judged before the worker looks whether something else is asked of it. */
const TOGETHER = 200;

export class TableSession implements OpenFile {
  readonly #file: File;
  readonly #options: TableOptions;
  readonly #reporter: Reporter;
  /** -1 for those of no record */
  readonly #faults = new Map<number, readonly Fault[]>();
  /** what reading says of each record's cells */
  readonly #told = new Map<number, readonly Fault[]>();
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
    const isNotice = new Set(notices);
    const own = Map.groupBy([...errors, ...notices], ({ record }) => record);
    const ofFile = (own.get(undefined) ?? []).map((fault) => asFault(fault, isNotice.has(fault)));
    this.#faults.set(-1, ofFile);
    for (const fault of ofFile) this.#reporter.fault(fault);
    for (const [record, value] of records.entries()) {
      if (record % TOGETHER === 0) await new Promise((resolve) => setTimeout(resolve));
      if (this.#closed) return;
      const read = own.get(record) ?? [];
      const told = read.map((fault) => asFault(fault, isNotice.has(fault)));
      if (told.length > 0) this.#told.set(record, told);
      const isUnread = unreadIn(read.filter((fault) => !isNotice.has(fault)));
      const { kind, faults } = judgeValue(value, record, (pointer) => this.#reading?.cellOf(record, pointer));
      // What could not be read is missing too: that is one fault, not two.
      const all = [...told, ...faults.filter(({ pointer }) => !isUnread(pointer))];
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
    // A cell that could not be read stays at fault until something stands in its place.
    const told = (this.#told.get(record) ?? []).filter(
      ({ pointer }) => pointer !== '' && valueAt(value, pathOf(pointer)) === undefined,
    );
    this.#told.set(record, told);
    const faults = [...told, ...judged.faults.filter(({ pointer }) => told.every((one) => one.pointer !== pointer))];
    this.#faults.set(record, faults);
    return { ...judged, faults, before };
  }

  async *texts(): AsyncGenerator<string> {
    for (const record of this.#reading?.records ?? []) yield JSON.stringify(record);
  }

  /** A copy of the workbook with the faults marked in their cells. */
  async marked(lang: 'vi' | 'en'): Promise<Blob> {
    const bytes = await markFaults(new Uint8Array(await this.#file.arrayBuffer()), this.marks(), { lang });
    return new Blob([Uint8Array.from(bytes)]);
  }

  /** What is marked: also what belongs to no record. */
  marks(): { sheet: string; cell: string; code: string; message: Words }[] {
    const all = [...this.#faults.values()].flat();
    return all.flatMap(({ place, code, messages }) =>
      place !== undefined && 'cell' in place ? [{ ...place, code, message: messages }] : [],
    );
  }

  /** Which heading is which field, as JSON. */
  mapping(): Blob {
    return new Blob([`${JSON.stringify(this.#reading?.mapping ?? {}, null, 2)}\n`], { type: 'application/json' });
  }

  async #read(): Promise<SheetReading> {
    const { kind, issuer, mapping } = this.#options;
    const options = {
      ...(kind === undefined ? {} : { kind }),
      ...(mapping === undefined ? {} : { mapping: mappingIn(mapping) }),
      defaults: { newId: () => uuidv7(), ...(issuer === undefined ? {} : { issuer }) },
    };
    const bytes = new Uint8Array(await this.#file.arrayBuffer());
    return isWorkbook(bytes) || !/\.[ct]sv$/i.test(this.#file.name)
      ? readWorkbook(bytes, options)
      : readDelimited(bytes, { ...options, name: this.#file.name });
  }
}

/** @throws {SheetError} `bad-mapping` */
function mappingIn(text: string): SheetMapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return parseMapping(value);
}

const none = { record: -1, pointer: '', rule: '', basis: [], place: undefined } as const;

function asFault({ sheet, cell, code, message, pointer = '', record = -1 }: SheetFault, isNotice: boolean): Fault {
  const severity = isNotice ? 'warning' : 'error';
  return { record, code, pointer, rule: '', severity, basis: [], messages: message, place: { sheet, cell } };
}
