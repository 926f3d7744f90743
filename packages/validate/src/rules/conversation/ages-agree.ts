/**
 * The ages that several records state of one person can all be true.
 * @module
 */
import type { Age, RecordRef } from '@lienthong/schemas';
import type { Conversation, Entry } from '../../conversation-view.ts';
import { ageRange } from '../ages.ts';
import type { ConversationRule } from '../conversation-rule.ts';
import { personsIn } from '../persons-in.ts';

/** The age when the person was identified is one age; any later age is no younger than that at the act. */
export const agesAgree: ConversationRule = {
  code: 'LT-CONV-0027',
  basis: ['technical'],
  severity: 'warning',
  broken: (conversation) =>
    conversation.current.flatMap((entry) =>
      personsIn(entry)
        .filter(({ person, age, isAtIdentification }) => !isPossible(conversation, person, age, isAtIdentification))
        .map(({ ageAt }) => [entry, ageAt] as readonly [Entry, string]),
    ),
  message: {
    en: 'The record of this person states an age that does not go with this one. Correct one of the two.',
    vi: 'Bản ghi của người này ghi tuổi không phù hợp với tuổi ở đây. Sửa lại một trong hai.',
  },
};

function isPossible(
  { find }: Conversation,
  ref: RecordRef,
  age: Age | undefined,
  isAtIdentification: boolean,
): boolean {
  const person = find(ref, 'victim')?.record;
  const [min, max] = ageRange(age);
  const [youngest, oldest] = ageRange(isAtIdentification ? person?.ageAtIdentification : undefined);
  return youngest <= max && min <= oldest && ageRange(person?.ageAtAct)[0] <= max;
}
