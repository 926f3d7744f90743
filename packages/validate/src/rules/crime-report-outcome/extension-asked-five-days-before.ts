/**
 * An extension is asked for at least five days before the limit ends.
 * @module
 */
import { plusDays } from '../../procedure/calendar.ts';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(2) */
export const extensionAskedFiveDaysBefore = rule({
  code: 'LT-OUTCOME-0003',
  basis: ['cpc2015-147-2'],
  severity: 'warning',
  kind: 'crime-report-outcome',
  at: '/extension/requestedOn',
  holds: ({ prolongation, extension }) =>
    extension === undefined || prolongation === undefined
      ? undefined
      : extension.requestedOn <= plusDays(prolongation.until, -5),
  message: {
    en: 'The extension was asked for less than five days before the limit ended. Check the day of the request and the end of the limit.',
    vi: 'Đề nghị gia hạn chậm hơn 05 ngày trước khi hết thời hạn. Kiểm tra ngày đề nghị và ngày hết thời hạn.',
  },
});
