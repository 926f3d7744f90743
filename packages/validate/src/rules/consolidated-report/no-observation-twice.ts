/**
 * One cell has one value.
 * @module
 */
import { repeated } from '../observations.ts';
import { rule } from '../rule.ts';

export const noObservationTwice = rule({
  code: 'LT-CONSOLIDATED-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ observations }) => repeated(observations).map((n) => [`/observations/${n}`, n] as const),
  holds: () => false,
  message: {
    en: 'The same indicator, area and dimensions were given before. Keep one observation.',
    vi: 'Cùng chỉ tiêu, địa bàn và phân tổ đã có ở trên. Chỉ giữ lại một số liệu.',
  },
});
