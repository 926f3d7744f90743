/**
 * From 16 to 17 a minor had better not answer alone.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 91/2015/QH13, Art. 21, 136; Law 53/2024/QH15, Art. 3(10) */
export const minorHasRepresentative = rule({
  code: 'LT-CONSENT-0005',
  basis: ['civil2015-21', 'civil2015-136', 'law53-2024-3-10'],
  severity: 'warning',
  kind: 'consent',
  at: '/answeredBy/who',
  holds: ({ answer, answeredBy, age }) =>
    answer.given === 'no' || answeredBy.who !== 'person' || isUnder(16, age) === true
      ? undefined
      : isUnder(18, age) !== true,
  message: {
    en: 'The person is a minor and answered alone, so nothing that needs a representative is granted. Ask the representative too.',
    vi: 'Người trả lời là người chưa thành niên nên chưa đủ căn cứ khi cần người đại diện. Hỏi thêm ý kiến người đại diện.',
  },
});
