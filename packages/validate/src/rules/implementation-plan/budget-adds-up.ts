/**
 * The sources of the budget make its total.
 * @module
 */
import { addsUp } from '../funding.ts';
import { rule } from '../rule.ts';

export const budgetAddsUp = rule({
  code: 'LT-PLAN-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  at: '/budget/total',
  holds: ({ budget }) => (budget === undefined ? undefined : addsUp(budget)),
  message: {
    en: 'The sums of the sources do not make the total. Correct the total or a source.',
    vi: 'Tổng các nguồn không bằng tổng kinh phí. Sửa lại tổng số hoặc số tiền của nguồn.',
  },
});
