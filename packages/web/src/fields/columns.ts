/**
 * The columns of a grid over records of one kind: every single value outside lists and choices, and each of those as a whole.
 * @module
 */
import type { Field, Shape } from '@lienthong/schemas/fields';
import type { Lang } from '../shell/lang.ts';
import { isObject, type Path } from './values.ts';

export interface Column {
  readonly path: Path;
  readonly field: Field;
  /** Titles of the objects around, then its own. */
  readonly titles: readonly Field['title'][];
  readonly widthPx: number;
}

/** What the record is about comes first, its head last; what is always the same is left out. */
export function columnsOf(fields: readonly Field[]): Column[] {
  const isHead = ({ group, name }: Field): boolean => group === 'head' && name !== 'reference';
  return columnsIn([...fields.filter((field) => !isHead(field)), ...fields.filter(isHead)], [], []);
}

function columnsIn(fields: readonly Field[], path: Path, around: readonly Field['title'][]): Column[] {
  const changing = fields.filter(({ shape }) => shape.type !== 'fixed');
  return changing.flatMap((field) => {
    const here = [...path, field.name];
    const titles = [...around, field.title];
    const { shape } = field;
    return shape.type === 'object'
      ? columnsIn(shape.fields, here, titles)
      : [{ path: here, field, titles, widthPx: widthOf(shape) }];
  });
}

/** Whether a cell can be typed into; lists and choices are filled in through the form. */
export function isTyped({ field: { shape } }: Column): boolean {
  return shape.type === 'text' || shape.type === 'code' || shape.type === 'number' || shape.type === 'boolean';
}

/** What a cell shows of a value, whether or not the value is what the schema asks for. */
export function shownOf(value: unknown, shape: Shape, lang: Lang): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return lang === 'vi' ? `${value.length} mục` : `${value.length} entries`;
  if (shape.type === 'code') return shape.codes.find(({ code }) => code === value)?.title[lang] ?? String(value);
  if (shape.type === 'choice' && isObject(value)) {
    const tag = value[shape.tag];
    return shape.branches.find((branch) => branch.value === tag)?.title[lang] ?? String(tag ?? '…');
  }
  if (typeof value === 'boolean') return yesNo[lang][value ? 0 : 1];
  return typeof value === 'object' ? '…' : String(value);
}

/** What is typed for a value of a shape: nothing takes the value away; what is no number stays as typed, for the check to name. */
export function typedAs(text: string, shape: Shape): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (shape.type === 'number') return /^-?\d+(?:[.]\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
  if (shape.type === 'boolean') return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
  return trimmed;
}

export const yesNo = { vi: ['Có', 'Không'], en: ['Yes', 'No'] } as const;

function widthOf(shape: Shape): number {
  switch (shape.type) {
    case 'number':
    case 'boolean':
      return 110;
    case 'code':
      return 190;
    case 'text':
      return shape.format === 'civil-date' || shape.format === 'partial-date' ? 130 : 210;
    default:
      return 150;
  }
}
