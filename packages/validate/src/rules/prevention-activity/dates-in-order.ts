/**
 * A measure begins before it ends, and its numbers are told after that.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-PREVENTION-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  each: ({ period, results, recordedAt }): DaysInOrder[] => [
    ['/period/until', [period.from, period.until]],
    ['/period/until', [results === undefined ? undefined : period.until, dayOf(recordedAt)]],
  ],
  holds: isInOrder,
  message: {
    en: 'The last day comes before the first, or after the record that already tells the results. Correct the days.',
    vi: 'Ngày cuối trước ngày đầu, hoặc sau ngày lập bản ghi đã có kết quả. Sửa lại ngày.',
  },
});
