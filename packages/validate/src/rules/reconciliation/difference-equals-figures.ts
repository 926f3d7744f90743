/**
 * The difference is the largest figure less the smallest.
 * @module
 */
import { rule } from '../rule.ts';

export const differenceEqualsFigures = rule({
  code: 'LT-RECONCILIATION-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells }) => cells.map((cell, n) => [`/cells/${n}/difference`, cell] as const),
  holds: ({ figures, difference }) => {
    const values = figures.map(({ value }) => value);
    return difference === Math.max(...values) - Math.min(...values);
  },
  message: {
    en: 'The difference is not that of the figures. Correct the difference or a figure.',
    vi: 'Chênh lệch không khớp với số liệu các bên. Sửa lại chênh lệch hoặc số liệu.',
  },
});
