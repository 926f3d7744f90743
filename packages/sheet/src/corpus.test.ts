/**
 * The workbooks and text files of conformance/sheets: what each cell became, what was refused, what was left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileCode, SheetFault } from './errors.ts';
import { isWorkbook, readDelimited, readWorkbook, SheetError, type SheetReading } from './index.ts';
import { counting } from './testing/records.ts';

const folder = join(import.meta.dirname, '../../../conformance/sheets');
const files = readdirSync(folder).filter((name) => /\.(?:xlsx|xls|ods|csv|tsv)$/.test(name));

interface Place {
  readonly record: number;
  readonly pointer: string;
  readonly value: unknown;
}

interface Fault {
  readonly sheet?: string;
  readonly cell: string;
  readonly code: string;
  readonly pointer?: string;
}

/** `<file>.json`; see the folder's README. */
interface Expected {
  readonly kind?: string;
  readonly refused?: FileCode;
  readonly found: string;
  readonly records: number;
  readonly sheet: string;
  readonly cells: readonly (Place & { readonly sheet?: string; readonly cell: string })[];
  readonly values?: readonly Place[];
  readonly errors: readonly Fault[];
  readonly notices: readonly Fault[];
}

describe('every file of the corpus', () => {
  test('at least sixty are there, a third of them by other programs', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(files.filter((name) => /\.(?:xlsx|xls|ods)$/.test(name)).length).toBeGreaterThanOrEqual(20);
  });

  test.each(files)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const read = (): Promise<SheetReading> => readFile(name, expected.kind);
    if (expected.refused !== undefined) {
      const error = await read().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SheetError);
      expect((error as SheetError).code).toBe(expected.refused);
      return;
    }
    const { found, sheet, cells, values = [] } = expected;
    const reading = await read();
    expect([reading.kind, reading.records.length]).toEqual([found, expected.records]);
    const taken = cells.map((one) => {
      const place = reading.cellOf(one.record, one.pointer);
      return { ...one, ...place, value: at(reading.records[one.record], one.pointer) };
    });
    expect(taken).toEqual(cells.map((one) => ({ ...one, sheet: one.sheet ?? sheet })));
    expect(values.map((one) => ({ ...one, value: at(reading.records[one.record], one.pointer) }))).toEqual(values);
    expect(toldOf(reading.errors)).toEqual(listed(expected.errors, sheet));
    expect(toldOf(reading.notices)).toEqual(listed(expected.notices, sheet));
  });
});

async function readFile(name: string, kind: string | undefined): Promise<SheetReading> {
  const bytes = readFileSync(join(folder, name));
  const options = { defaults: counting(), ...(kind === undefined ? {} : { kind }) };
  const isText = /\.[ct]sv$/.test(name) && !isWorkbook(bytes);
  return isText ? await readDelimited(bytes, options) : await readWorkbook(bytes, options);
}

function at(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((found: unknown, step) => (found as Record<string, unknown> | undefined)?.[step], record);
}

function toldOf(faults: readonly SheetFault[]): string[] {
  return faults.map(({ sheet, cell, code, pointer = '' }) => `${sheet}!${cell} ${code} ${pointer}`).sort();
}

function listed(faults: readonly Fault[], sheet: string): string[] {
  return faults.map((fault) => `${fault.sheet ?? sheet}!${fault.cell} ${fault.code} ${fault.pointer ?? ''}`).sort();
}
