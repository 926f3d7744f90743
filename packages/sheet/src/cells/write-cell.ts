/**
 * A value of a record as a cell, so that reading it gives the same value.
 * @module
 */
import type { CodeShape, NumberShape, TextShape } from '@lienthong/schemas/fields';
import { SheetError } from '../errors.ts';
import { defuse } from '../injection.ts';
import type { CellShape } from '../layout/node.ts';
import { longestCell } from '../layout/table-builder.ts';
import { yesNo } from '../words/form.ts';
import { joinList } from './list.ts';
import type { Written } from './raw.ts';

export type Lang = 'vi' | 'en';

/** @throws {SheetError} `cell-too-long`; `not-in-layout` for a value of another type, which would come back as something else */
export function writeCell(value: unknown, shape: CellShape, lang: Lang): Written {
  const cell = plain(value, shape, lang);
  if (typeof cell !== 'string') return cell;
  const text = defuse(cell);
  if (text.length > longestCell) throw new SheetError('cell-too-long');
  return text;
}

function plain(value: unknown, shape: CellShape, lang: Lang): Written {
  switch (shape.type) {
    case 'boolean':
      return yesNo(typed(value, 'boolean') === true, lang);
    case 'fixed':
      if (value !== shape.value) throw new SheetError('not-in-layout');
      return yesNo(true, lang);
    case 'tag':
      return shape.branches.find((branch) => branch.value === value)?.title[lang] ?? typed(value, 'string');
    case 'cell-list':
      if (!Array.isArray(value)) throw new SheetError('not-in-layout');
      return joinList(value.map((one) => asText(one, shape.items, lang)));
    case 'number':
      return numberCell(typed(value, 'number'));
    case 'code':
      return asText(value, shape, lang);
    case 'text':
      return shape.format === 'civil-date' ? dayCell(typed(value, 'string')) : typed(value, 'string');
  }
}

function asText(value: unknown, shape: CodeShape | TextShape | NumberShape, lang: Lang): string {
  if (shape.type === 'number') return String(typed(value, 'number'));
  const text = typed(value, 'string');
  return shape.type === 'code' ? (shape.codes.find(({ code }) => code === text)?.title[lang] ?? text) : text;
}

interface Types {
  string: string;
  number: number;
  boolean: boolean;
}

function typed<T extends keyof Types>(value: unknown, type: T): Types[T];
function typed(value: unknown, type: string): unknown {
  if (typeof value !== type) throw new SheetError('not-in-layout');
  return value;
}

/** Programs keep 15 digits; longer numbers stand as text. */
function numberCell(value: number): Written {
  return String(Math.abs(value)).replace('.', '').length > 15 ? String(value) : value;
}

/** Days that all programs count alike are dates; those before stand as text. */
function dayCell(day: string): Written {
  return day >= '1901' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : day;
}
