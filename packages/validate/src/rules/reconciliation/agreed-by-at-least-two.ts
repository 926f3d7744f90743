/**
 * An agreement is between sides of this reconciliation.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 12 */
export const agreedByAtLeastTwo = rule({
  code: 'LT-RECONCILIATION-0017',
  basis: ['circular05-2018-12'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells }) =>
    cells.flatMap(({ agreed }, n) => (agreed === undefined ? [] : [[`/cells/${n}/agreed/by`, agreed.by] as const])),
  holds: (by, { sides }) => by.length > 1 && by.every((role) => sides.some((side) => side.role === role)),
  message: {
    en: 'A figure is agreed between two or three sides of the reconciliation. Name them.',
    vi: 'Số liệu được thống nhất giữa hai hoặc ba bên đối chiếu. Ghi đủ các bên.',
  },
});
