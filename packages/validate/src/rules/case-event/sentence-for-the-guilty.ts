/**
 * Who is found guilty is sentenced, and nobody else.
 * @module
 */

import { rule } from '../rule.ts';
import { resultsOf } from '../sentences.ts';

export const sentenceForTheGuilty = rule({
  code: 'LT-EVENT-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  each: ({ step }) => resultsOf(step, 'sentence'),
  holds: ({ finding, sentence }) => (finding === 'guilty') === (sentence !== undefined),
  message: {
    en: 'A sentence goes with a finding of guilt alone. Add or remove the sentence, or correct the finding.',
    vi: 'Chỉ người bị tuyên có tội mới có hình phạt. Bổ sung hoặc bỏ hình phạt, hoặc sửa kết luận.',
  },
});
