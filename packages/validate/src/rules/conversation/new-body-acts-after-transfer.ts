/**
 * After a transfer the body that took over acts, and no longer the one that gave the case away.
 * @module
 */
import type { Conversation, Entry } from '../../conversation-view.ts';
import { type Track, tracksOf, walk } from '../../procedure/tracks.ts';
import type { ConversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 169(4), 239(1) */
export const newBodyActsAfterTransfer: ConversationRule = {
  code: 'LT-CONV-0037',
  basis: ['cpc2015-169', 'cpc2015-239'],
  severity: 'warning',
  broken: (conversation: Conversation) =>
    tracksOf(conversation)
      .filter(({ matter }) => matter === 'case')
      .flatMap((track) => actsOfFormer(track).map((entry) => [entry, '/by'] as const)),
  message: {
    en: 'The case had been transferred to another body by this day. The body that took over acts; correct the body or the day.',
    vi: 'Đến ngày này vụ án đã được chuyển cho cơ quan khác. Cơ quan tiếp nhận mới là nơi tiến hành; sửa cơ quan hoặc ngày.',
  },
};

/** While a case is investigated it is an investigating body that takes over, at the procuracy it is a procuracy. */
function actsOfFormer(track: Track): Entry[] {
  const holders = new Map<string, { body: string; since: string }>();
  return walk(track).flatMap(({ entry, from, on }) => {
    if (entry.kind !== 'case-event') return [];
    const { by, byRole, step } = entry.record;
    const holder = holders.get(byRole === 'assigned-body' ? 'investigating-body' : byRole);
    if (step.event === 'transfer' && from !== undefined)
      holders.set(from === 'prosecution' ? 'procuracy' : 'investigating-body', { body: step.to, since: on });
    return holder !== undefined && holder.since < on && holder.body !== by ? [entry] : [];
  });
}
