/**
 * The official edition waits for those that are missing.
 * @module
 */
import { rule } from '../rule.ts';

export const officialEditionIsComplete = rule({
  code: 'LT-CONSOLIDATED-0021',
  basis: ['decree09-2019-13'],
  severity: 'warning',
  kind: 'consolidated-report',
  at: '/period/edition',
  holds: ({ period, coverage }) =>
    period.edition !== 'official' || coverage.every(({ status }) => status !== 'missing'),
  message: {
    en: 'Agencies are missing, so that the figures are provisional. Wait for them, or mark the edition.',
    vi: 'Còn đơn vị chưa báo cáo nên số liệu là sơ bộ. Đôn đốc báo cáo hoặc ghi là bản sơ bộ.',
  },
});
