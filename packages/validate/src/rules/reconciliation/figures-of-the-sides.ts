/**
 * Each figure is that of one side, given once.
 * @module
 */
import { rule } from '../rule.ts';

export const figuresOfTheSides = rule({
  code: 'LT-RECONCILIATION-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells }) =>
    cells.flatMap(({ figures }, n) =>
      figures.map(({ role }, m) => [`/cells/${n}/figures/${m}/role`, [role, figures.slice(0, m)]] as const),
    ),
  holds: ([role, before], { sides }) =>
    sides.some((side) => side.role === role) && before.every((figure) => figure.role !== role),
  message: {
    en: 'This figure belongs to no side, or its side has one already. Correct the role.',
    vi: 'Số liệu này không thuộc bên nào hoặc bên đó đã có số liệu. Sửa lại vai trò.',
  },
});
