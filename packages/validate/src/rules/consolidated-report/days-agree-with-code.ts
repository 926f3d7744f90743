/**
 * The days of a period are those that its regime gives to its code.
 * @module
 */
import { daysByRegime } from '../periods.ts';
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 12 */
export const daysAgreeWithCode = rule({
  code: 'LT-CONSOLIDATED-0002',
  basis: ['decree09-2019-12'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ period, comparedPeriod }) => [
    ...daysByRegime(period, '/period'),
    ...(comparedPeriod === undefined ? [] : daysByRegime(comparedPeriod, '/comparedPeriod')),
  ],
  holds: ([given, fixed]) => given === fixed,
  message: {
    en: 'The regime gives this period another day. Correct the day or the code of the period.',
    vi: 'Chế độ báo cáo quy định ngày khác cho kỳ này. Sửa lại ngày hoặc mã kỳ.',
  },
});
