/**
 * Who hands the support over says to whom.
 * @module
 */
import { rule } from '../rule.ts';

export const handedOverSaysToWhom = rule({
  code: 'LT-SUPPORT-0016',
  basis: ['law53-2024-37-1'],
  severity: 'error',
  kind: 'support-service',
  at: '/followUp/handedOverTo',
  holds: ({ followUp }) => followUp?.state !== 'handed-over' || followUp.handedOverTo !== undefined,
  message: {
    en: 'The support was handed over. Name the body that took over.',
    vi: 'Việc hỗ trợ đã bàn giao. Ghi cơ quan tiếp nhận.',
  },
});
