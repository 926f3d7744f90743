/**
 * Who carries a task out does not co-ordinate with itself.
 * @module
 */
import { isSameBody } from '../bodies.ts';
import { rule } from '../rule.ts';

export const coordinatingIsNoAddressee = rule({
  code: 'LT-DIRECTIVE-0014',
  basis: ['plan19-2024-responsibility'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks }) =>
    tasks.flatMap(({ addressees, coordinating }, index) =>
      (coordinating ?? []).map((body, n) => [`/tasks/${index}/coordinating/${n}`, { body, addressees }] as const),
    ),
  holds: ({ body, addressees }) => !addressees.some((addressee) => isSameBody(addressee, body)),
  message: {
    en: 'This body already carries the task out. Name it once: as addressee or as co-ordinating body.',
    vi: 'Đơn vị này đã là nơi thực hiện. Chỉ ghi một lần: thực hiện hoặc phối hợp.',
  },
});
