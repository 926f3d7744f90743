/**
 * The settlement is suspended when its limit has run out, not before.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 148(1) */
export const suspensionNotBeforeLimitEnds = rule({
  code: 'LT-OUTCOME-0015',
  basis: ['cpc2015-148-1'],
  severity: 'warning',
  kind: 'crime-report-outcome',
  at: '/decidedOn',
  holds: ({ decision, decidedOn, limitUntil }) =>
    decision !== 'suspend' || limitUntil === undefined ? undefined : limitUntil <= decidedOn,
  message: {
    en: 'The settlement is suspended before its limit ends. Check the day of the decision and the end of the limit.',
    vi: 'Tạm đình chỉ giải quyết khi chưa hết thời hạn. Kiểm tra ngày quyết định và ngày hết thời hạn.',
  },
});
