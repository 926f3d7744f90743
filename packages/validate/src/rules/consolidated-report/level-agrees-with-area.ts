/**
 * The code of the area is one of the level.
 * @module
 */
import { levelOf } from '../areas.ts';
import { rule } from '../rule.ts';

export const levelAgreesWithArea = rule({
  code: 'LT-CONSOLIDATED-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/level',
  holds: ({ level, area }) => levelOf(area) === level,
  message: {
    en: 'The area is of another level. Correct one of the two.',
    vi: 'Đơn vị hành chính thuộc cấp khác. Sửa lại một trong hai.',
  },
});
