/**
 * What is compared is what the data set holds.
 * @module
 */
import { cellKey } from '../observations.ts';
import { rule } from '../rule.ts';

export const comparisonOfTheDataSet = rule({
  code: 'LT-CONSOLIDATED-0016',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ comparisons = [], observations, area }) => {
    if (comparisons.length === 0) return [];
    const values = new Map(observations.map((cell) => [cellKey(cell), cell.value]));
    return comparisons.map((cell, n) => {
      const held = values.get(cellKey({ ...cell, area: cell.area ?? area }));
      return [`/comparisons/${n}/value`, held === undefined || held === cell.value] as const;
    });
  },
  holds: (agrees) => agrees,
  message: {
    en: 'The data set holds another figure for this cell. Correct one of the two.',
    vi: 'Tập số liệu có số khác cho mục này. Sửa lại một trong hai.',
  },
});
