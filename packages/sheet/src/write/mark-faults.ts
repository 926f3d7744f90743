/**
 * A copy of somebody's workbook with the faults marked where they are, and listed on a sheet of their own.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import type { Cell, Sheet } from 'hucre/xlsx';
import { parseAddress } from '../address.ts';
import type { Lang } from '../cells/write-cell.ts';
import { SheetError } from '../errors.ts';
import { assertWorkbook } from '../read/open.ts';
import { formWords } from '../words/form.ts';

/** What is marked; an issue of the validator fits as well, under the cell that it is about. */
export interface Fault {
  sheet: string;
  /** `B7`, `7`, `B`, or empty for the sheet */
  cell: string;
  code: string;
  message: Bilingual;
}

/**
 * Colours and comments the cells that are at fault. Rows, columns and sheets are only listed.
 *
 * @throws {SheetError} as `readWorkbook` does for a file that is no workbook
 */
export async function markFaults(
  bytes: Uint8Array,
  faults: readonly Fault[],
  { lang = 'vi' }: { lang?: Lang } = {},
): Promise<Uint8Array> {
  assertWorkbook(bytes);
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const workbook = await openXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw Object.assign(new SheetError('damaged'), { cause: error });
  });
  for (const sheet of workbook.sheets)
    markSheet(
      sheet,
      faults.filter((fault) => fault.sheet === sheet.name),
      lang,
    );
  workbook.sheets.push(listOf(faults, freeName(workbook.sheets, lang), lang));
  return await saveXlsx(workbook);
}

const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF9999' } } as const;

function markSheet(sheet: Sheet, faults: readonly Fault[], lang: Lang): void {
  const messages = new Map<string, Fault[]>();
  for (const fault of faults) messages.set(fault.cell, [...(messages.get(fault.cell) ?? []), fault]);
  for (const [cell, own] of messages) {
    const place = parseAddress(cell);
    if (place === undefined || place.row < 0 || place.column < 0) continue;
    const { row, column } = place;
    const cells = sheet.cells ?? new Map<string, Cell>();
    sheet.cells = cells;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const line = sheet.rows[row] ?? [];
    while (line.length <= column) line.push(null);
    const value = line[column] ?? null;
    const before: Cell = cells.get(`${row},${column}`) ?? { value, type: value === null ? 'empty' : typeOf(value) };
    const told = own.map(({ message, code }) => `${message[lang]} [${code}]`).join('\n');
    const text = before.comment === undefined ? told : `${before.comment.text}\n${told}`;
    cells.set(`${row},${column}`, { ...before, style: { ...before.style, fill }, comment: { text } });
  }
}

function typeOf(value: Exclude<Cell['value'], null>): Cell['type'] {
  if (value instanceof Date) return 'date';
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}

function freeName(sheets: readonly Sheet[], lang: Lang): string {
  const base = formWords.faults[lang];
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name: string = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
  return name;
}

function listOf(faults: readonly Fault[], name: string, lang: Lang): Sheet {
  const heads = lang === 'vi' ? ['Trang', 'Ô', 'Mã lỗi', 'Nội dung'] : ['Sheet', 'Cell', 'Code', 'What is wrong'];
  const rows = faults.map(({ sheet, cell, code, message }) => [sheet, cell, code, message[lang]]);
  return { name, rows: [heads, ...rows], columns: [{ width: 30 }, { width: 10 }, { width: 28 }, { width: 90 }] };
}
