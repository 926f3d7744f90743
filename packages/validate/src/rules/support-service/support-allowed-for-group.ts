/**
 * Each kind of support is one that the law gives to this group.
 * @module
 */
import type { SupportService } from '@lienthong/schemas';
import { rule } from '../rule.ts';
import { notGiven } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 37; Law 66/2011/QH12, Art. 32 */
export const supportAllowedForGroup = rule({
  code: 'LT-SUPPORT-0001',
  basis: ['law53-2024-37-1', 'law53-2024-37-2', 'law53-2024-37-3', 'law53-2024-37-4', 'law66-2011-32'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support, category }) =>
    notGiven(kindsOf(support), category).map((n) => [`/support/services/${n}/kind`, n] as const),
  holds: () => false,
  message: {
    en: 'The law does not give this kind of support to this group. Remove it, or correct the group.',
    vi: 'Luật không quy định loại hỗ trợ này cho nhóm đối tượng đã ghi. Bỏ mục này hoặc sửa nhóm đối tượng.',
  },
});

/** The kinds of all services, in their order, under the law that the record names. */
function kindsOf(support: SupportService['support']): Parameters<typeof notGiven>[0] {
  return support.regime === 'law53-2024'
    ? { regime: support.regime, kinds: support.services.map(({ kind }) => kind) }
    : { regime: support.regime, kinds: support.services.map(({ kind }) => kind) };
}
