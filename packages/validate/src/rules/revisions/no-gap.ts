/**
 * Revisions follow one another without a gap.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

/** Where a chain begins later than with the first revision, its reader came in later: that is no gap. */
export const noGap = revisionRule({
  code: 'LT-REV-0001',
  basis: ['technical'],
  severity: 'warning',
  at: '/revision',
  holds: ({ record }, { record: before }) => record.revision - before.revision <= 1,
  message: {
    en: 'A revision before this one is missing here. Ask its issuer to send it.',
    vi: 'Thiếu một bản sửa đổi trước bản này. Đề nghị cơ quan ban hành gửi bổ sung.',
  },
});
