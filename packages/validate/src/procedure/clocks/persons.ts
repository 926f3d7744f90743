/**
 * Limits of identifying and supporting a person, of referrals, of answers, and of consent withdrawn.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation, Entry, EntryOf } from '../../conversation-view.ts';
import { type Act, actOn, byDay, type Clock, type Setting } from './clock.ts';

/** @see Law 53/2024/QH15, Art. 27 and 37; Decree 356/2025/NĐ-CP, Art. 10 */
export function personClocks(conversation: Conversation): Clock[] {
  return [
    ...conversation.of('identification').flatMap(identification),
    ...conversation.of('referral').flatMap((entry) => referral(entry, conversation)),
    ...conversation.of('handling-status').flatMap((entry) => workExpected(entry, conversation)),
    ...conversation.of('consent').flatMap(withdrawal),
    ...conversation.of('support-service').flatMap(followUp),
  ];
}

function identification(entry: EntryOf<'identification'>): Clock[] {
  const { origin, communeNotice, verification, decision, decidedOn, continueUntil } = entry.record;
  const clocks: Clock[] = [];
  if (origin.how === 'came-forward')
    clocks.push({
      limit: 'commune-notice',
      entry,
      from: origin.on,
      met: actOn(entry, '/communeNotice/on', communeNotice?.on),
      owedBy: origin.to.agency,
    });
  if (communeNotice !== undefined)
    clocks.push({
      limit: 'initial-verification',
      entry,
      from: communeNotice.on,
      met: actOn(entry, '/verification/until', verification?.until),
      owedBy: communeNotice.to.agency,
    });
  if (continueUntil !== undefined)
    clocks.push({
      limit: 'continued-verification',
      entry,
      from: decidedOn ?? dayOf(entry.record.recordedAt),
      set: setting(entry, '/continueUntil', continueUntil),
      met: decision === 'continue' ? undefined : actOn(entry, '/decidedOn', decidedOn),
    });
  return clocks;
}

/** Met by the first answer to the record, in whatever sense. */
function referral(entry: EntryOf<'referral'>, conversation: Conversation): Clock[] {
  const { answerBy, id, recordedAt, referredTo } = entry.record;
  if (answerBy === undefined) return [];
  const answers = answersTo(id, conversation);
  return [
    {
      limit: 'referral-answer',
      entry,
      from: dayOf(recordedAt),
      set: setting(entry, '/answerBy', answerBy),
      met: answers.map(decisionOf).toSorted(byDay).at(0),
      owedBy: referredTo?.agency,
    },
  ];
}

/** Met by a later answer to the same record that the work is finished, declined or withdrawn. */
function workExpected(entry: EntryOf<'handling-status'>, conversation: Conversation): Clock[] {
  const { expectedOn, decidedOn, answers, issuer } = entry.record;
  if (expectedOn === undefined) return [];
  const ended = answersTo(answers.record?.id, conversation).filter(
    ({ record }) => ENDED.includes(record.code) && record.issuer === issuer && record.decidedOn >= decidedOn,
  );
  return [
    {
      limit: 'work-expected',
      entry,
      from: decidedOn,
      set: setting(entry, '/expectedOn', expectedOn),
      met: ended.map(decisionOf).toSorted(byDay).at(0),
      owedBy: issuer,
    },
  ];
}

const ENDED: readonly string[] = ['finished', 'declined', 'withdrawn'];

function withdrawal(entry: EntryOf<'consent'>): Clock[] {
  const { answer } = entry.record;
  if (answer.given !== 'yes' || answer.withdrawn === undefined) return [];
  const met = actOn(entry, '/answer/withdrawn/receiversToldOn', answer.withdrawn.receiversToldOn);
  return [{ limit: 'consent-withdrawal', entry, from: answer.withdrawn.on, met, owedBy: entry.record.askedBy.agency }];
}

/** A later revision tells of the next follow-up in place of this one. */
function followUp(entry: EntryOf<'support-service'>): Clock[] {
  const { followUp, issuer } = entry.record;
  if (followUp?.nextOn === undefined || followUp.state === 'closed' || followUp.state === 'handed-over') return [];
  const set = setting(entry, '/followUp/nextOn', followUp.nextOn);
  return [{ limit: 'support-follow-up', entry, from: followUp.on, set, owedBy: issuer }];
}

function answersTo(id: string | undefined, { of }: Conversation): readonly EntryOf<'handling-status'>[] {
  return id === undefined ? [] : of('handling-status').filter(({ record }) => record.answers.record?.id === id);
}

function decisionOf(entry: EntryOf<'handling-status'>): Act {
  return { on: entry.record.decidedOn, entry, pointer: '/decidedOn' };
}

function setting(entry: Entry, pointer: string, until: string): Setting {
  return { on: dayOf(entry.record.recordedAt), until, entry, pointer };
}
