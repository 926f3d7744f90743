/**
 * A petition to prosecute is made in writing only.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 144 */
export const petitionIsWritten = rule({
  code: 'LT-REPORT-0002',
  basis: ['cpc2015-144'],
  severity: 'error',
  kind: 'crime-report',
  at: '/form',
  holds: ({ sourceType, form }) => sourceType !== 'petition' || form !== 'oral',
  message: {
    en: 'A petition to prosecute is always written. Correct the form or the kind of source.',
    vi: 'Kiến nghị khởi tố phải bằng văn bản. Sửa lại hình thức hoặc loại nguồn tin.',
  },
});
