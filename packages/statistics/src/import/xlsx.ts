/**
 * Reads the provincial report's workbook: figures by the ids beside them, what they are from the notes. Totals are added up again.
 * @module
 */
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import type { Catalogue } from '../catalogue.ts';
import { cellKey, type DimensionValue } from '../dataset.ts';
import type { ErrorCode } from '../errors.ts';
import { column, headingRow, readRemark, SUPPRESSED, sheetsOf } from '../export/xlsx/form.ts';
import { address } from '../export/xlsx/grid.ts';
import { gathered, type Imported, type ImportFault, type PlacedFigure } from './imported.ts';
import { type Notes, readNotes } from './xlsx-notes.ts';
import { unpackedSize } from './zip-sizes.ts';

/** A report has a few hundred kilobytes; these are bounds against archives made to exhaust memory. */
const largest = { unpackedBytes: 32 * 1024 * 1024, rows: 20_000, range: 'A1:AZ20000' };

/** Gives the report's own data set, then those of its parts. Places are `sheet!cell`. */
export async function fromXlsx(bytes: Uint8Array, { catalogue }: { readonly catalogue: Catalogue }): Promise<Imported> {
  const sheets = await readSheets(bytes);
  if (!sheets) return { sets: [], faults: [{ code: 'bad-table', place: '' }] };
  const notes = readNotes(sheets);
  if ('fault' in notes) return { sets: [], faults: [notes.fault] };
  const found: PlacedFigure[] = [];
  const faults: ImportFault[] = [];
  const missing = sheetsOf(catalogue).filter(({ name }) => !sheets.some((sheet) => sheet.name === name));
  for (const { name } of missing) faults.push({ code: 'bad-table', place: name });
  for (const sheet of sheets.filter(({ name }) => sheetsOf(catalogue).some((form) => form.name === name))) {
    readSheet(sheet, notes, found, faults);
  }
  notes.heads.forEach((head, set) => {
    if (!found.some((one) => one.head === head)) faults.push({ code: 'bad-table', place: notes.placeOf(set, 'area') });
  });
  return gathered(found, faults, catalogue);
}

async function readSheets(bytes: Uint8Array): Promise<Sheet[] | undefined> {
  const size = unpackedSize(bytes);
  if (size === undefined || size > largest.unpackedBytes) return undefined;
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return (await readXlsx(bytes, { maxRows: largest.rows, range: largest.range })).sheets;
  } catch {
    // Whatever is wrong with a foreign archive or its XML, it is not the form.
    return undefined;
  }
}

function readSheet(sheet: Sheet, notes: Notes, found: PlacedFigure[], faults: ImportFault[]): void {
  const { heads } = notes;
  for (let row = headingRow + 1; row < sheet.rows.length; row++) {
    const at = (col: number): CellValue => sheet.rows[row]?.[col] ?? null;
    const fault = (code: ErrorCode, col: number): void => {
      faults.push({ code, place: `${sheet.name}!${address(row, col)}` });
    };
    const remarks = column.first + heads.length;
    const id = at(column.id);
    if (id === null && heads.every((_, set) => at(column.first + set) === null)) continue;
    const cell = readKey(String(id ?? ''));
    const remark = readRemark(String(at(remarks) ?? ''));
    if (!cell) fault('bad-table', column.id);
    if (!remark) fault('bad-table', remarks);
    if (!cell || !remark) continue;
    for (const [set, head] of heads.entries()) {
      const col = column.first + set;
      const value = at(col);
      if (value === null) continue;
      if (value !== SUPPRESSED && !isCount(value)) fault('bad-observation', col);
      else if (!addsUp(sheet, row, col)) fault('breakdown-disagrees', col);
      else {
        const { undetermined, ...said } = set === 0 ? remark : {};
        const figure = { ...cell, area: head.area, value: value === SUPPRESSED ? null : value, ...said };
        const placeOf: PlacedFigure['placeOf'] = (member) => {
          if (['period', 'area', 'catalogue'].includes(member)) return notes.placeOf(set, member);
          return `${sheet.name}!${address(row, member === 'value' ? col : column.id)}`;
        };
        found.push({ head, figure, ...(undetermined === undefined ? {} : { undetermined }), placeOf });
      }
    }
  }
}

function isCount(value: CellValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** `victims-identified|age=under-16|sex=female` */
function readKey(
  key: string,
): { readonly indicator: string; readonly dimensions: readonly DimensionValue[] } | undefined {
  const [indicator = '', ...pairs] = key.split('|');
  const dimensions = pairs.map((pair) => {
    const [dimension = '', code = ''] = pair.split('=');
    return { dimension, code };
  });
  const cell = { indicator, dimensions };
  return cellKey(cell) === key && indicator !== '' ? cell : undefined;
}

/** A total that is a formula says what the cells that it adds say: whoever edited them may not have calculated it again. */
function addsUp({ rows, cells }: Sheet, row: number, col: number): boolean {
  const cell: Cell | undefined = cells?.get(`${row},${col}`);
  if (cell?.formula === undefined) return true;
  const [, from = '', first, to = '', last] = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(cell.formula) ?? [];
  if (first === undefined || last === undefined) return false;
  let sum = 0;
  for (let r = Number(first) - 1; r < Number(last); r++) {
    for (let c = columnOf(from); c <= columnOf(to); c++) {
      const value = rows[r]?.[c];
      sum += typeof value === 'number' ? value : 0;
    }
  }
  return sum === rows[row]?.[col];
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
