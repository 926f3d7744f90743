/**
 * Who institutes a case names it, so that the report can be followed.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(1)a */
export const institutionNamesCase = rule({
  code: 'LT-OUTCOME-0006',
  basis: ['cpc2015-147-1'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/institutedCase',
  holds: ({ decision, institutedCase }) => decision !== 'institute' || institutedCase !== undefined,
  message: {
    en: 'A case was instituted and is not named. Add the reference to its record.',
    vi: 'Đã khởi tố vụ án nhưng chưa nêu vụ án. Bổ sung tham chiếu đến bản ghi vụ án.',
  },
});
