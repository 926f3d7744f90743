/**
 * The days reconciled begin before they end.
 * @module
 */
import { rule } from '../rule.ts';

export const daysFromNotAfterTo = rule({
  code: 'LT-RECONCILIATION-0011',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/days/to',
  holds: ({ days: { from, to } }) => from <= to,
  message: {
    en: 'The days end before they begin. Correct one of the two days.',
    vi: 'Ngày cuối trước ngày đầu. Sửa lại một trong hai ngày.',
  },
});
