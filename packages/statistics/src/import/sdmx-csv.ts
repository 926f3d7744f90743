/**
 * Reads SDMX-CSV 2.1 as `toSdmxCsv` writes it.
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import { StatisticsError } from '../errors.ts';
import { type CsvRow, readCsv } from '../export/rfc4180.ts';
import { dsdOf } from '../export/sdmx/dsd.ts';
import { MISSING } from '../export/sdmx/sdmx-csv.ts';
import type { Imported } from './imported.ts';
import { type PlacedRow, setsOf } from './sdmx-rows.ts';

/** Places are `line:column`, both from 1. Columns may stand in any order; those that the structure does not have are refused. */
export async function fromSdmxCsv(text: string, { catalogue }: { readonly catalogue: Catalogue }): Promise<Imported> {
  const rows = readRows(text, catalogue);
  return 'code' in rows ? { sets: [], faults: [rows] } : setsOf(rows, catalogue);
}

function readRows(text: string, catalogue: Catalogue): PlacedRow[] | { code: 'bad-table'; place: string } {
  try {
    return rowsOf(text, catalogue);
  } catch (error) {
    if (error instanceof StatisticsError) return { code: 'bad-table', place: error.place ?? '1:1' };
    throw error;
  }
}

function rowsOf(text: string, catalogue: Catalogue): PlacedRow[] {
  const [header, ...lines] = readCsv(text);
  const { dimensions, attributes, version } = dsdOf(catalogue);
  const keys = [...dimensions.map(({ id }) => id), 'TIME_PERIOD'];
  const numbers = attributes.filter(({ type }) => type === 'Integer').map(({ id }) => id);
  const known = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...keys, 'OBS_VALUE', ...attributes.map(({ id }) => id)];
  const needed = ['STRUCTURE', 'STRUCTURE_ID', ...keys, 'OBS_VALUE'];
  const columns = header?.cells ?? [];
  const wrong = columns.findIndex((name, i) => !known.includes(name) || columns.indexOf(name) !== i);
  if (wrong >= 0 || needed.some((name) => !columns.includes(name))) {
    throw new StatisticsError('bad-table', `1:${wrong + 1 || columns.length + 1}`);
  }
  return lines.map(({ line, cells }: CsvRow): PlacedRow => {
    const placeOf = (component: string): string => `${line}:${columns.indexOf(component) + 1 || columns.length + 1}`;
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const fail = (component: string): never => {
      throw new StatisticsError('bad-table', placeOf(component));
    };
    if (cells.length !== columns.length) fail('STRUCTURE');
    if (cell('STRUCTURE') !== 'dataflow') fail('STRUCTURE');
    if (!cell('STRUCTURE_ID').endsWith(`:TIP(${version})`)) fail('STRUCTURE_ID');
    if (!['', 'I', 'A', 'M', 'R'].includes(cell('ACTION'))) fail('ACTION');
    const number = (name: string): number => (/^-?\d{1,15}$/.test(cell(name)) ? Number(cell(name)) : fail(name));
    return {
      placeOf,
      key: Object.fromEntries(keys.map((id) => [id, cell(id)])),
      value: cell('OBS_VALUE') === MISSING ? null : number('OBS_VALUE'),
      attributes: Object.fromEntries(
        attributes
          .filter(({ id }) => cell(id) !== '')
          .map(({ id }) => [id, numbers.includes(id) ? number(id) : cell(id)]),
      ),
    };
  });
}
