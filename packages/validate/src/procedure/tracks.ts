/**
 * The course that each matter of a conversation took: its steps in order, and the state in which each one found it.
 * @module
 */
import type { Conversation, Entry, EntryOf } from '../conversation-view.ts';
import { type Matter, stepOf, type Transition, transitions } from './stages.ts';

export interface Step {
  entry: Entry;
  name: string;
  /** civil day on which it was taken; the instant of recording, where revisions tell the steps */
  on: string;
}

export interface Track {
  matter: Matter;
  /** id of the thing that has this course */
  id: string;
  /** `undefined` where the records do not tell */
  start: string | undefined;
  /** in the order of days */
  steps: readonly Step[];
}

/** A step and the state before and after it. */
export interface WalkedStep extends Step {
  from: string | undefined;
  to: string | undefined;
  /** `undefined` where the table does not allow it, or `from` is not known */
  row: Transition | undefined;
}

/** Every matter of a conversation. */
export function tracksOf(conversation: Conversation): Track[] {
  return [
    ...casesOf(conversation),
    ...reportsOf(conversation),
    ...statedIn(conversation, 'identification', 'identification', ({ record }) => record.decision ?? 'open'),
    ...statedIn(conversation, 'victim', 'person', ({ record }) => record.status),
    ...messagesOf(conversation),
  ];
}

/**
 * Follows a matter through the table. Nobody tells the hour: of the steps of one day those come first that fit and leave the matter where
 * it is, then those that fit. After a step that does not fit, the matter goes on where that step always leads.
 */
export function walk({ matter, start, steps }: Track, table: readonly Transition[] = transitions): WalkedStep[] {
  const walked: WalkedStep[] = [];
  const left = [...steps];
  let from = start;
  while (left.length > 0) {
    const sameDay = left.filter(({ on }) => on === left[0]?.on).map((step) => taken(step, from, matter, table));
    const fitting = sameDay.filter(({ row }) => row !== undefined);
    const next = fitting.find(({ to }) => to === from) ?? fitting[0] ?? sameDay[0];
    if (next === undefined) break;
    left.splice(
      left.findIndex(({ entry }) => entry === next.entry),
      1,
    );
    walked.push(next);
    from = next.to;
  }
  return walked;
}

function taken(step: Step, from: string | undefined, matter: Matter, table: readonly Transition[]): WalkedStep {
  const rows = table.filter((row) => row.matter === matter && row.step === step.name);
  const row = rows.find((one) => one.from === from);
  const everywhere = new Set(rows.map(({ to }) => to));
  const to = row !== undefined ? row.to : everywhere.size === 1 ? [...everywhere][0] : undefined;
  return { ...step, from, to, row };
}

/** A case that was not split off began with its institution; of another, or where the case itself is not here, nothing is known. */
function casesOf({ of, find }: Conversation): Track[] {
  const events = Map.groupBy(of('case-event'), ({ record }) => record.case.id);
  return [...events].map(([id, entries]) => {
    const found = find({ kind: 'case', id }, 'case')?.record;
    const start = found === undefined || found.splitFrom !== undefined ? undefined : 'investigation';
    const steps = entries.map((entry) => ({ entry, name: stepOf(entry.record.step), on: entry.record.happenedOn }));
    return { matter: 'case', id, start, steps: steps.sort(inOrder) };
  });
}

function reportsOf(conversation: Conversation): Track[] {
  const outcomes = Map.groupBy(conversation.of('crime-report-outcome'), ({ record }) => record.report.id);
  return [...outcomes].map(([id, entries]) => {
    const steps = entries.flatMap((entry) =>
      decided(conversation, entry, ({ record }) => record.decision).map((step) => ({
        ...step,
        on: (step.entry as typeof entry).record.decidedOn,
      })),
    );
    return { matter: 'crime-report', id, start: 'received', steps: steps.sort(inOrder) };
  });
}

/** Things whose own revisions state what has become of them: the first state is where they start. */
function statedIn<K extends 'identification' | 'victim'>(
  conversation: Conversation,
  kind: K,
  matter: Matter,
  stateOf: (entry: EntryOf<K>) => string,
): Track[] {
  return conversation.of(kind).map((entry) => {
    const [first, ...steps] = decided(conversation, entry, stateOf);
    return { matter, id: entry.record.id, start: first?.name, steps };
  });
}

/** What the revisions of a thing say one after another; a correction puts right what stood there and is no step of its own. */
function decided<K extends 'crime-report-outcome' | 'identification' | 'victim'>(
  { chains }: Conversation,
  { record: { id } }: EntryOf<K>,
  stateOf: (entry: EntryOf<K>) => string,
): Step[] {
  const steps: Step[] = [];
  for (const entry of (chains.get(id) ?? []) as readonly Entry[] as readonly EntryOf<K>[]) {
    const name = stateOf(entry);
    if (entry.record.reason === 'entry-corrected') steps.pop();
    if (steps.at(-1)?.name !== name)
      steps.push({ entry: entry as EntryOf<K> & Entry, name, on: entry.record.recordedAt });
  }
  return steps;
}

/** A message goes to one receiver, so that its id tells the course of the answers. */
function messagesOf({ of }: Conversation): Track[] {
  const answers = Map.groupBy(of('handling-status'), ({ record }) => record.answers.jti);
  return [...answers].map(([id, entries]) => {
    const steps = entries.map((entry) => ({ entry, name: entry.record.code, on: entry.record.decidedOn }));
    return { matter: 'message', id, start: 'sent', steps: steps.sort(inOrder) };
  });
}

function inOrder(a: Step, b: Step): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const recorded = Date.parse(a.entry.record.recordedAt) - Date.parse(b.entry.record.recordedAt);
  return recorded !== 0 ? recorded : a.entry.record.id < b.entry.record.id ? -1 : 1;
}
