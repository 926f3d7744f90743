/**
 * A decision was made by some body on some day.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 32(1) */
export const decisionHasDayAndBody = rule({
  code: 'LT-IDENTIFICATION-0008',
  basis: ['law53-2024-32-1'],
  severity: 'error',
  kind: 'identification',
  each: ({ decidedOn, decidedBy }) =>
    [
      ['/decidedOn', decidedOn !== undefined],
      ['/decidedBy', decidedBy !== undefined],
    ] as const,
  holds: (told, { decision }) => told === (decision !== undefined),
  message: {
    en: 'A decision, its day and the body that made it go together. Add what is missing, or remove what is left over.',
    vi: 'Kết luận, ngày kết luận và cơ quan kết luận phải đi cùng nhau. Bổ sung mục thiếu hoặc bỏ mục thừa.',
  },
});
