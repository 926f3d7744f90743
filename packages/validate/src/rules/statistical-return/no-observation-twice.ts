/**
 * One cell has one value.
 * @module
 */
import { cellKey } from '../observations.ts';
import { rule } from '../rule.ts';

export const noObservationTwice = rule({
  code: 'LT-RETURN-0003',
  basis: ['decree09-2019-4'],
  severity: 'error',
  kind: 'statistical-return',
  each: ({ observations }) => {
    const seen = new Set<string>();
    return observations.map((observation, index) => {
      const key = cellKey(observation);
      const twice = seen.has(key);
      seen.add(key);
      return [`/observations/${index}`, twice] as const;
    });
  },
  holds: (twice) => !twice,
  message: {
    en: 'The same indicator, area and dimensions were given before. Keep one observation.',
    vi: 'Cùng chỉ tiêu, địa bàn và phân tổ đã có ở trên. Chỉ giữ lại một số liệu.',
  },
});
