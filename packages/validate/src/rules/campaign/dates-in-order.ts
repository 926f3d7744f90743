/**
 * A campaign begins before it ends, after the one before, and its results are stated after it began.
 * @module
 */
import type { Campaign } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-CAMPAIGN-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  each: days,
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function days({ period, statedOn, previous, orderDocument, recordedAt }: Campaign): DaysInOrder[] {
  return [
    ['/period/until', [period.from, period.until]],
    ['/statedOn', [period.from, statedOn]],
    ['/recordedAt', [statedOn, dayOf(recordedAt)]],
    ['/previous/period/until', [previous?.period.from, previous?.period.until]],
    ['/period/from', [previous?.period.until, period.from]],
    ['/period/from', [orderDocument?.document.issuedOn, period.from]],
  ];
}
