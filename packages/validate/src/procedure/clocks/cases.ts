/**
 * Limits of a case, from its institution to the trial: each step ends one and opens the next.
 * @module
 */

import type { SeriousnessCode } from '@lienthong/schemas';
import { compareText } from '../../compare.ts';
import type { Conversation, Entry, EntryOf } from '../../conversation-view.ts';
import type { LimitCode } from '../limits.ts';
import { linkedCases } from '../linked-cases.ts';
import { seriousnessOf } from '../penal-frames.ts';
import { ENDS, LIMIT_KINDS, RESUMED } from './case-limits.ts';
import { type Act, type Clock, refersTo, type Setting } from './clock.ts';

type CaseEntry = EntryOf<'case'>;
type EventEntry = EntryOf<'case-event'>;

/** @see Criminal Procedure Code 2015, Art. 172, 174, 240, 277 */
export function caseClocks(conversation: Conversation): Clock[] {
  return conversation.of('case').flatMap((entry) => clocksOf(entry, conversation));
}

/** The events of a case in the order of their days. */
export function eventsOf({ record: { id } }: CaseEntry, { of }: Conversation): EventEntry[] {
  return of('case-event')
    .filter((event) => refersTo(event, { id }, event.record.case))
    .toSorted((a, b) => compareText(a.record.happenedOn, b.record.happenedOn) || compareText(at(a), at(b)));
}

/** The class of the lead charge by its frame, or as the investigating body states it. */
export function seriousnessOfCase({ record: { leadCharge, seriousness } }: CaseEntry): SeriousnessCode | undefined {
  return seriousnessOf(leadCharge) ?? seriousness;
}

function clocksOf(entry: CaseEntry, conversation: Conversation): Clock[] {
  const seriousness = seriousnessOfCase(entry);
  const open = (limit: LimitCode, entry: Entry, from: string, set?: Setting): Clock => ({
    limit,
    entry,
    seriousness,
    from,
    set,
  });
  const events = eventsOf(entry, conversation);
  const joined = joinderOf(entry, conversation);
  const past: Clock[] = [];
  let running = open('investigation', entry, institutedOn(entry, events), statedIn(entry));
  for (const event of joined === undefined ? events : events.filter(({ record }) => record.happenedOn < joined.on)) {
    running = after(running, event, events);
    const next = opened(event, events, running.limit);
    if (next === undefined) continue;
    // A limit whose end nobody told is not told of either.
    if (isEnded(running)) past.push(running);
    running = open(next, event, ...startOf(event, next));
    if (event.record.step.event === 'trial-decision')
      running.met = { on: event.record.step.hearingOn, entry: event, pointer: '/step/hearingOn' };
  }
  return [...past, joined === undefined || isEnded(running) ? running : { ...running, met: joined }];
}

function isEnded({ met, suspended }: Clock): boolean {
  return met !== undefined || suspended !== undefined;
}

/** What a step does to the limit that runs. */
function after(running: Clock, event: EventEntry, events: readonly EventEntry[]): Clock {
  const { step } = event.record;
  if (running.met !== undefined) return running;
  if (step.event === 'suspension') return isPartial(event) ? running : { ...running, suspended: stepOf(event) };
  if (step.event === 'resumption')
    return isPartial(suspensionOf(event, events)) ? running : { ...running, resumedOn: event.record.happenedOn };
  if (step.event === 'limit-extended') {
    const { kind, until } = step.limit;
    if (kind !== LIMIT_KINDS[running.limit]) return running;
    const extension: Setting = { ...stepOf(event), until, pointer: '/step/limit/until' };
    return { ...running, extensions: [...(running.extensions ?? []), extension] };
  }
  if (step.event === 'termination') return isPartial(event) ? running : { ...running, met: stepOf(event) };
  return ENDS[step.event]?.includes(running.limit) === true ? { ...running, met: stepOf(event) } : running;
}

/** The limit that a step opens. */
function opened(event: EventEntry, events: readonly EventEntry[], running: LimitCode): LimitCode | undefined {
  const { step, byRole } = event.record;
  switch (step.event) {
    case 'conclusion':
      return step.proposal === 'prosecute' ? 'prosecution' : undefined;
    case 'indictment':
      return events.some((before) => isReturnOfCourt(before) && before.record.happenedOn <= event.record.happenedOn)
        ? 'trial-preparation-after-return'
        : 'trial-preparation';
    case 'file-returned':
      return byRole === 'court' ? 'further-investigation-for-court' : 'further-investigation-for-procuracy';
    case 'trial-decision':
      return 'trial-opening';
    case 'resumption':
      return isPartial(suspensionOf(event, events)) ? undefined : RESUMED[running];
    default:
      return undefined;
  }
}

/** The first day of a limit, and the last one that its event states. */
function startOf(event: EventEntry, next: LimitCode): [from: string, set?: Setting] {
  const { happenedOn, limit } = event.record;
  if (limit?.kind !== LIMIT_KINDS[next] || limit === undefined) return [happenedOn];
  return [limit.from, { ...stepOf(event), until: limit.until, pointer: '/limit/until' }];
}

/** The first limit of the investigation as the case states it. */
function statedIn(entry: CaseEntry): Setting | undefined {
  const index = entry.record.timeLimits?.findIndex(
    ({ kind, extension }) => kind === 'investigation' && extension === 0,
  );
  const limit = index === undefined ? undefined : entry.record.timeLimits?.[index];
  if (limit === undefined) return undefined;
  return { on: limit.from, until: limit.until, entry, pointer: `/timeLimits/${index}/until` };
}

function institutedOn({ record }: CaseEntry, events: readonly EventEntry[]): string {
  const first = events.find(({ record: { step } }) => step.event === 'institution' && step.change === 'first');
  const decision = [record.decision, ...(record.decisions ?? [])].find(({ code }) => code === 'instituted');
  return first?.record.happenedOn ?? decision?.decidedOn ?? record.openedOn;
}

/** The step that joined a case into another. */
function joinderOf({ record: { id } }: CaseEntry, conversation: Conversation): Act | undefined {
  if (!linkedCases(conversation).some(([into, from]) => from === id && into !== id)) return undefined;
  const event = conversation
    .of('case-event')
    .find(({ record: { step } }) => step.event === 'joinder' && step.joins.some((ref) => ref.id === id));
  return event === undefined ? undefined : stepOf(event);
}

/** Whether a suspension or termination concerns some of the accused alone. */
function isPartial(event: EventEntry | undefined): boolean {
  const step = event?.record.step;
  return step !== undefined && 'accused' in step && step.accused !== undefined;
}

function suspensionOf({ record: { step } }: EventEntry, events: readonly EventEntry[]): EventEntry | undefined {
  return step.event === 'resumption' ? events.find(({ record }) => record.id === step.of.id) : undefined;
}

function isReturnOfCourt({ record: { step, byRole } }: EventEntry): boolean {
  return step.event === 'file-returned' && byRole === 'court';
}

function stepOf(entry: EventEntry): Act {
  return { on: entry.record.happenedOn, entry, pointer: '/happenedOn' };
}

function at({ record }: EventEntry): string {
  return new Date(Date.parse(record.recordedAt)).toISOString();
}
