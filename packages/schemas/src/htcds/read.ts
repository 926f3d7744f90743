/**
 * Reads the cells of a row as people and the standard's own tools write them: names with known faults, labels in place of codes, several
 * codes in one cell.
 * @module
 */
import { isCivilDay } from '../civil-day.ts';
import type { HtcdsFieldFacts } from '../contract.ts';
import { type HtcdsField, htcdsFacts } from '../generated/htcdsFacts.ts';
import type { HtcdsNote, HtcdsReason, HtcdsValue } from './row.ts';

export interface Cells {
  /** only values of the type of their field; codes as the lists have them */
  values: Map<HtcdsField, HtcdsValue>;
  notes: HtcdsNote[];
}

/** Empty cells are not there; a cell that cannot be read is noted. */
export function readCells(fields: Readonly<Record<string, unknown>>): Cells {
  const values = new Map<HtcdsField, HtcdsValue>();
  const notes: HtcdsNote[] = [];
  for (const [n, [written, cell]] of Object.entries(fields).entries()) {
    if (isEmpty(cell)) continue;
    const field = fieldNamed(written);
    if (field === undefined) notes.push({ field: `column ${n + 1}`, reason: 'not-a-field' });
    else if (htcdsFacts.fields[field].match === 'none') notes.push({ field, reason: 'no-place' });
    else {
      const { value, reason } = readCell(field, cell);
      if (value !== undefined) values.set(field, value);
      if (reason !== undefined) notes.push({ field, reason });
    }
  }
  return { values, notes };
}

function isEmpty(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.trim() === '';
  return cell === undefined || cell === null || (Array.isArray(cell) && cell.length === 0);
}

function fieldNamed(written: string): HtcdsField | undefined {
  const name = written.trim();
  if (Object.hasOwn(htcdsFacts.fields, name)) return name as HtcdsField;
  return htcdsFacts.faults.find(({ at, written: wrong, read }) => wrong === name && read === at)?.at;
}

function readCell(field: HtcdsField, cell: unknown): { value?: HtcdsValue; reason?: HtcdsReason } {
  const { type = 'text' } = htcdsFacts.fields[field];
  if (type === 'codes') return readCodes(field, cell);
  const read = READERS[type];
  const value = Array.isArray(cell) ? several(cell.map((one) => read(one, field))) : read(cell, field);
  return value === undefined ? { reason: 'not-a-value' } : { value };
}

/** Texts, days and references that the standard lets stand in a row several times. */
function several(values: readonly (HtcdsValue | undefined)[]): readonly string[] | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length ? texts : undefined;
}

function readCodes(field: HtcdsField, cell: unknown): { value?: readonly string[]; reason?: HtcdsReason } {
  const all = pieces(field, cell).map((piece) => codeWritten(field, piece));
  const codes = all.filter((code) => code !== undefined);
  return {
    ...(codes.length > 0 && { value: [...new Set(codes)] }),
    ...((all.length === 0 || codes.length < all.length) && { reason: 'not-a-value' as const }),
  };
}

type Reader = (cell: unknown, field: HtcdsField) => HtcdsValue | undefined;

const text: Reader = (cell) => (typeof cell === 'string' ? cell.trim().normalize('NFC') : undefined);

const READERS: Readonly<Record<Exclude<NonNullable<HtcdsFieldFacts['type']>, 'codes'>, Reader>> = {
  text,
  reference: text,
  date: (cell) => (typeof cell === 'string' && isCivilDay(cell.trim()) ? cell.trim() : undefined),
  number: (cell) => {
    const number = typeof cell === 'string' && /^\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  boolean: (cell) => (typeof cell === 'boolean' ? cell : undefined),
  code: (cell, field) => (typeof cell === 'string' ? codeWritten(field, cell) : undefined),
};

/** A list, or the several codes of one cell: between semicolons, or between blanks where all of them are codes. */
function pieces(field: HtcdsField, cell: unknown): string[] {
  if (Array.isArray(cell)) return cell.map((piece) => (typeof piece === 'string' ? piece : ''));
  if (typeof cell !== 'string') return [];
  const words = cell.trim().split(/\s+/);
  if (words.every((word) => codeWritten(field, word) !== undefined)) return words;
  return cell.split(';').filter((piece) => piece.trim() !== '');
}

/** The code of the field's list that a cell means: the code, its label, or what is known to be written instead of either. */
function codeWritten(field: HtcdsField, cell: string): string | undefined {
  const known = htcdsFacts.faults.find((fault) => fault.at === field && fault.written?.trim() === cell.trim())?.read;
  return codeNamed(htcdsFacts.fields[field].list ?? '', known ?? cell);
}

/** The code of a list by itself or by its label. */
export function codeNamed(list: string, written: string): string | undefined {
  const codes = htcdsFacts.lists[list];
  if (typeof codes !== 'object') return undefined;
  const meant = written.trim().toLowerCase();
  return Object.entries(codes).find(([code, label]) => [code, label].some((one) => one.toLowerCase() === meant))?.[0];
}
