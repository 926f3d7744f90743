/**
 * The words for a place in a record: `Văn bản › Số` for `/document/number`.
 * @module
 */
import type { Field, Shape } from '@lienthong/schemas/fields';
import type { Lang } from '../shell/lang.ts';
import { pathOf } from './values.ts';

/** @returns the title of each step as far as the fields tell, entries of lists as `(3)`; empty for the record itself */
export function titleAt(fields: readonly Field[], pointer: string, lang: Lang): string {
  const titles: string[] = [];
  let around: readonly Field[] = fields;
  let list: Shape | undefined;
  for (const step of pathOf(pointer)) {
    if (list?.type === 'list' && /^\d+$/.test(step)) {
      titles.push(`${titles.pop() ?? ''} (${Number(step) + 1})`);
      [around, list] = inside(list.items);
      continue;
    }
    const field = around.find(({ name }) => name === step);
    titles.push(field?.title[lang] ?? step);
    [around, list] = field === undefined ? [[], undefined] : inside(field.shape);
  }
  return titles.join(' › ');
}

/** The field that a pointer leads to, or the last one on the way; `undefined` for the record itself and for unknown members. */
export function fieldAt(fields: readonly Field[], pointer: string): Field | undefined {
  let around: readonly Field[] = fields;
  let list: Shape | undefined;
  let found: Field | undefined;
  for (const step of pathOf(pointer)) {
    if (list?.type === 'list' && /^\d+$/.test(step)) {
      [around, list] = inside(list.items);
      continue;
    }
    const field = around.find(({ name }) => name === step);
    if (field === undefined) return found;
    found = field;
    [around, list] = inside(field.shape);
  }
  return found;
}

/** What stands under a shape: members of an object, of all branches of a choice, or a list. */
function inside(shape: Shape): [readonly Field[], Shape | undefined] {
  switch (shape.type) {
    case 'object':
      return [shape.fields, undefined];
    case 'choice':
      return [shape.branches.flatMap(({ fields }) => fields), undefined];
    case 'list':
      return [[], shape];
    default:
      return [[], undefined];
  }
}
