/**
 * Like is compared with like: the same regime, the same part of the year.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 12 */
export const comparedPeriodOfTheSameKind = rule({
  code: 'LT-CONSOLIDATED-0014',
  basis: ['decree09-2019-12'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/comparedPeriod/code',
  holds: ({ period, comparedPeriod }) =>
    comparedPeriod === undefined ? undefined : kindOf(period.code) === kindOf(comparedPeriod.code),
  message: {
    en: 'The two periods are of different kinds. Compare with an earlier one of the same kind.',
    vi: 'Hai kỳ khác loại. Ghi cùng kỳ năm trước hoặc kỳ liền trước cùng loại.',
  },
});

/** The code without year and number: `vn-decree09:2026-Q3` → `vn-decree09:Q`. */
function kindOf(code: string): string {
  return code.replace(/:\d{4}-([MQHNY]).*$/, ':$1');
}
