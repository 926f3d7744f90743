/**
 * A rejected proposal says why.
 * @module
 */
import { rule } from '../rule.ts';

export const rejectionSaysWhy = rule({
  code: 'LT-LEGAL-0012',
  basis: ['dispatch2774-2021-legal'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/outcome/explanation',
  holds: ({ outcome }) => outcome?.result !== 'rejected' || outcome.explanation !== undefined,
  message: {
    en: 'The proposal was rejected. Give the reason of the answer.',
    vi: 'Đề xuất không được tiếp thu. Ghi lý do theo văn bản trả lời.',
  },
});
