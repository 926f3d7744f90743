/**
 * All things of a matter bear one conversation; only a case that was joined or split off, with what belongs to it, bears another.
 * @module
 */
import type { Conversation } from '../../conversation-view.ts';
import { linkedCases } from '../../procedure/linked-cases.ts';
import { conversationRule } from '../conversation-rule.ts';

/** A revision that leaves the conversation of its thing is another matter: see `LT-REV-0004`. */
export const oneConversation = conversationRule({
  code: 'LT-CONV-0001',
  basis: ['technical'],
  severity: 'error',
  each: ({ id, conversation }, { chains }) =>
    chains.get(id)?.[0]?.record.conversation === conversation ? [['/conversation', conversation]] : [],
  holds: (id, _, conversation) => id === conversation.id || isLinked(id, conversation),
  message: {
    en: 'The other records bear another conversation, and no joined or split case explains it. Copy the conversation of the first record.',
    vi: 'Các bản ghi khác thuộc hồ sơ trao đổi khác và không có việc nhập, tách vụ án giải thích điều này. Ghi lại mã hồ sơ của bản ghi đầu tiên.',
  },
});

/** Whether a case of that conversation was joined or split with one of this; `undefined` where a linked case is not here. */
function isLinked(id: string, conversation: Conversation): boolean | undefined {
  const pairs = linkedCases(conversation).map((pair) =>
    pair.map((caseId) => conversation.find({ kind: 'case', id: caseId }, 'case')?.record.conversation),
  );
  if (pairs.some((pair) => pair.includes(id) && pair.includes(conversation.id))) return true;
  return pairs.some((pair) => pair.includes(undefined)) ? undefined : false;
}
