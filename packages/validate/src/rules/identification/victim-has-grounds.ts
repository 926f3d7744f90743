/**
 * Who is identified under the law of 2024 is so on grounds.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 32(1) */
export const victimHasGrounds = rule({
  code: 'LT-IDENTIFICATION-0002',
  basis: ['law53-2024-32-1'],
  severity: 'error',
  kind: 'identification',
  at: '/grounds',
  holds: ({ decision, decidedOn, grounds }) =>
    decision !== 'victim' || decidedOn === undefined || decidedOn < '2025-07-01' ? undefined : grounds !== undefined,
  message: {
    en: 'A victim is identified on at least one ground of Article 32(1). Add it, or correct the decision.',
    vi: 'Nạn nhân phải được xác định theo ít nhất một căn cứ tại khoản 1 Điều 32. Bổ sung căn cứ hoặc sửa kết luận.',
  },
});
