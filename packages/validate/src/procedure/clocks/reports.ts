/**
 * Limits of settling a report: the decision, its suspension and resumption, and who is told.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation, EntryOf } from '../../conversation-view.ts';
import { type Act, actAt, actOn, type Clock, type Setting } from './clock.ts';

/** @see Criminal Procedure Code 2015, Art. 146 to 149; Joint Circular 01/2017, Art. 14(3) */
export function reportClocks(conversation: Conversation): Clock[] {
  const outcomes = conversation.of('crime-report-outcome');
  const settled = new Set(outcomes.map(({ record }) => record.report.id));
  return [
    ...conversation
      .of('crime-report')
      .flatMap((entry) => [...noticeToProcuracy(entry), ...(settled.has(entry.record.id) ? [] : [unsettled(entry)])]),
    ...outcomes.flatMap((entry) => settlement(entry, conversation)),
  ];
}

/** Counted from the day on which a body that settles reports has it, as far as is known. */
function unsettled(entry: EntryOf<'crime-report'>): Clock {
  const { passedOn, receivedAt } = entry.record;
  return { limit: 'report-settlement', entry, from: dayOf(passedOn?.at ?? receivedAt) };
}

function noticeToProcuracy(entry: EntryOf<'crime-report'>): Clock[] {
  const { receivedAt, receivedBy, procuracyNotice } = entry.record;
  if (!TELL_THE_PROCURACY.includes(receivedBy.role)) return [];
  const met = actOn(entry, '/procuracyNotice/on', procuracyNotice?.on);
  return [{ limit: 'report-notice-to-procuracy', entry, from: dayOf(receivedAt), met }];
}

const TELL_THE_PROCURACY: readonly string[] = ['investigating-body', 'border-guard', 'coast-guard'];

function settlement(entry: EntryOf<'crime-report-outcome'>, conversation: Conversation): Clock[] {
  const { receivedOn, decision, decidedOn, suspension, prolongation, extension, receiverNotice } = entry.record;
  const decided = actOn(entry, '/decidedOn', decision === 'suspend' ? undefined : decidedOn);
  const suspended = suspensionOf(entry, conversation);
  const resumedOn = suspension?.resumedOn;
  const extensions: Setting[] = [
    ...(prolongation === undefined
      ? []
      : [{ on: prolongation.decidedOn, until: prolongation.until, entry, pointer: '/prolongation/until' }]),
    ...(extension === undefined
      ? []
      : [{ on: extension.grantedOn, until: extension.until, entry, pointer: '/extension/until' }]),
  ];
  const first: Clock = { limit: 'report-settlement', entry, from: receivedOn, extensions };
  return [
    suspended === undefined ? { ...first, met: decided } : { ...first, suspended, resumedOn },
    ...(resumedOn === undefined
      ? []
      : [{ limit: 'report-settlement-resumed', entry, from: resumedOn, met: decided } as const]),
    ...(suspended === undefined || decision !== 'suspend'
      ? []
      : [
          {
            limit: 'suspension-to-procuracy',
            entry,
            from: suspended.on,
            met: actAt(entry, '/suspension/sentToProcuracyAt', suspension?.sentToProcuracyAt),
          } as const,
        ]),
    ...(decided === undefined
      ? []
      : [
          {
            limit: 'report-result-told',
            entry,
            from: decided.on,
            met: actOn(entry, '/receiverNotice/on', receiverNotice?.on),
          } as const,
        ]),
  ];
}

/** The decision to suspend: of this revision, or of the last one that said so. */
function suspensionOf({ record }: EntryOf<'crime-report-outcome'>, { chains }: Conversation): Act | undefined {
  const decisions = (chains.get(record.id) ?? []).flatMap((entry): Act[] =>
    entry.kind === 'crime-report-outcome' && entry.record.decision === 'suspend'
      ? [{ on: entry.record.decidedOn, entry, pointer: '/decidedOn' }]
      : [],
  );
  return decisions.at(-1);
}
