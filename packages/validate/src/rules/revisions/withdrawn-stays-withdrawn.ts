/**
 * What was withdrawn is not taken up again; it may be corrected, or turn out to have been an error.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const withdrawnStaysWithdrawn = revisionRule({
  code: 'LT-REV-0007',
  basis: ['technical'],
  severity: 'error',
  at: '/recordStatus',
  holds: ({ record }, { record: before }) => before.recordStatus !== 'withdrawn' || record.recordStatus !== 'final',
  message: {
    en: 'The thing had been withdrawn. Keep it withdrawn, or issue a new one that refers to it.',
    vi: 'Bản ghi này đã được rút. Giữ nguyên trạng thái đã rút hoặc ban hành bản ghi mới có tham chiếu.',
  },
});
