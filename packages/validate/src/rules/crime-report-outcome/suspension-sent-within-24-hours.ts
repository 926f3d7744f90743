/**
 * A suspension goes to the procuracy within 24 hours; of the decision the day alone is known.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { plusDays } from '../../procedure/calendar.ts';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 148(2) */
export const suspensionSentWithin24Hours = rule({
  code: 'LT-OUTCOME-0012',
  basis: ['cpc2015-148-2'],
  severity: 'warning',
  kind: 'crime-report-outcome',
  at: '/suspension/sentToProcuracyAt',
  holds: ({ decision, decidedOn, suspension }) => {
    if (decision !== 'suspend' || suspension?.sentToProcuracyAt === undefined) return undefined;
    const sentOn = dayOf(suspension.sentToProcuracyAt);
    return decidedOn <= sentOn && sentOn <= plusDays(decidedOn, 1);
  },
  message: {
    en: 'The suspension goes to the procuracy within 24 hours of the decision. Check both times.',
    vi: 'Quyết định tạm đình chỉ phải gửi viện kiểm sát trong 24 giờ kể từ khi ra quyết định. Kiểm tra hai thời điểm.',
  },
});
