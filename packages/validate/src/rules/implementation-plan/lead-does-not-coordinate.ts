/**
 * Who leads a task does not help itself.
 * @module
 */
import { isSameBody } from '../bodies.ts';
import { rule } from '../rule.ts';

export const leadDoesNotCoordinate = rule({
  code: 'LT-PLAN-0013',
  basis: ['plan19-2024-responsibility'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) =>
    tasks.flatMap(({ lead, coordinating }, index) =>
      (coordinating ?? []).map((body, n) => [`/tasks/${index}/coordinating/${n}`, { body, lead }] as const),
    ),
  holds: ({ body, lead }) => !isSameBody(body, lead),
  message: {
    en: 'This body already leads the task. Name it once: as lead or as co-ordinating body.',
    vi: 'Đơn vị này đã chủ trì nhiệm vụ. Chỉ ghi một lần: chủ trì hoặc phối hợp.',
  },
});
