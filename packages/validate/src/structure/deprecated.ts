/**
 * Warns of codes that a list has given up; they are still valid, and the list says what to use instead.
 * @module
 */
import type { Issue } from '../issue.ts';
import { type DeprecatedAt, type Form, siteOf } from './forms.ts';
import { locationOf } from './issues.ts';

/** @param record of valid structure */
export function deprecatedCodes(record: unknown, form: Form, places: readonly DeprecatedAt[]): Issue[] {
  return places.flatMap((place) => {
    return find(record, place, 0, '').map((pointer): Issue => {
      const site = siteOf(record, pointer, form);
      const { en, vi } = site;
      return {
        code: 'LT-SCHEMA-DEPRECATED-CODE',
        pointer,
        rule: locationOf(site, 'codes'),
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
