/**
 * A prolonged limit ends within two months of the reception, an extended one within four.
 * @module
 */

import { orWorkingDay } from '@lienthong/schemas/working-days';
import { plusMonths } from '../../procedure/calendar.ts';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(2) */
export const limitNotAboveLaw = rule({
  code: 'LT-OUTCOME-0009',
  basis: ['cpc2015-147-2'],
  severity: 'error',
  kind: 'crime-report-outcome',
  each: ({ receivedOn, prolongation, extension }): DaysInOrder[] => [
    ['/prolongation/until', [prolongation?.until, orWorkingDay(plusMonths(receivedOn, 2))]],
    ['/extension/until', [extension?.until, orWorkingDay(plusMonths(receivedOn, 4))]],
  ],
  holds: isInOrder,
  message: {
    en: 'The limit ends later than the law allows, counted from the reception. Correct the end or the day of reception.',
    vi: 'Thời hạn kết thúc muộn hơn mức luật cho phép tính từ ngày tiếp nhận. Sửa ngày hết hạn hoặc ngày tiếp nhận.',
  },
});
