/**
 * A directive that asks for records says which standing body receives them.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: the provincial police receive the reports */
export const recordsAskedForGoSomewhere = rule({
  code: 'LT-DIRECTIVE-0013',
  basis: ['dispatch2774-2021-results', 'dispatch2774-2021-consolidated'],
  severity: 'error',
  kind: 'directive',
  at: '/standingBody',
  holds: ({ tasks, standingBody }) => tasks.every(({ form }) => form === undefined) || standingBody !== undefined,
  message: {
    en: 'The directive asks for records. Name the standing body to which they go.',
    vi: 'Văn bản yêu cầu gửi báo cáo. Ghi cơ quan thường trực nhận báo cáo.',
  },
});
