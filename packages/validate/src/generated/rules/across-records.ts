// Generated from packages/validate/src/rules. Do not edit; run `pnpm generate`.
import type { NamedConversationRule } from '../../rules/conversation-rule.ts';
import { limitExtendedInTime } from '../../rules/conversation/limit-extended-in-time.ts';
import { limitKept } from '../../rules/conversation/limit-kept.ts';
import { limitWithinLaw } from '../../rules/conversation/limit-within-law.ts';
import { oneConversation } from '../../rules/conversation/one-conversation.ts';
import { noFork } from '../../rules/revisions/no-fork.ts';
import { noGap } from '../../rules/revisions/no-gap.ts';

/** Every rule across records, by its folder. */
export const acrossRecords: Readonly<Record<'conversation' | 'revisions', readonly NamedConversationRule[]>> = {
  conversation: [
    { ...limitExtendedInTime, name: 'limit-extended-in-time' },
    { ...limitKept, name: 'limit-kept' },
    { ...limitWithinLaw, name: 'limit-within-law' },
    { ...oneConversation, name: 'one-conversation' },
  ],
  revisions: [
    { ...noFork, name: 'no-fork' },
    { ...noGap, name: 'no-gap' },
  ],
};
