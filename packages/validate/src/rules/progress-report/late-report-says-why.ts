/**
 * A report that comes after its due day says why.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 13 */
export const lateReportSaysWhy = rule({
  code: 'LT-PROGRESS-0015',
  basis: ['decree09-2019-13'],
  severity: 'warning',
  kind: 'progress-report',
  at: '/delayReason',
  holds: ({ revision, dueOn, recordedAt, delayReason }) =>
    revision > 1 || dueOn === undefined || dayOf(recordedAt) <= dueOn ? undefined : delayReason !== undefined,
  message: {
    en: 'The report was recorded after its due day. Say why.',
    vi: 'Báo cáo lập sau hạn gửi. Nêu lý do chậm.',
  },
});
