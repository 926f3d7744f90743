/**
 * A nil return has no observations, and a return without any is nil.
 * @module
 */
import { rule } from '../rule.ts';

export const nilMeansNoObservations = rule({
  code: 'LT-RETURN-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'statistical-return',
  at: '/nil',
  holds: ({ nil, observations }) => nil === (observations.length === 0),
  message: {
    en: 'A return is nil if and only if it holds no observation. Correct one of the two.',
    vi: 'Báo cáo không phát sinh khi và chỉ khi không có số liệu nào. Sửa lại một trong hai.',
  },
});
