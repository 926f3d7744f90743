/**
 * The lead charge is one of the charges.
 * @module
 */
import type { Charge } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const leadChargeIsCharged = rule({
  code: 'LT-CASE-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'case',
  at: '/leadCharge',
  holds: ({ leadCharge, charges }) => charges.some((charge) => isSame(charge, leadCharge)),
  message: {
    en: 'The lead charge is not among the charges. Add it there, or name one of them.',
    vi: 'Tội danh chính không có trong danh sách tội danh. Bổ sung vào danh sách hoặc chọn một tội danh đã có.',
  },
});

function isSame(a: Charge, b: Charge): boolean {
  return a.code === b.code && a.article === b.article && a.clause === b.clause && a.point === b.point;
}
