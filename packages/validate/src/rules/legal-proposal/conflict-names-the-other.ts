/**
 * Who says that rules conflict names the other rule.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Resolution 206/2025/QH15, Art. 2(1) */
export const conflictNamesTheOther = rule({
  code: 'LT-LEGAL-0015',
  basis: ['resolution206-2025-2'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/conflictsWith',
  holds: ({ problemKinds = [], conflictsWith, provisions = [] }) =>
    !problemKinds.includes('conflict') || conflictsWith !== undefined || provisions.length > 1,
  message: {
    en: 'Rules conflict with one another. Name the other document, or both provisions.',
    vi: 'Mâu thuẫn, chồng chéo phải nêu quy định còn lại. Ghi văn bản khác hoặc cả hai điều khoản.',
  },
});
