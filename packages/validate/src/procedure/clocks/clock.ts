/**
 * A limit as the records of a conversation let it run: from when, how often extended, and what ended it.
 * @module
 */

import type { RecordRef, SeriousnessCode } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { compareText } from '../../compare.ts';
import type { Entry } from '../../conversation-view.ts';
import { isInForce, type LimitCode, limitOf, spansOf } from '../limits.ts';
import { lastDay, type Span } from '../spans.ts';

/** Something done on a day, and the place in a record that says so. */
export interface Act {
  on: string;
  entry: Entry;
  /** JSON Pointer */
  pointer: string;
}

/** A last day that a record sets. */
export interface Setting extends Act {
  until: string;
}

export interface Clock {
  limit: LimitCode;
  /** the record on which the limit rests */
  entry: Entry;
  /** first day, `YYYY-MM-DD` */
  from: string;
  /** class of the offence, where the length depends on it */
  seriousness?: SeriousnessCode | undefined;
  /** the last day that a record sets before any extension */
  set?: Setting | undefined;
  /** in the order of their days; `on` is the day of the decision */
  extensions?: readonly Setting[] | undefined;
  /** what was to be done, once it was */
  met?: Act | undefined;
  /** a suspension, which ends the limit; a resumption opens another */
  suspended?: Act | undefined;
  resumedOn?: string | undefined;
  /** agency that owes the work, where the record names it */
  owedBy?: string | undefined;
}

/** The last day that the law allows after so many extensions; more than it knows count as its last. */
export function lawfulEnd({ limit, from, seriousness }: Clock, extensions: number): string | undefined {
  const row = limitOf(limit);
  const spans = spansOf(row, seriousness);
  const span = spans?.[Math.min(extensions, spans.length - 1)];
  return span === undefined ? undefined : lastDay(from, span, row.counting ?? 'calendar');
}

/** How often the law lets a limit be extended; for ever where it does not tell. */
export function extensionsAllowed({ limit, seriousness }: Clock): number {
  return (spansOf(limitOf(limit), seriousness)?.length ?? Number.POSITIVE_INFINITY) - 1;
}

/** Whether the law gives the length, and not a record alone. */
export function isSetByLaw({ limit }: Clock): boolean {
  return limitOf(limit).spans !== undefined;
}

/** The length in all after the extensions of a clock, where the law gives one. */
export function spanOf({ limit, seriousness, extensions = [] }: Clock): Span | undefined {
  const spans = spansOf(limitOf(limit), seriousness);
  return spans?.[Math.min(extensions.length, spans.length - 1)];
}

/** The last day after the first so many extensions: the one that a record sets, but none later than the law's. */
export function endAfter(clock: Clock, extensions: number): string | undefined {
  const { set, extensions: all = [] } = clock;
  const until = [set, ...all].slice(0, extensions + 1).at(-1)?.until;
  const lawful = lawfulEnd(clock, extensions);
  return until === undefined || (lawful !== undefined && lawful < until) ? lawful : until;
}

/** The last day as things stand. */
export function endOf(clock: Clock): string | undefined {
  return endAfter(clock, clock.extensions?.length ?? 0);
}

/** Whether the law of its first day knows the limit; days that records set need no law. */
export function runsByLaw(clock: Clock): boolean {
  return !isSetByLaw(clock) || isInForce(limitOf(clock.limit), clock.from);
}

/** The day of an instant, as an act. */
export function actAt(entry: Entry, pointer: string, instant: string | undefined): Act | undefined {
  return instant === undefined ? undefined : { on: dayOf(instant), entry, pointer };
}

/** An act on a civil day, where there is one. */
export function actOn(entry: Entry, pointer: string, on: string | undefined): Act | undefined {
  return on === undefined ? undefined : { on, entry, pointer };
}

/** The order of days. */
export function byDay(a: Act, b: Act): number {
  return compareText(a.on, b.on);
}

/** The day on which a record's paper was issued, or on which it was recorded. */
export function issuedOn({ record }: Entry): string {
  return record.document?.issuedOn ?? dayOf(record.recordedAt);
}

/** Whether a record refers to another, by `about` or by one of its own references. */
export function refersTo({ record }: Entry, { id }: Pick<RecordRef, 'id'>, ...own: (RecordRef | undefined)[]): boolean {
  return [...own, ...(record.about ?? [])].some((ref) => ref?.id === id);
}

/** Whether an agency sent a record, or it was sent for that agency. */
export function isFrom({ record }: Entry, agency: string | undefined): boolean {
  return agency === undefined || record.issuer === agency || record.onBehalfOf === agency;
}
