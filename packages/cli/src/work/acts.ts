/**
 * Records of what is done with a case: it is transferred, joined with others, or a part of it is split off.
 * @see Criminal Procedure Code 2015, Art. 169 (transfer), Art. 170 (joinder and separation)
 * @module
 */
import type { AnyRecord } from './any-record.ts';
import { schemaOf } from './any-record.ts';
import { nextRevision } from './revise.ts';

export interface Acting {
  /** agency that acts, and that issues what is made here */
  readonly by: string;
  /** code of `proceedings-role`; that of the stage unless told */
  readonly byRole?: string;
  /** civil day, `YYYY-MM-DD` */
  readonly on: string;
  /** when it is recorded, RFC 3339 */
  readonly recordedAt: string;
  readonly newId: () => string;
}

/** The event that hands a case to another body. @param reason code of `transfer-reason` */
export function transferred(theCase: AnyRecord, to: string, reason: string, how: Acting): AnyRecord {
  return event(theCase, { event: 'transfer', to, reason }, how, { stageAfter: 'transferred' });
}

/** The event, and the revision of the case into which the others go. */
export function joined(theCase: AnyRecord, others: readonly AnyRecord[], how: Acting): AnyRecord[] {
  const joins = others.map(refOf);
  const before = Array.isArray(theCase['joins']) ? (theCase['joins'] as { id: string }[]) : [];
  const all = [...before, ...joins.filter(({ id }) => before.every((one) => one.id !== id))];
  const { recordedAt } = how;
  return [
    event(theCase, { event: 'joinder', joins }, how),
    nextRevision(theCase, { joins: all }, { reason: 'step-taken', recordedAt }),
  ];
}

/**
 * The event, and the new case as far as it follows from the old one: its counts, its lead accused and its number are its own and are
 * left out; where the schema asks for what is not known yet, the old case's stands until it is corrected.
 * @param accused ids of the accused who go with it
 */
export function split(theCase: AnyRecord, accused: readonly string[], how: Acting): AnyRecord[] {
  const { newId, recordedAt, by: issuer } = how;
  const {
    counts: _c,
    leadAccused: _l,
    joins: _j,
    reference: _r,
    document: _d,
    revises: _v,
    reason: _n,
    ...kept
  } = theCase;
  const newCase: AnyRecord = {
    ...kept,
    ...{ schema: theCase.schema, id: newId(), revision: 1, recordStatus: 'final', issuer, recordedAt },
    ...{ conversation: newId(), splitFrom: refOf(theCase) },
  };
  const who = accused.length === 0 ? {} : { accused: accused.map((id) => ({ kind: 'accused-person', id })) };
  return [event(theCase, { event: 'split', newCase: refOf(newCase), ...who }, how), newCase];
}

function event(theCase: AnyRecord, step: object, how: Acting, more: object = {}): AnyRecord {
  const { by, byRole = roleIn(theCase), on, recordedAt, newId } = how;
  return {
    ...{
      schema: schemaOf('case-event', '1.0'),
      id: newId(),
      revision: 1,
      recordStatus: 'final',
      issuer: by,
      recordedAt,
    },
    ...{ conversation: theCase.conversation, classification: 'unclassified', case: refOf(theCase) },
    ...{ happenedOn: on, by, byRole, step, ...more },
  };
}

function refOf({ id }: AnyRecord): { kind: 'case'; id: string } {
  return { kind: 'case', id };
}

/** Who has a case in its stage. */
function roleIn({ stage }: AnyRecord): string {
  const of = String(stage);
  if (of.startsWith('prosecution')) return 'procuracy';
  return ['trial-preparation', 'first-instance', 'appeal', 'final', 'review'].includes(of)
    ? 'court'
    : 'investigating-body';
}
