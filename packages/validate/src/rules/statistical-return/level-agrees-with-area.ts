/**
 * The code of the area is one of the level.
 * @module
 */
import { rule } from '../rule.ts';

export const levelAgreesWithArea = rule({
  code: 'LT-RETURN-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'statistical-return',
  at: '/level',
  holds: ({ level, area }) => (area.code === 'vn' ? 'nation' : LEVELS[area.code.length]) === level,
  message: {
    en: 'The area is of another level. Correct one of the two.',
    vi: 'Đơn vị hành chính thuộc cấp khác. Sửa lại một trong hai.',
  },
});

/** Level by the number of digits of a code. */
const LEVELS: Readonly<Record<number, string>> = { 2: 'province', 3: 'district', 5: 'commune' };
