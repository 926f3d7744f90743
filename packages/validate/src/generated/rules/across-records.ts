// Generated from packages/validate/src/rules. Do not edit; run `pnpm generate`.
import type { NamedConversationRule } from '../../rules/conversation-rule.ts';
import { oneConversation } from '../../rules/conversation/one-conversation.ts';
import { noFork } from '../../rules/revisions/no-fork.ts';
import { noGap } from '../../rules/revisions/no-gap.ts';

/** Every rule across records, by its folder. */
export const acrossRecords: Readonly<Record<'conversation' | 'revisions', readonly NamedConversationRule[]>> = {
  conversation: [
    { ...oneConversation, name: 'one-conversation' },
  ],
  revisions: [
    { ...noFork, name: 'no-fork' },
    { ...noGap, name: 'no-gap' },
  ],
};
