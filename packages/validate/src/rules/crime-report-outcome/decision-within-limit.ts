/**
 * A report is settled within twenty days, two months when prolonged, four when extended.
 * @module
 */

import { orWorkingDay } from '@lienthong/schemas/working-days';
import { plusDays, plusMonths } from '../../procedure/calendar.ts';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(1), 147(2) */
export const decisionWithinLimit = rule({
  code: 'LT-OUTCOME-0001',
  basis: ['cpc2015-147-1', 'cpc2015-147-2', 'circular01-2017-11'],
  severity: 'warning',
  kind: 'crime-report-outcome',
  at: '/decidedOn',
  holds: ({ receivedOn, decidedOn, prolongation, extension, lateReason, suspension }) => {
    if (lateReason !== undefined || suspension?.resumedOn !== undefined) return undefined;
    const last =
      extension !== undefined
        ? plusMonths(receivedOn, 4)
        : prolongation !== undefined
          ? plusMonths(receivedOn, 2)
          : plusDays(receivedOn, 20);
    return decidedOn <= orWorkingDay(last);
  },
  message: {
    en: 'The decision comes after the limit of the settlement. Name the prolongation or extension, or the reason of the delay.',
    vi: 'Quyết định ban hành sau thời hạn giải quyết. Ghi việc kéo dài, gia hạn hoặc lý do quá hạn.',
  },
});
