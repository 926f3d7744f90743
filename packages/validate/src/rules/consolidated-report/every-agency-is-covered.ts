/**
 * Every agency that had to report is told of once, above all those that did not.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 13 */
export const everyAgencyIsCovered = rule({
  code: 'LT-CONSOLIDATED-0008',
  basis: ['decree09-2019-13'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/coverage',
  holds: ({ coverage, expected, sources = [] }) => {
    const told = new Set(coverage.map(({ agency }) => agency));
    return told.size === expected && coverage.length === expected && sources.every(({ agency }) => told.has(agency));
  },
  message: {
    en: 'Each agency that had to report is named once, those that are missing too. Add it, or correct the number.',
    vi: 'Mỗi đơn vị phải báo cáo được ghi một lần, kể cả đơn vị chưa báo cáo. Bổ sung hoặc sửa số lượng.',
  },
});
