/**
 * Of each record the revision that stood at an instant: the highest recorded by then, unless that one was entered in error.
 * @module
 */
import { canonical } from './catalogue-ref.ts';
import { compareText } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import type { AnyRecord, Records } from './records.ts';

export interface Standing {
  /** By id. */
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** Revision 1 of a record that stands; `undefined` where it is not held. */
  readonly firstOf: (record: AnyRecord) => AnyRecord | undefined;
}

/**
 * Holds one record of each id in memory, and the first revision of those that were revised.
 * @throws {StatisticsError} `bad-record`, `two-revisions` with the position of the record, from 1
 */
export async function standingOf(records: Records, asOfMs: number): Promise<Standing> {
  const standing = new Map<string, AnyRecord>();
  const firsts = new Map<string, AnyRecord>();
  let position = 0;
  for await (const record of records) {
    position++;
    if (!isRecordedBy(record, asOfMs, position)) continue;
    const known = standing.get(record.id);
    const best = later(known, record, position);
    standing.set(record.id, best);
    if (best !== known && known?.revision === 1) firsts.set(record.id, known);
    if (best !== record && record.revision === 1) firsts.set(record.id, record);
  }
  for (const [id, record] of standing) if (record.recordStatus === 'entered-in-error') standing.delete(id);
  return { records: standing, firstOf: (record) => (record.revision === 1 ? record : firsts.get(record.id)) };
}

/**
 * Hands them on one by one, from records in ascending order of their ids, and holds one at a time.
 * @throws {StatisticsError} `not-in-order`, `bad-record`, `two-revisions` with the position of the record, from 1
 */
export async function standingInOrder(
  records: Records,
  asOfMs: number,
  handOn: (record: AnyRecord, first: AnyRecord | undefined) => void | Promise<void>,
): Promise<void> {
  let id = '';
  let best: AnyRecord | undefined;
  let first: AnyRecord | undefined;
  let position = 0;
  const finish = () => (best && best.recordStatus !== 'entered-in-error' ? handOn(best, first) : undefined);
  const next = (record: AnyRecord): void | Promise<void> => {
    position++;
    const isRecorded = isRecordedBy(record, asOfMs, position);
    const isSame = record.id === id;
    if (!isSame && compareText(record.id, id) < 0) throw new StatisticsError('not-in-order', String(position));
    const waiting = isSame ? undefined : finish();
    if (!isSame) {
      id = record.id;
      best = undefined;
      first = undefined;
    }
    if (isRecorded) best = later(best, record, position);
    if (isRecorded && record.revision === 1) first = record;
    return waiting;
  };
  // A plain loop where it may be: a million promises cost as much as the counting.
  if (Symbol.iterator in records) {
    for (const record of records) {
      const waiting = next(record);
      if (waiting) await waiting;
    }
  } else {
    for await (const record of records) await next(record);
  }
  await finish();
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
