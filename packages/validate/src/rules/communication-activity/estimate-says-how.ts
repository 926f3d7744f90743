/**
 * Who estimates says how.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 8 */
export const estimateSaysHow = rule({
  code: 'LT-COMMUNICATION-0005',
  basis: ['decree09-2019-8'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/reach/method',
  holds: ({ reach }) => (reach?.basis === 'estimated' ? reach.method !== undefined : undefined),
  message: {
    en: 'The numbers are estimated. Say how.',
    vi: 'Số liệu là ước tính. Ghi rõ cách ước tính.',
  },
});
