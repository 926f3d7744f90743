/**
 * A case stands where its steps have led it on the day of its record.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation } from '../../conversation-view.ts';
import { OUTSIDE, stagesOf } from '../../procedure/stages.ts';
import { tracksOf, walk } from '../../procedure/tracks.ts';
import type { ConversationRule } from '../conversation-rule.ts';

/** On the day of a step the record may state the stage before it or the one after. */
export const stageOfCaseFollows: ConversationRule = {
  code: 'LT-CONV-0007',
  basis: ['technical'],
  severity: 'warning',
  broken: (conversation) =>
    [...statesOf(conversation)].flatMap(([id, states]) => {
      const entry = conversation.find({ kind: 'case', id }, 'case');
      if (entry === undefined || states.includes(undefined) || OUTSIDE.includes(entry.record.stage)) return [];
      const stages = states.flatMap((state) => stagesOf(state ?? ''));
      return stages.includes(entry.record.stage) ? [] : [[entry, '/stage'] as const];
    }),
  message: {
    en: 'The steps taken until this record lead to another stage. Correct the stage, or send the step that is missing.',
    vi: 'Các bước tố tụng đến thời điểm của bản ghi dẫn đến giai đoạn khác. Sửa giai đoạn hoặc gửi bổ sung bước còn thiếu.',
  },
};

/** By case, the states in which it was on the day of recording. */
function statesOf(conversation: Conversation): Map<string, (string | undefined)[]> {
  const cases = tracksOf(conversation).filter(({ matter }) => matter === 'case');
  return new Map(
    cases.map((track) => {
      const found = conversation.find({ kind: 'case', id: track.id }, 'case');
      const day = found === undefined ? '' : dayOf(found.record.recordedAt);
      const steps = walk(track);
      const before = steps.filter(({ on }) => on < day).at(-1);
      const that = steps.filter(({ on }) => on === day).map(({ to }) => to);
      return [track.id, [before === undefined ? track.start : before.to, ...that]];
    }),
  );
}
