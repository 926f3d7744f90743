/**
 * What an activity cost is told in one currency.
 * @module
 */
import { isInOneCurrency } from '../funding.ts';
import { rule } from '../rule.ts';

export const costInOneCurrency = rule({
  code: 'LT-COMMUNICATION-0011',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/cost/lines',
  holds: ({ cost }) => (cost === undefined ? undefined : isInOneCurrency(cost)),
  message: {
    en: 'The sources are stated in another currency than the total. Convert them at the rate of the day of payment.',
    vi: 'Các nguồn ghi bằng loại tiền khác với tổng số. Quy đổi theo tỷ giá ngày chi.',
  },
});
