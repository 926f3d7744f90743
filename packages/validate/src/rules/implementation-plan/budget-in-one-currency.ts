/**
 * A budget is planned in one currency.
 * @module
 */
import { isInOneCurrency } from '../funding.ts';
import { rule } from '../rule.ts';

export const budgetInOneCurrency = rule({
  code: 'LT-PLAN-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  at: '/budget/lines',
  holds: ({ budget }) => (budget === undefined ? undefined : isInOneCurrency(budget)),
  message: {
    en: 'The sources are stated in another currency than the total. Convert them at the rate of the day of the plan.',
    vi: 'Các nguồn ghi bằng loại tiền khác với tổng số. Quy đổi theo tỷ giá ngày lập kế hoạch.',
  },
});
