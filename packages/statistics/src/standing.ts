/**
 * Of each record the revision that stood at an instant: the highest recorded by then, unless that one was entered in error.
 * @module
 */
import { canonical } from './catalogue-ref.ts';
import { compareText } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import type { AnyRecord, Records } from './records.ts';

/**
 * Holds one record of each id, in memory.
 * @throws {StatisticsError} `bad-record`, `two-revisions` with the position of the record, from 1
 */
export async function standingOf(records: Records, asOfMs: number): Promise<ReadonlyMap<string, AnyRecord>> {
  const standing = new Map<string, AnyRecord>();
  let position = 0;
  for await (const record of records) {
    position++;
    const known = standing.get(record.id);
    if (isRecordedBy(record, asOfMs, position)) standing.set(record.id, later(known, record, position));
  }
  for (const [id, record] of standing) if (record.recordStatus === 'entered-in-error') standing.delete(id);
  return standing;
}

/**
 * Hands them on one by one, from records in ascending order of their ids, and holds one at a time.
 * @throws {StatisticsError} `not-in-order`, `bad-record`, `two-revisions` with the position of the record, from 1
 */
export async function standingInOrder(
  records: Records,
  asOfMs: number,
  handOn: (record: AnyRecord) => void | Promise<void>,
): Promise<void> {
  let id = '';
  let best: AnyRecord | undefined;
  let position = 0;
  const next = (record: AnyRecord): AnyRecord | undefined => {
    position++;
    if (record.id === id) {
      if (isRecordedBy(record, asOfMs, position)) best = later(best, record, position);
      return undefined;
    }
    if (compareText(record.id, id) < 0) throw new StatisticsError('not-in-order', String(position));
    const done = best;
    id = record.id;
    best = isRecordedBy(record, asOfMs, position) ? record : undefined;
    return done;
  };
  const finish = (done: AnyRecord | undefined) =>
    done && done.recordStatus !== 'entered-in-error' ? handOn(done) : undefined;
  // A plain loop where it may be: a million promises cost as much as the counting.
  if (Symbol.iterator in records) {
    for (const record of records) {
      const waiting = finish(next(record));
      if (waiting) await waiting;
    }
  } else {
    for await (const record of records) await finish(next(record));
  }
  await finish(best);
}

/** One revision may come twice, as by two messages; two that differ cannot both stand, and which one does is not the order's to say. */
function later(known: AnyRecord | undefined, record: AnyRecord, position: number): AnyRecord {
  if (!known || known.revision < record.revision) return record;
  if (known.revision === record.revision && canonical(known) !== canonical(record))
    throw new StatisticsError('two-revisions', String(position));
  return known;
}

export function kindOf({ schema }: Pick<AnyRecord, 'schema'>): string {
  const known = kinds.get(schema);
  if (known !== undefined) return known;
  const kind = /\/([a-z][a-z0-9-]*)\/\d+\.\d+$/.exec(schema)?.[1] ?? '';
  if (kinds.size < 256) kinds.set(schema, kind);
  return kind;
}

/** By schema: a few dozen of them, asked for each record. */
const kinds = new Map<string, string>();

/** @throws {StatisticsError} `bad-record` with the position of the record, from 1 */
function isRecordedBy({ recordedAt }: AnyRecord, asOfMs: number, position: number): boolean {
  const recordedAtMs = Date.parse(recordedAt);
  if (Number.isNaN(recordedAtMs)) throw new StatisticsError('bad-record', String(position));
  return recordedAtMs <= asOfMs;
}
