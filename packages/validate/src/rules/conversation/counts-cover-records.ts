/**
 * An officer's numbers are no lower than the records that the conversation holds for that day.
 * @module
 */
import type { Case } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation } from '../../conversation-view.ts';
import { isUnder } from '../ages.ts';
import { accusedOf, victimsOf } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

/** Indicators count records, never these numbers; a person without a record may well be in them. */
export const countsCoverRecords = conversationRule({
  code: 'LT-CONV-0031',
  basis: ['technical'],
  severity: 'warning',
  about: 'case',
  each: (record, conversation) => {
    const { counts } = record;
    if (counts === undefined) return [];
    return Object.entries(recorded(record, counts.statedOn, conversation)).map(
      ([member, least]) => [`/counts/${member}`, [least, counts[member as keyof typeof counts]]] as const,
    );
  },
  holds: ([least, stated]) => (typeof stated === 'number' ? least <= stated : undefined),
  message: {
    en: 'The conversation holds more records than this number on that day. Correct the number, or the records.',
    vi: 'Số bản ghi trong hồ sơ trao đổi đến ngày này nhiều hơn con số đã ghi. Sửa con số hoặc các bản ghi.',
  },
});

type Counted = Omit<NonNullable<Case['counts']>, 'statedOn'>;

/** What the records that existed on the day amount to, each of them only as far as it is certain. */
function recorded({ id }: Case, on: string, conversation: Conversation): Required<Counted> {
  const victims = victimsOf(conversation, id)
    .map(({ record }) => record)
    .filter(({ status, recordedAt }) => status === 'victim' && dayOf(recordedAt) <= on);
  const accused = accusedOf(conversation, id)
    .map(({ record }) => record)
    .filter(({ chargedOn, recordedAt }) => chargedOn <= on && dayOf(recordedAt) <= on);
  const count = <T>(list: readonly T[], test: (item: T) => boolean | undefined): number =>
    list.filter((item) => test(item) === true).length;
  return {
    victims: victims.length,
    victimsUnder16: count(victims, ({ ageAtAct }) => isUnder(16, ageAtAct)),
    victimsUnder18: count(victims, ({ ageAtAct }) => isUnder(18, ageAtAct)),
    victimsFemale: count(victims, ({ sex }) => sex === 'female'),
    victimsRescued: count(victims, ({ rescue }) => (rescue?.on ?? '9') <= on),
    accused: accused.length,
    accusedFemale: count(accused, ({ sex }) => sex === 'female'),
    accusedUnder18: count(accused, ({ ageAtAct }) => isUnder(18, ageAtAct)),
    wanted: count(accused, ({ wanted }) => wanted?.status === 'wanted' && (wanted.noticeOn ?? '9') <= on),
  };
}
