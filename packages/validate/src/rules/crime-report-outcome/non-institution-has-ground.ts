/**
 * A case is left uninstituted on a ground of the law.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 157 */
export const nonInstitutionHasGround = rule({
  code: 'LT-OUTCOME-0007',
  basis: ['cpc2015-147-1', 'cpc2015-157'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/nonInstitutionGrounds',
  holds: ({ decision, nonInstitutionGrounds }) => decision !== 'not-institute' || nonInstitutionGrounds !== undefined,
  message: {
    en: 'No case was instituted and no ground is given. Add a ground of Article 157.',
    vi: 'Không khởi tố vụ án nhưng chưa nêu căn cứ. Bổ sung căn cứ theo Điều 157.',
  },
});
