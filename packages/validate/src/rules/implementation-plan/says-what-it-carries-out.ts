/**
 * A plan carries out a directive or a document.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 30/2020/NĐ-CP, Art. 8(2) */
export const saysWhatItCarriesOut = rule({
  code: 'LT-PLAN-0007',
  basis: ['dispatch2774-2021-plan', 'decree30-2020-8-2'],
  severity: 'error',
  kind: 'implementation-plan',
  at: '/answers',
  holds: ({ recordStatus, answers, basedOn }) =>
    recordStatus === 'final' ? answers !== undefined || basedOn !== undefined : undefined,
  message: {
    en: 'Name the directive that the plan carries out, or the documents on which it rests.',
    vi: 'Ghi văn bản chỉ đạo mà kế hoạch thực hiện hoặc văn bản làm căn cứ.',
  },
});
