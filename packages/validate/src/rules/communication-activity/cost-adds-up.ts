/**
 * The sources of the money make the total.
 * @module
 */
import { addsUp } from '../funding.ts';
import { rule } from '../rule.ts';

export const costAddsUp = rule({
  code: 'LT-COMMUNICATION-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/cost/total',
  holds: ({ cost }) => (cost === undefined ? undefined : addsUp(cost)),
  message: {
    en: 'The sums of the sources do not make the total. Correct the total or a source.',
    vi: 'Tổng các nguồn không bằng tổng kinh phí. Sửa lại tổng số hoặc số tiền của nguồn.',
  },
});
