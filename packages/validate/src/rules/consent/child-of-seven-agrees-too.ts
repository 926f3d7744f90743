/**
 * A child of seven or older agrees beside the representative.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 91/2025/QH15, Art. 24(2); Law 102/2016/QH13, Art. 6(11) */
export const childOfSevenAgreesToo = rule({
  code: 'LT-CONSENT-0006',
  basis: ['law91-2025-24', 'children2016-6-11', 'decree13-2023-20'],
  severity: 'error',
  kind: 'consent',
  at: '/answeredBy/childAgreed',
  holds: ({ answer, answeredBy, age }) =>
    answer.given === 'no' || answeredBy.who === 'person' || isUnder(16, age) !== true || isUnder(7, age) !== false
      ? undefined
      : answeredBy.childAgreed === 'yes',
  message: {
    en: 'From seven on a child must agree too. Ask the child, and record the answer; without it there is no consent.',
    vi: 'Trẻ em từ đủ 07 tuổi cũng phải đồng ý. Hỏi ý kiến của trẻ và ghi lại; nếu trẻ không đồng ý thì không có sự đồng ý.',
  },
});
