/**
 * Who is found guilty is sentenced, and nobody else.
 * @module
 */
import { rule } from '../rule.ts';

export const sentenceForTheGuilty = rule({
  code: 'LT-ACCUSED-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'accused-person',
  at: '/outcome/sentence',
  holds: ({ outcome }) =>
    outcome === undefined ? undefined : (outcome.finding === 'guilty') === (outcome.sentence !== undefined),
  message: {
    en: 'A sentence goes with a finding of guilt alone. Add or remove the sentence, or correct the finding.',
    vi: 'Chỉ người bị tuyên có tội mới có hình phạt. Bổ sung hoặc bỏ hình phạt, hoặc sửa kết luận.',
  },
});
