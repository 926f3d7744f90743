/**
 * A difference that was settled has a cause that was found.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 12 */
export const agreedCellHasCause = rule({
  code: 'LT-RECONCILIATION-0006',
  basis: ['circular05-2018-12'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells }) => cells.map((cell, n) => [`/cells/${n}/causes`, cell] as const),
  holds: ({ agreed, difference, causes }) => agreed === undefined || difference === 0 || causes !== undefined,
  message: {
    en: 'The figure was agreed without a cause of the difference. Name the cause.',
    vi: 'Số liệu đã thống nhất nhưng chưa nêu nguyên nhân chênh lệch. Ghi nguyên nhân.',
  },
});
