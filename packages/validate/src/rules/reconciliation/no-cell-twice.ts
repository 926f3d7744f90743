/**
 * One cell is reconciled once.
 * @module
 */
import { cellKey } from '../observations.ts';
import { rule } from '../rule.ts';

export const noCellTwice = rule({
  code: 'LT-RECONCILIATION-0015',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells, area }) => {
    const keys = cells.map((cell) => cellKey({ ...cell, area: cell.area ?? area }));
    const first = new Map(keys.map((key, n) => [key, n] as const).reverse());
    return keys.map((key, n) => [`/cells/${n}`, first.get(key) === n] as const);
  },
  holds: (isFirst) => isFirst,
  message: {
    en: 'The same indicator, area and breakdown were given before. Keep one.',
    vi: 'Cùng chỉ tiêu, địa bàn và phân tổ đã có ở trên. Chỉ giữ lại một.',
  },
});
