/**
 * A case goes to a body other than the one that gives it away.
 * @module
 */
import { rule } from '../rule.ts';

export const transferredToAnotherBody = rule({
  code: 'LT-EVENT-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  at: '/step/to',
  holds: ({ step, by }) => (step.event === 'transfer' || step.event === 'file-returned' ? step.to !== by : undefined),
  message: {
    en: 'The case goes to the body that gives it away. Name the body that takes over.',
    vi: 'Cơ quan nhận chính là cơ quan chuyển. Ghi cơ quan tiếp nhận.',
  },
});
