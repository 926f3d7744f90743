/**
 * The code of the period begins with its regime.
 * @module
 */
import { rule } from '../rule.ts';

export const regimeAgreesWithCode = rule({
  code: 'LT-PROGRESS-0012',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  at: '/period/regime',
  holds: ({ period }) =>
    period === undefined ? undefined : period.code.slice(0, period.code.lastIndexOf(':')) === period.regime,
  message: {
    en: 'The code of the period belongs to another regime. Correct one of the two.',
    vi: 'Mã kỳ thuộc chế độ khác. Sửa lại một trong hai.',
  },
});
