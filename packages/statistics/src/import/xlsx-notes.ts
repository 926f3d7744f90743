/**
 * What the figures of a workbook are, from its notes: catalogue, period, areas, edition.
 * @module
 */
import type { Sheet } from 'hucre/xlsx';
import type { ErrorCode } from '../errors.ts';
import { StatisticsError } from '../errors.ts';
import type { FigureFault } from '../export/check-figures.ts';
import { notesSheet } from '../export/xlsx/form.ts';
import { address } from '../export/xlsx/grid.ts';
import { type Period, parsePeriod } from '../period.ts';
import type { Head, ImportFault } from './imported.ts';

export interface Notes {
  readonly heads: readonly Head[];
  readonly placeOf: (set: number, member: FigureFault['member']) => string;
}

const value = 2;

export function readNotes(sheets: readonly Sheet[]): Notes | { readonly fault: ImportFault } {
  const sheet = sheets.find(({ name }) => name === notesSheet);
  if (!sheet) return { fault: { code: 'bad-table', place: notesSheet } };
  const lines = new Map(sheet.rows.map((cells, row) => [cells[0], { row, text: String(cells[value] ?? '') }]));
  const placeOf = (key: string): string => `${notesSheet}!${address(lines.get(key)?.row ?? 0, value)}`;
  const read = (key: string): string => lines.get(key)?.text ?? '';
  const fail = (code: ErrorCode, key: string): { fault: ImportFault } => ({ fault: { code, place: placeOf(key) } });
  const period = periodOf(read('/period'), { from: read('/period/from'), to: read('/period/to') });
  if (typeof period === 'string') return fail(period, '/period');
  const catalogue = {
    ...{ id: read('/catalogue/id'), version: read('/catalogue/version'), digest: read('/catalogue/digest') },
  };
  const heads: Head[] = [];
  for (let i = 0; lines.has(`/${i}/area/code`); i++) {
    const edition = read(`/${i}/edition`);
    if (edition !== 'provisional' && edition !== 'official') return fail('bad-table', `/${i}/edition`);
    const asOf = read(`/${i}/asOf`);
    if (Number.isNaN(Date.parse(asOf))) return fail('bad-table', `/${i}/asOf`);
    const name = read(`/${i}/area/name`);
    const area = { edition: read(`/${i}/area/edition`), code: read(`/${i}/area/code`) };
    heads.push({ catalogue, period, area: name === '' ? area : { ...area, name }, asOf, edition });
  }
  if (heads.length === 0) return fail('bad-table', '/0/area/code');
  return { heads, placeOf: (set, member) => placeOf(keyOf(set, member)) };
}

function keyOf(set: number, member: FigureFault['member']): string {
  if (member === 'catalogue') return '/catalogue/digest';
  return member === 'area' ? `/${set}/area/edition` : '/period';
}

function periodOf(code: string, days: { readonly from: string; readonly to: string }): Period | ErrorCode {
  try {
    const period = parsePeriod(code, days);
    return period.from === days.from && period.to === days.to ? period : 'bad-period';
  } catch (error) {
    if (error instanceof StatisticsError) return error.code;
    throw error;
  }
}
