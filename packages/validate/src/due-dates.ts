/**
 * The limits that run or ran in a conversation: when each is due, how it stands on a day, and on what law it rests.
 * @module
 */
import type { AnyRecord, RecordKind } from '@lienthong/schemas';
import { assertCivilDay } from '@lienthong/schemas/civil-day';
import { isCalendarKnown } from '@lienthong/schemas/working-days';
import { compareText } from './compare.ts';
import { conversationOf, type Entry, undisputed } from './conversation-view.ts';
import type { Messages } from './issue.ts';
import { plusDays } from './procedure/calendar.ts';
import { type Clock, endOf, lawfulEnd, spanOf } from './procedure/clocks/clock.ts';
import { legalClocks } from './procedure/clocks/legal-clocks.ts';
import { taskClocks } from './procedure/clocks/tasks.ts';
import { isInForce, isSourced, type LimitCode, limitOf } from './procedure/limits.ts';
import { lastDay, wordsOf } from './procedure/spans.ts';
import { kindOf } from './validate.ts';

export type { LimitCode } from './procedure/limits.ts';

export interface DueDate {
  /** the record on which the limit rests */
  record: { kind: RecordKind; id: string };
  limit: LimitCode;
  /** first day, `YYYY-MM-DD` */
  from: string;
  /** last day, `YYYY-MM-DD` */
  due: string;
  /**
   * `met` in time or `met-late`, on `metOn`; `suspended` until the matter is resumed, which opens a limit of its own; else `due`, or
   * `overdue` when the last day is past
   */
  state: 'due' | 'overdue' | 'met' | 'met-late' | 'suspended';
  metOn?: string;
  /** how often it was extended */
  extensions: number;
  /** agency that owes the work, where a record names it */
  owedBy?: string;
  /** ids in `bases` of `@lienthong/schemas`, or `technical` where the record sets the day and no law does */
  basis: readonly string[];
  /** why the last day is that one */
  reason: Messages;
  /**
   * whether it rests on texts that were read: every article, in force on the first day and not amended since it was read, and, where a
   * day off moves the last day, the days off around it
   */
  checked: boolean;
}

/**
 * Lists every limit of a conversation that began by a day, ordered by last day.
 *
 * Of each thing the newest revision counts: of two that bear the same number and differ neither does, and the one before them stands, for
 * no clash may hide a limit. What was entered in error never ran; what was withdrawn is no longer pursued. A limit of which the records do not tell enough, such
 * as one that hangs on a seriousness nobody stated, is not listed.
 *
 * @param conversation valid records of one conversation, in any order and any revision; what names no known schema is passed over
 * @param today civil day in Viet Nam, `YYYY-MM-DD`
 * @throws {TypeError} `today` is no civil day
 * @see Criminal Procedure Code 2015, Art. 134: how limits are counted
 */
export function dueDates(conversation: readonly AnyRecord[], today: string): DueDate[] {
  assertCivilDay(today, 'today');
  const entries = conversation.flatMap((record, index): Entry[] => {
    const kind = kindOf(record);
    return kind === undefined ? [] : [{ index, kind, record } as Entry];
  });
  const view = conversationOf(entries, undefined, undisputed);
  return [...legalClocks(view), ...taskClocks(view, today)]
    .filter(({ from, entry }) => from <= today && entry.record.recordStatus !== 'withdrawn')
    .flatMap((clock) => dueDate(clock, today) ?? [])
    .sort((a, b) => compareText(a.due, b.due));
}

function dueDate(clock: Clock, today: string): DueDate | undefined {
  const { limit, entry, from, extensions = [], owedBy } = clock;
  const due = endOf(clock);
  if (due === undefined) return undefined;
  return {
    record: { kind: entry.kind, id: entry.record.id },
    limit,
    from,
    due,
    ...stateOn(clock, due, today),
    extensions: extensions.length,
    ...(owedBy === undefined ? {} : { owedBy }),
    basis: limitOf(limit).basis,
    reason: reasonOf(clock, due),
    checked: isChecked(clock, due),
  };
}

function stateOn({ met, suspended, resumedOn }: Clock, due: string, today: string): Pick<DueDate, 'state' | 'metOn'> {
  const isSuspended =
    suspended !== undefined && suspended.on <= today && !(resumedOn !== undefined && resumedOn <= today);
  if (isSuspended) return { state: 'suspended' };
  const end = met ?? suspended;
  if (end !== undefined && end.on <= today) return { state: end.on <= due ? 'met' : 'met-late', metOn: end.on };
  return { state: today <= due ? 'due' : 'overdue' };
}

function reasonOf(clock: Clock, due: string): Messages {
  const { title, since, counting } = limitOf(clock.limit);
  const { extensions = [] } = clock;
  const span = spanOf(clock);
  const lawful = lawfulEnd(clock, extensions.length);
  const isSet = lawful === undefined || due < lawful;
  if (span === undefined || isSet) {
    const most = span === undefined ? undefined : wordsOf(span);
    return {
      en: `${title.en}: the last day is set by the record, counted from ${since.en}${most === undefined ? '' : `; the law allows ${most.en}`}.`,
      vi: `${title.vi}: ngày cuối cùng do văn bản ấn định, tính từ ${since.vi}${most === undefined ? '' : `; luật cho phép đến ${most.vi}`}.`,
    };
  }
  const length = wordsOf(span);
  const times = extensions.length;
  const extended =
    times === 0
      ? NOTHING
      : { en: `, after ${times} extension${times === 1 ? '' : 's'}`, vi: `, sau ${times} lần kéo dài, gia hạn` };
  const moved = counting !== 'procedure' || lastDay(clock.from, span, 'calendar') === due ? NOTHING : MOVED;
  return {
    en: `${title.en}: ${length.en} from ${since.en}${extended.en}${moved.en}.`,
    vi: `${title.vi}: ${length.vi} kể từ ${since.vi}${extended.vi}${moved.vi}.`,
  };
}

const NOTHING: Messages = { en: '', vi: '' };
const MOVED: Messages = {
  en: '; it ended on a day off and moves to the next working day',
  vi: '; hết vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo',
};

function isChecked(clock: Clock, due: string): boolean {
  const row = limitOf(clock.limit);
  const span = spanOf(clock);
  const counted = span === undefined ? due : lastDay(clock.from, span, 'calendar');
  const moved = row.counting === 'procedure' ? daysFrom(counted < due ? counted : due, due) : [];
  return isSourced(row, clock.from) && isInForce(row, clock.from) && moved.every((day) => isCalendarKnown(day));
}

function daysFrom(first: string, last: string): string[] {
  return first > last ? [] : [first, ...daysFrom(plusDays(first, 1), last)];
}
