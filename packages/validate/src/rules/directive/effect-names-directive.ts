/**
 * What is replaced, amended or revoked is named.
 * @module
 */
import { rule } from '../rule.ts';

export const effectNamesDirective = rule({
  code: 'LT-DIRECTIVE-0005',
  basis: ['decree30-2020-8'],
  severity: 'error',
  kind: 'directive',
  each: ({ amends }) => (amends ?? []).map((effect, index) => [`/amends/${index}/directive`, effect] as const),
  holds: ({ directive, document }) => directive !== undefined || document !== undefined,
  message: {
    en: 'Name the earlier directive: its record, or number and date of its document.',
    vi: 'Ghi rõ văn bản chỉ đạo trước: bản ghi hoặc số, ngày của văn bản.',
  },
});
