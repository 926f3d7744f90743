/**
 * A revision is recorded after the one that it revises.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const recordedInOrder = revisionRule({
  code: 'LT-REV-0008',
  basis: ['technical'],
  severity: 'error',
  at: '/recordedAt',
  holds: ({ record }, { record: before }) => Date.parse(before.recordedAt) <= Date.parse(record.recordedAt),
  message: {
    en: 'This revision was recorded before the one that it revises. Correct the instant.',
    vi: 'Bản sửa đổi này được ghi nhận trước bản mà nó sửa đổi. Sửa lại thời điểm.',
  },
});
