/**
 * Records with what limits ask of them, for tests of due dates; they are not valid as a whole.
 * @module
 */
import type { AnyRecord, RecordKind } from '@lienthong/schemas';
import { expect } from 'vitest';
import { type DueDate, dueDates, type LimitCode } from '../due-dates.ts';
import { limits } from '../procedure/limits.ts';

export const TODAY = '2026-11-20';
export const POLICE = 'lienthong:dt-investigation-1';
export const PROCURACY = 'lienthong:dt-procuracy-1';
export const COURT = 'lienthong:dt-court-1';

/** A record with what limits ask of it; `dueDates` takes valid records and does not validate them again. */
export function record(kind: RecordKind, id: string, body: object): AnyRecord {
  const recordedAt = '2026-01-05T08:00:00+07:00';
  const head = { id, revision: 1, recordStatus: 'final', issuer: POLICE, recordedAt, conversation: 'c' };
  return { schema: `https://schemas.lienthong.example/${kind}/1.0`, ...head, ...body } as unknown as AnyRecord;
}

/** A case whose lead charge is of a clause: 150(1) very serious, 150(3) specially serious. */
export function caseOf(openedOn: string, more: object = {}): AnyRecord {
  const leadCharge = { code: 'pc2015', article: '150', clause: 1 };
  const decision = { code: 'instituted', decidedOn: openedOn, by: POLICE };
  return record('case', 'case', { openedOn, decision, charges: [leadCharge], leadCharge, ...more });
}

export function step(
  happenedOn: string,
  step: { event: string; [member: string]: unknown },
  more: object = {},
): AnyRecord {
  const id = `${step.event} ${happenedOn}`;
  const body = { case: { kind: 'case', id: 'case' }, by: POLICE, byRole: 'investigating-body' };
  return record('case-event', id, { ...body, happenedOn, step, ...more });
}

export function extended(happenedOn: string, kind: string, until: string): AnyRecord {
  const limit = { kind, from: happenedOn, until, extension: 1 };
  return step(happenedOn, { event: 'limit-extended', limit }, { by: PROCURACY, byRole: 'procuracy' });
}

export function one(records: AnyRecord[], limit: LimitCode, today = TODAY): DueDate {
  const found = dueDates(records, today).filter((due) => due.limit === limit);
  expect(found).toHaveLength(1);
  for (const { record } of found) expect(limits[limit].kinds).toContain(record.kind);
  return found[0] as DueDate;
}
