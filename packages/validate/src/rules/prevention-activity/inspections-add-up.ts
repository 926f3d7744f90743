/**
 * Of the businesses inspected some are in breach; of these some are sanctioned or passed on.
 * @module
 */
import { rule } from '../rule.ts';
import { isWithin, parts } from '../within.ts';

export const inspectionsAddUp = rule({
  code: 'LT-PREVENTION-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  each: ({ results }) =>
    parts('/results', results, [
      ['violations', 'inspected'],
      ['sanctioned', 'violations'],
      ['passedOn', 'violations'],
    ]),
  holds: isWithin,
  message: {
    en: 'Breaches are among the inspected, sanctioned and passed on among the breaches. Correct one of the two numbers.',
    vi: 'Số vi phạm nằm trong số được kiểm tra; số bị xử phạt, chuyển đi nằm trong số vi phạm. Sửa lại một trong hai số.',
  },
});
