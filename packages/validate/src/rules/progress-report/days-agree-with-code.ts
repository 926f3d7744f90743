/**
 * The days of the period are those that its regime gives to its code.
 * @module
 */
import { daysOfPeriod } from '@lienthong/schemas/periods';
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 12 */
export const daysAgreeWithCode = rule({
  code: 'LT-PROGRESS-0011',
  basis: ['decree09-2019-12'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ period }) => {
    const days = period === undefined ? undefined : daysOfPeriod(period.code);
    if (period === undefined || days === undefined) return [];
    return [['/period/from', [period.from, days.from]] as const, ['/period/to', [period.to, days.to]] as const];
  },
  holds: ([given, fixed]) => given === fixed,
  message: {
    en: 'The regime gives this period another day. Correct the day or the code of the period.',
    vi: 'Chế độ báo cáo quy định ngày khác cho kỳ này. Sửa lại ngày hoặc mã kỳ.',
  },
});
