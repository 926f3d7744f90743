/**
 * A thing stays in its conversation.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const conversationStays = revisionRule({
  code: 'LT-REV-0004',
  basis: ['technical'],
  severity: 'error',
  at: '/conversation',
  holds: ({ record }, { record: before }) => record.conversation === before.conversation,
  message: {
    en: 'An earlier revision bears another conversation. Copy it from there.',
    vi: 'Bản trước thuộc hồ sơ trao đổi khác. Ghi lại mã hồ sơ của bản trước.',
  },
});
