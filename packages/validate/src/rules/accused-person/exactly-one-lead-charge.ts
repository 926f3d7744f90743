/**
 * A person is counted under one charge, no more and no less.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018 on criminal statistics */
export const exactlyOneLeadCharge = rule({
  code: 'LT-ACCUSED-0001',
  basis: ['circular05-2018-reconcile'],
  severity: 'error',
  kind: 'accused-person',
  at: '/charges',
  holds: ({ charges }) => charges.filter(({ lead }) => lead).length === 1,
  message: {
    en: 'Exactly one charge leads. Mark the gravest, as the acting body decided, and no other.',
    vi: 'Phải có đúng một tội danh chính. Đánh dấu tội nặng nhất theo quyết định của cơ quan tiến hành tố tụng, không đánh dấu tội khác.',
  },
});
