/**
 * The results of a campaign are those of its days, as far as they have passed.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: campaigns, and the report of their results */
export const countedWithinPeriod = rule({
  code: 'LT-CAMPAIGN-0002',
  basis: ['dispatch2774-2021-campaign', 'dispatch2774-2021-results'],
  severity: 'error',
  kind: 'campaign',
  at: '/results/countedUntil',
  holds: ({ results, period, statedOn }) =>
    results === undefined
      ? undefined
      : period.from <= results.countedUntil && results.countedUntil <= period.until && results.countedUntil <= statedOn,
  message: {
    en: 'Results count from the first day of the campaign to its last, or to the day of the statement. Correct the day.',
    vi: 'Kết quả chỉ tính từ ngày đầu đến ngày cuối của đợt cao điểm hoặc đến ngày báo cáo. Sửa lại ngày.',
  },
});
