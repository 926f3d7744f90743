/**
 * A report is on the programme of its years.
 * @module
 */
import { rule } from '../rule.ts';

export const programmeOfThePeriod = rule({
  code: 'LT-CONSOLIDATED-0019',
  basis: ['decision193-2021-targets', 'decision33-2026-targets', 'decision2546-2015-programme'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/programme',
  holds: ({ programme, period }) => {
    const [first = '', last = ''] = programme.split('-');
    const year = period.to.slice(0, 4);
    return first <= year && year <= last;
  },
  message: {
    en: 'Another programme was in force in this period. Correct the programme or the period.',
    vi: 'Trong kỳ này áp dụng chương trình khác. Sửa chương trình hoặc kỳ báo cáo.',
  },
});
