/**
 * A person is wanted as long as the last notice says so: nobody is searched for after the search has ended.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation } from '../../conversation-view.ts';
import { conversationRule } from '../conversation-rule.ts';

/** It warns: a newer notice may be on its way. @see Criminal Procedure Code 2015, Art. 231 */
export const wantedUntilLifted = conversationRule({
  code: 'LT-CONV-0040',
  basis: ['cpc2015-231'],
  severity: 'warning',
  about: 'accused-person',
  each: ({ wanted }) => (wanted === undefined ? [] : [['/wanted/status', wanted.status]]),
  holds: (status, { id, recordedAt }, conversation) => {
    const last = lastNotice(conversation, id, dayOf(recordedAt));
    return last === undefined ? undefined : (last === 'wanted-notice') === (status === 'wanted');
  },
  message: {
    en: 'The last wanted notice, or its end, says otherwise. Bring this record up to date.',
    vi: 'Quyết định truy nã hoặc đình nã gần nhất ghi khác. Cập nhật lại bản ghi này.',
  },
});

/** The last step about the search for a person before a day. */
function lastNotice({ of }: Conversation, accusedId: string, day: string): string | undefined {
  return of('case-event')
    .map(({ record }) => record)
    .filter(
      ({ step, happenedOn }) =>
        (step.event === 'wanted-notice' || step.event === 'wanted-notice-lifted') &&
        step.accused.id === accusedId &&
        happenedOn < day,
    )
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))
    .at(-1)?.step.event;
}
