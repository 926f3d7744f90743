/**
 * For a child under 16 the representative answers.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 91/2025/QH15, Art. 24(2); Law 102/2016/QH13, Art. 6(11) */
export const childHasRepresentative = rule({
  code: 'LT-CONSENT-0004',
  basis: ['law91-2025-24', 'children2016-1', 'children2016-6-11', 'decree13-2023-20'],
  severity: 'error',
  kind: 'consent',
  at: '/answeredBy/who',
  holds: ({ answer, answeredBy, age }) =>
    answer.given === 'no' || answeredBy.who !== 'person' ? undefined : isUnder(16, age) !== true,
  message: {
    en: 'For a child under 16 the legal representative or guardian consents. Ask that person.',
    vi: 'Đối với trẻ em dưới 16 tuổi, người đại diện hợp pháp hoặc người giám hộ phải đồng ý. Cần hỏi ý kiến người đó.',
  },
});
