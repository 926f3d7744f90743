/**
 * A cell under the shape of its column.
 * @module
 */
import type { TextShape } from '@lienthong/schemas/fields';
import { bare } from '../fold.ts';
import { undefuse } from '../injection.ts';
import type { CellShape } from '../layout/node.ts';
import { isOldFont } from '../legacy.ts';
import { splitList } from './list.ts';
import { fault, PartialDay, type Raw, type Reading, type Taken } from './raw.ts';
import { readCode, readTag } from './read-code.ts';
import { readDay, readInstant, readPartialDate } from './read-date.ts';
import { readNumber } from './read-number.ts';

/** Blank cells are not read: see {@link isBlank}. */
export function readCell(raw: Raw, shape: CellShape, reading: Reading): Taken {
  const cell = typeof raw === 'string' ? undefuse(raw.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()) : raw;
  switch (shape.type) {
    case 'code':
      return readCode(cell, shape);
    case 'tag':
      return readTag(cell, shape);
    case 'number':
      return readNumber(cell, shape);
    case 'boolean':
      return readYesNo(cell);
    case 'fixed':
      return { value: shape.value };
    case 'text':
      return readText(cell, shape, reading);
    case 'cell-list': {
      if (typeof cell !== 'string') return one(readCell(cell, shape.items, reading));
      const taken = splitList(cell, shape.items.type === 'text').map((part) => readCell(part, shape.items, reading));
      const wrong = taken.find((part) => 'fault' in part);
      return wrong ?? { value: taken.map(({ value }) => value) };
    }
  }
}

export function isBlank(raw: Raw | undefined): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

function one(taken: Taken): Taken {
  return 'fault' in taken ? taken : { value: [taken.value] };
}

function readText(raw: Raw, { format }: TextShape, reading: Reading): Taken {
  if (format === 'civil-date') return readDay(raw, reading);
  if (format === 'partial-date') return readPartialDate(raw, reading);
  if (format === 'instant') return readInstant(raw, reading);
  if (raw instanceof Date || raw instanceof PartialDay) return fault('date-in-text');
  if (typeof raw === 'string') return isOldFont(raw) ? fault('old-font-text') : { value: raw };
  if (typeof raw !== 'number') return fault('not-a-text');
  return Number.isInteger(raw) && Math.abs(raw) >= 1e15 ? fault('number-too-long') : { value: String(raw) };
}

const yes = new Set(['co', 'yes', 'y', 'x', 'true', 'dung', '1', 'v', '✓', '✔']);
const no = new Set(['khong', 'no', 'n', 'false', 'sai', '0', 'ko', 'k']);

function readYesNo(raw: Raw): Taken {
  if (typeof raw === 'boolean') return { value: raw };
  const word = typeof raw === 'string' ? bare(raw) || raw : String(raw);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : fault('not-yes-no');
}
