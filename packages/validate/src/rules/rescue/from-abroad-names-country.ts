/**
 * Who is received from abroad comes from some country; where the place is withheld, so is the country.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 30 */
export const fromAbroadNamesCountry = rule({
  code: 'LT-RESCUE-0005',
  basis: ['law53-2024-30'],
  severity: 'error',
  kind: 'rescue',
  at: '/abroad',
  holds: ({ how, place, abroad }) =>
    (how !== 'through-mission' && how !== 'handed-over') || place === undefined ? undefined : abroad !== undefined,
  message: {
    en: 'The persons were received from abroad. Add the country and the border gate, or correct how they came free.',
    vi: 'Những người này được tiếp nhận từ nước ngoài. Bổ sung quốc gia, cửa khẩu hoặc sửa cách tiếp nhận.',
  },
});
