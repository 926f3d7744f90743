/**
 * Warns of codes that a list has given up; they are still valid, and the list says what to use instead.
 * @module
 */
import type { Issue } from '../issue.ts';
import { type DeprecatedAt, KEYWORDS, schemaOf, siteOf, type Table } from './table.ts';

/** @param record of valid structure */
export function deprecatedCodes(record: unknown, table: Table, places: readonly DeprecatedAt[]): Issue[] {
  return places.flatMap((place) => {
    return find(record, place, 0, '').map((pointer): Issue => {
      const { form, en, vi } = siteOf({ p: pointer, s: 16 * place.node + KEYWORDS.indexOf('codes') }, table);
      return {
        code: 'LT-SCHEMA-DEPRECATED-CODE',
        pointer,
        rule: `${schemaOf(form, table)}#/oneOf`,
        severity: 'warning',
        messages: {
          en: `The code at "${en}" is deprecated. Use the one that its list names instead.`,
          vi: `Mã ở “${vi}” sắp bị bãi bỏ. Nên dùng mã thay thế ghi trong danh mục.`,
        },
      };
    });
  });
}

function find(value: unknown, place: DeprecatedAt, depth: number, pointer: string): string[] {
  const step = place.steps[depth];
  if (step === undefined) return typeof value === 'string' && place.codes.includes(value) ? [pointer] : [];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((item, n) => find(item, place, depth + 1, `${pointer}/${n}`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const [name = '', tag] = step.split('?');
  const [tagName, tagValue] = tag?.split('=') ?? [];
  const members = value as Record<string, unknown>;
  if (tagName !== undefined && members[tagName] !== tagValue) return [];
  return Object.hasOwn(members, name) ? find(members[name], place, depth + 1, `${pointer}/${name}`) : [];
}
