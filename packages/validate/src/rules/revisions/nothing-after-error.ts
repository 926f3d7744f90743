/**
 * What never was is not revised.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const nothingAfterError = revisionRule({
  code: 'LT-REV-0006',
  basis: ['technical'],
  severity: 'error',
  at: '/revision',
  holds: (_, { record: before }) => before.recordStatus !== 'entered-in-error',
  message: {
    en: 'The revision before was entered in error: the thing never was. Issue it anew under an id of its own.',
    vi: 'Bản trước đã được ghi là nhập nhầm, coi như không tồn tại. Ban hành lại với mã mới.',
  },
});
