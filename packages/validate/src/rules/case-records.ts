/**
 * The records that belong to one case of a conversation.
 * @module
 */
import type { RecordRef } from '@lienthong/schemas';
import type { Conversation, EntryOf } from '../conversation-view.ts';

export function accusedOf({ of }: Conversation, caseId: string): EntryOf<'accused-person'>[] {
  return of('accused-person').filter(({ record }) => record.case.id === caseId);
}

/** Those who were found not to be victims are none, and neither is a child that accompanies one. */
export function victimsOf({ of }: Conversation, caseId: string): EntryOf<'victim'>[] {
  return of('victim').filter(
    ({ record }) =>
      (record.status === 'victim' || record.status === 'under-identification') &&
      (record.case?.id === caseId || (record.about ?? []).some((ref) => ref.kind === 'case' && ref.id === caseId)),
  );
}

/** Events of a case that are one step, in any order. */
export function eventsOf<T extends StepName>({ of }: Conversation, caseId: string, name: T): EventOf<T>[] {
  return of('case-event').filter(
    (entry): entry is EventOf<T> => entry.record.case.id === caseId && entry.record.step.event === name,
  );
}

/** The event that a reference names, whatever its step. */
export function eventAt(
  { find }: Conversation,
  ref: RecordRef | undefined,
): EntryOf<'case-event'>['record'] | undefined {
  return find(ref, 'case-event')?.record;
}

type StepName = EntryOf<'case-event'>['record']['step']['event'];

type EventOf<T extends StepName> = EntryOf<'case-event'> & {
  record: { step: Extract<EntryOf<'case-event'>['record']['step'], { event: T }> };
};
