/**
 * A report of crime is settled after it was received.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { conversationRule } from '../conversation-rule.ts';
import { isInOrder } from '../order.ts';

/** @see Criminal Procedure Code 2015, Art. 147(1) */
export const outcomeNotBeforeReport = conversationRule({
  code: 'LT-CONV-0016',
  basis: ['cpc2015-147-1'],
  severity: 'error',
  about: 'crime-report-outcome',
  each: ({ receivedOn }) => [['/receivedOn', receivedOn]],
  holds: (receivedOn, { report }, { find }) => {
    const received = find(report, 'crime-report')?.record.receivedAt;
    return isInOrder([received === undefined ? undefined : dayOf(received), receivedOn]);
  },
  message: {
    en: 'This is before the day on which the report was received. Correct the day here or in the report.',
    vi: 'Ngày này trước ngày tiếp nhận nguồn tin. Sửa ngày tại đây hoặc trong bản ghi nguồn tin.',
  },
});
