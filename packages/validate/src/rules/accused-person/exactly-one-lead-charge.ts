/**
 * A person is counted under one charge, no more and no less.
 * @module
 */
import { rule } from '../rule.ts';

/** @see National indicator, cases and accused prosecuted */
export const exactlyOneLeadCharge = rule({
  code: 'LT-ACCUSED-0001',
  basis: ['indicator-prosecuted'],
  severity: 'error',
  kind: 'accused-person',
  at: '/charges',
  holds: ({ charges }) => charges.filter(({ lead }) => lead).length === 1,
  message: {
    en: 'Exactly one charge leads. Mark that one, as the acting body decided.',
    vi: 'Phải có đúng một tội danh chính. Đánh dấu đúng một tội danh.',
  },
});
