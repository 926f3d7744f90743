/**
 * It is the head of the procuracy who extends the limit.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(2) */
export const extendedByProcuracy = rule({
  code: 'LT-OUTCOME-0011',
  basis: ['cpc2015-147-2'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/extension/by/role',
  holds: ({ extension }) => extension === undefined || extension.by.role === 'procuracy',
  message: {
    en: 'The limit is extended by the procuracy alone. Name the procuracy, or record a prolongation instead.',
    vi: 'Chỉ viện kiểm sát được gia hạn. Ghi viện kiểm sát đã gia hạn hoặc ghi là kéo dài thời hạn.',
  },
});
