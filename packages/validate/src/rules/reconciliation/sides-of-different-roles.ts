/**
 * Each side has a role of its own.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 9 */
export const sidesOfDifferentRoles = rule({
  code: 'LT-RECONCILIATION-0002',
  basis: ['circular05-2018-9'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ sides }) =>
    sides.map(({ role }, n) => [`/sides/${n}/role`, sides.findIndex((side) => side.role === role) === n] as const),
  holds: (isFirst) => isFirst,
  message: {
    en: 'Another side has this role already. Figures are reconciled between bodies of different roles.',
    vi: 'Đã có bên khác mang vai trò này. Đối chiếu được thực hiện giữa các cơ quan có vai trò khác nhau.',
  },
});
