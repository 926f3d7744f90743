/**
 * Records and contexts for the tests of HTCDS; nobody in them exists.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord, Victim } from '../generated/types/index.ts';
import { type FromHtcdsContext, type HtcdsNote, type HtcdsRow, toHtcds } from '../htcds.ts';

export const ROOT = join(import.meta.dirname, '../../../..');

/** What names are, where a row is told to have some. */
export const NAMES = { kind: 'other', script: 'Latn', order: 'family-first' } as const;

const CONVERSATION = '01a05ab1-d900-7003-806f-000000008d06';

/** As a caller gives it: without names. */
export function context(): FromHtcdsContext {
  let next = 0;
  return {
    issuer: 'lienthong:vd-support-1',
    conversation: CONVERSATION,
    recordedAt: '2026-09-01T10:00:00+07:00',
    newId: () => `01a05ab1-d900-7003-806f-${String(++next).padStart(12, '0')}`,
  };
}

export function victim(members: Partial<Victim>): Victim {
  return {
    schema: 'https://schemas.lienthong.example/victim/1.0',
    id: '01a05ab1-d900-7003-806f-000000000009',
    revision: 1,
    recordStatus: 'final',
    issuer: 'lienthong:vd-support-1',
    recordedAt: '2026-09-01T10:00:00+07:00',
    conversation: CONVERSATION,
    classification: 'unclassified',
    status: 'under-identification',
    sex: 'female',
    ...members,
  };
}

/** The row of the only victim. */
export function rowOf(
  records: readonly AnyRecord[],
  options: Parameters<typeof toHtcds>[1] = {},
): { row: HtcdsRow; notes: readonly HtcdsNote[] } {
  const [first] = toHtcds(records, options);
  if (first === undefined) throw new TypeError('there is no victim among the records');
  return first;
}

/** Fields and reasons, once each, in order. */
export function said(notes: readonly HtcdsNote[]): string[] {
  return [...new Set(notes.map(({ field, reason }) => `${field} ${reason}`))].sort();
}

/** The valid cases of a kind. */
export function samples(kind: string): AnyRecord[] {
  const folder = join(ROOT, 'conformance/records', kind, 'valid');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnyRecord);
}

export function sample(kind: string, name: string): AnyRecord {
  return JSON.parse(
    readFileSync(join(ROOT, 'conformance/records', kind, 'valid', `${name}.json`), 'utf8'),
  ) as AnyRecord;
}
