/**
 * A difficulty was met at least as often as it is shown.
 * @module
 */
import { rule } from '../rule.ts';

export const occurrencesNotBelowThoseShown = rule({
  code: 'LT-LEGAL-0011',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/occurrences',
  holds: ({ occurrences, shownIn }) =>
    occurrences === undefined || shownIn === undefined ? undefined : shownIn.length <= occurrences,
  message: {
    en: 'More matters are named than met the difficulty. Correct the number.',
    vi: 'Số vụ việc dẫn chiếu lớn hơn số lần gặp vướng mắc. Sửa lại số này.',
  },
});
