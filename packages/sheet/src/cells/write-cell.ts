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
import type { Raw } from './raw.ts';

export type Lang = 'vi' | 'en';

/** @throws {SheetError} `cell-too-long` */
export function writeCell(value: unknown, shape: CellShape, lang: Lang): Raw {
  const cell = plain(value, shape, lang);
  if (typeof cell !== 'string') return cell;
  const text = defuse(cell);
  if (text.length > longestCell) throw new SheetError('cell-too-long');
  return text;
}

function plain(value: unknown, shape: CellShape, lang: Lang): Raw {
  switch (shape.type) {
    case 'boolean':
      return yesNo(value === true, lang);
    case 'fixed':
      return yesNo(true, lang);
    case 'tag':
      return shape.branches.find((branch) => branch.value === value)?.title[lang] ?? String(value);
    case 'cell-list':
      return joinList((Array.isArray(value) ? value : [value]).map((one) => asText(one, shape.items, lang)));
    case 'number':
      return numberCell(value, shape);
    case 'code':
      return asText(value, shape, lang);
    case 'text':
      return shape.format === 'civil-date' ? dayCell(String(value)) : String(value);
  }
}

function asText(value: unknown, shape: CodeShape | TextShape | NumberShape, lang: Lang): string {
  if (shape.type !== 'code') return String(value);
  return shape.codes.find(({ code }) => code === value)?.title[lang] ?? String(value);
}

/** Programs keep 15 digits; longer numbers stand as text. */
function numberCell(value: unknown, _shape: NumberShape): Raw {
  if (typeof value !== 'number') return String(value);
  return String(Math.abs(value)).replace('.', '').length > 15 ? String(value) : value;
}

/** Days that all programs count alike are dates; those before stand as text. */
function dayCell(day: string): Raw {
  return day >= '1901' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : day;
}
