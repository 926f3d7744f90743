/**
 * The victims of one accused person, where the conversation knows all of them.
 * @module
 */
import type { AccusedPerson, Victim } from '@lienthong/schemas';
import type { Conversation } from '../conversation-view.ts';
import { victimsOf } from './case-records.ts';

/**
 * Those whom the record of the accused names; else all victims of the case, when the case states that there are no more.
 *
 * @returns `undefined` where one of them is not known here, or there is none
 */
export function victimsOfAccused(conversation: Conversation, accused: AccusedPerson): Victim[] | undefined {
  const named = accused.victims?.map((ref) => conversation.find(ref, 'victim')?.record);
  const found = (named ?? victimsOf(conversation, accused.case.id).map(({ record }) => record)).filter(
    (victim) => victim !== undefined,
  );
  const stated = conversation.find(accused.case, 'case')?.record.counts?.victims;
  const isComplete = found.length > 0 && found.length === (named?.length ?? stated);
  return isComplete ? found : undefined;
}
