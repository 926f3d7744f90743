/**
 * All records of a matter bear one conversation; only a case that was joined or split off, with what belongs to it, bears another.
 * @module
 */
import type { Conversation } from '../../conversation-view.ts';
import { linkedCases } from '../../procedure/linked-cases.ts';
import { conversationRule } from '../conversation-rule.ts';

export const oneConversation = conversationRule({
  code: 'LT-CONV-0001',
  basis: ['technical'],
  severity: 'error',
  each: ({ conversation }) => [['/conversation', conversation]],
  holds: (id, _, conversation) => id === conversation.id || isLinked(id, conversation),
  message: {
    en: 'The other records bear another conversation, and no joined or split case explains it. Copy the conversation of the first record.',
    vi: 'Các bản ghi khác thuộc hồ sơ trao đổi khác và không có việc nhập, tách vụ án giải thích điều này. Ghi lại mã hồ sơ của bản ghi đầu tiên.',
  },
});

/** Whether a case of that conversation was joined or split with one of this. */
function isLinked(id: string, conversation: Conversation): boolean {
  return linkedCases(conversation).some((pair) => {
    const [one, other] = pair.map(
      (caseId) => conversation.find({ kind: 'case', id: caseId }, 'case')?.record.conversation,
    );
    return (one === id && other === conversation.id) || (other === id && one === conversation.id);
  });
}
