/**
 * Each kind of support is one that the law gives to this group.
 * @module
 */

import { rule } from '../rule.ts';
import { notGiven } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 37 */
export const supportAllowedForGroup = rule({
  code: 'LT-VICTIM-0004',
  basis: ['law53-2024-37-1', 'law53-2024-37-2', 'law53-2024-37-3', 'law53-2024-37-4', 'law66-2011-32'],
  severity: 'error',
  kind: 'victim',
  each: ({ support }) =>
    support?.entitlement === undefined
      ? []
      : notGiven(support.entitlement, support.category).map((n) => [`/support/entitlement/kinds/${n}`, n] as const),
  holds: () => false,
  message: {
    en: 'The law does not give this kind of support to this group. Remove it, or correct the group.',
    vi: 'Luật không quy định loại hỗ trợ này cho nhóm đối tượng đã ghi. Bỏ mục này hoặc sửa nhóm đối tượng.',
  },
});
