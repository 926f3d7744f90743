/**
 * Reads the long table of UNODC in its own terms: its categories are coarser than our codes, and a fine code is never guessed from a coarse one.
 * @module
 */
import { type ErrorCode, StatisticsError } from '../errors.ts';
import { type Column, codes, columns, FEW, forms, type GlotipRow } from '../export/glotip/table.ts';
import { readCsv } from '../export/rfc4180.ts';
import type { ImportFault } from './imported.ts';

export interface GlotipRead {
  /** None where there is a fault. */
  readonly rows: readonly GlotipRow[];
  readonly faults: readonly ImportFault[];
}

/** Places are `line:column`, both from 1. */
export function readGlotip(text: string): GlotipRead {
  const faults: ImportFault[] = [];
  const read: Placed[] = [];
  try {
    const [header, ...lines] = readCsv(text);
    const wrong = columns.findIndex((name, i) => header?.cells[i] !== name);
    if (wrong >= 0 || header?.cells.length !== columns.length)
      throw new StatisticsError('bad-table', `1:${wrong + 1 || columns.length + 1}`);
    for (const { line, cells } of lines) {
      try {
        read.push({ line, row: readRow(line, cells) });
      } catch (error) {
        faults.push(faultOf(error));
      }
    }
  } catch (error) {
    faults.push(faultOf(error));
  }
  if (faults.length === 0) faults.push(...disagreements(read));
  return { rows: faults.length > 0 ? [] : read.map(({ row }) => row), faults };
}

interface Placed {
  readonly line: number;
  readonly row: GlotipRow;
}

function faultOf(error: unknown): ImportFault {
  if (error instanceof StatisticsError) return { code: error.code, place: error.place ?? '1:1' };
  throw error;
}

function readRow(line: number, cells: readonly string[]): GlotipRow {
  const at = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const fail = (code: ErrorCode, column: Column): never => {
    throw new StatisticsError(code, `${line}:${columns.indexOf(column) + 1}`);
  };
  const oneOf = <T extends string>(column: Column, list: readonly T[], code: ErrorCode = 'unknown-code'): T =>
    list.find((one) => one === at(column)) ?? fail(code, column);
  if (cells.length !== columns.length) fail('bad-table', 'Iso3_code');
  if (!/^[A-Z]{3}$/.test(at('Iso3_code'))) fail('unknown-code', 'Iso3_code');
  if (!/^(?:19|20|21)\d{2}$/.test(at('Year'))) fail('bad-period', 'Year');
  oneOf('Unit of measurement', codes['Unit of measurement']);
  const dimension = oneOf('Dimension', codes.Dimension);
  if (dimension === 'by form of exploitation') oneOf('Category', forms);
  if (dimension === 'Total') oneOf('Category', ['Total']);
  if (at('Category') === '') fail('unknown-code', 'Category');
  const told = at('txtVALUE');
  if (told !== FEW && !/^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/.test(told)) fail('bad-observation', 'txtVALUE');
  return {
    country: at('Iso3_code'),
    indicator: oneOf('Indicator', codes.Indicator, 'unknown-indicator'),
    ...{ dimension, category: at('Category') },
    sex: oneOf('Sex', codes.Sex),
    age: oneOf('Age', codes.Age),
    year: Number(at('Year')),
    value: told === FEW ? null : Number(told.replaceAll(',', '')),
  };
}

/** No figure twice, and no part greater than its total; the total may be fewer than five and is then less than five. */
function disagreements(read: readonly Placed[]): ImportFault[] {
  const keyOf = ({ country, year, indicator, dimension, category, sex, age }: GlotipRow): string =>
    JSON.stringify([country, year, indicator, dimension, category, sex, age]);
  const seen = new Map<string, GlotipRow>();
  const faults: ImportFault[] = [];
  for (const { line, row } of read) {
    if (seen.has(keyOf(row))) faults.push({ code: 'two-figures', place: `${line}:${columns.indexOf('Category') + 1}` });
    seen.set(keyOf(row), row);
  }
  for (const { line, row } of read) {
    const total = seen.get(keyOf({ ...row, dimension: 'Total', category: 'Total', sex: 'Total', age: 'Total' }));
    if (total && (row.value ?? 0) > (total.value ?? 4)) {
      faults.push({ code: 'breakdown-disagrees', place: `${line}:${columns.indexOf('txtVALUE') + 1}` });
    }
  }
  return faults;
}
