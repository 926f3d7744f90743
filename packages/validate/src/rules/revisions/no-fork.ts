/**
 * There is one revision of each number: a second one that says something else is refused, and both are kept as evidence.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const noFork = revisionRule({
  code: 'LT-REV-0002',
  basis: ['technical'],
  severity: 'error',
  at: '/revision',
  holds: ({ record }, { record: before }) => record.revision !== before.revision,
  message: {
    en: 'Another record has this id and revision and says something else; neither counts. Keep both as evidence, and issue the next revision.',
    vi: 'Đã có bản ghi khác cùng mã và cùng lần sửa đổi nhưng khác nội dung; cả hai không được tính. Lưu cả hai làm chứng cứ và ban hành bản sửa đổi tiếp theo.',
  },
});
