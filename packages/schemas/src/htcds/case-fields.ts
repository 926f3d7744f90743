/**
 * Decision, referrals, support and offenders of a victim's case, as HTCDS asks for them.
 * @module
 */

import { dayOf } from '../civil-day.ts';
import {
  agencyRole,
  referralReason,
  ringFunction,
  supportKind,
  supportKind2011,
  supportState,
} from '../generated/codelists.ts';
import type { HtcdsField } from '../generated/htcdsFacts.ts';
import type {
  AccusedPerson,
  HandlingStatus,
  Identification,
  Referral,
  SupportService,
} from '../generated/types/index.ts';
import { codedField } from './codes.ts';
import { type Filled, filled, joined } from './row.ts';

interface Options {
  agency?: string;
  freeText?: boolean;
}

/** Who decided whether the person is a victim, by the newest decision. */
export function decisionFields(identifications: readonly Identification[]): Filled[] {
  const decided = identifications.filter(({ decidedBy }) => decidedBy !== undefined);
  const body = last(decided, ({ decidedOn = '' }) => decidedOn)?.decidedBy;
  if (body === undefined) return [];
  const role = { list: agencyRole, codes: [body.role] };
  return [codedField('vic_TraffickingStatusDecisionMakingOrg', role), codedField('org_Type', role)];
}

interface CaseRecords {
  referrals: readonly Referral[];
  supports: readonly SupportService[];
  answers: readonly HandlingStatus[];
}

export function caseFields({ referrals, supports, answers }: CaseRecords, options: Options): Filled[] {
  const state = last(supports, ({ followUp }) => followUp?.on ?? '')?.followUp?.state;
  const status = state === undefined ? [] : [codedField('cas_Status', { list: supportState, codes: [state] })];
  if (options.agency === undefined)
    return referrals.length === 0
      ? status
      : [...status, filled('cas_ReferringOrganisation', undefined, ['needs-more'])];
  const came = referrals.filter(({ referredTo }) => referredTo?.agency === options.agency);
  const went = referrals.filter(({ issuer }) => issuer === options.agency);
  return [...status, ...incoming(came, answers, options), ...outgoing(went, options)];
}

/** The standard has one incoming referral: of several none is chosen. */
function incoming(referrals: readonly Referral[], answers: readonly HandlingStatus[], options: Options): Filled[] {
  const [referral, ...more] = referrals;
  if (referral === undefined) return [];
  if (more.length > 0) return [filled('cas_ReferringOrganisation', undefined, ['several'])];
  const accepted = answers.filter(({ answers: { record }, code }) => record?.id === referral.id && code === 'accepted');
  return [
    filled('cas_ReferringOrganisation', referral.issuer),
    filled('cas_IncomingReferralDate', last(accepted, ({ decidedOn }) => decidedOn)?.decidedOn),
    codedField('cas_ReasonForIncomingReferral', reasons(referrals)),
    ...freeText('cas_IncomingReferralDetails', referral.note, options),
  ];
}

/** Receivers, days and details in the same order; blank where there is nothing. */
function outgoing(referrals: readonly Referral[], options: Options): Filled[] {
  const notes = referrals.map(({ note = '' }) => note);
  return [
    filled('cas_ReferredOrganisation', blanks(referrals.map(({ referredTo }) => referredTo?.agency ?? ''))),
    filled(
      'cas_OutgoingReferralDate',
      referrals.map(({ recordedAt }) => dayOf(recordedAt)),
    ),
    codedField('cas_ReasonForOutgoingReferral', reasons(referrals)),
    ...freeText('cas_OutgoingReferralDetails', blanks(notes), options),
  ];
}

/** None where one of the referrals does not say it. */
function reasons(referrals: readonly Referral[]): { list: typeof referralReason; codes: string[] } {
  const codes = referrals.map(({ referralReason: why }) => why).filter((why) => why !== undefined);
  return { list: referralReason, codes: codes.length === referrals.length ? codes : [] };
}

/** One plan for each service. */
export function plans(supports: readonly SupportService[], options: Options): Filled[] {
  return supports.flatMap(({ support, plan }) =>
    support.services.map(({ kind, service: { plannedUntil, until } }) =>
      joined([
        codedField('spl_Type', {
          list: support.regime === 'law66-2011' ? supportKind2011 : supportKind,
          codes: [kind],
        }),
        filled('spl_PlannedEndDate', plannedUntil),
        filled('spl_ActualEndDate', until),
        ...freeText('spl_Objectives', plan?.objectives, options),
        ...freeText('spl_ActionPlan', plan?.steps, options),
      ]),
    ),
  );
}

export function perpetrators(persons: readonly AccusedPerson[]): Filled[] {
  return persons.map(({ functions }) => codedField('per_RoleInProcess', { list: ringFunction, codes: functions }));
}

function freeText(field: HtcdsField, text: string | readonly string[] | undefined, options: Options): Filled[] {
  if (text === undefined || text.length === 0) return [];
  return [options.freeText === true ? filled(field, text) : filled(field, undefined, ['free-text'])];
}

/** Nothing where all are blank. */
function blanks(texts: readonly string[]): readonly string[] {
  return texts.some((text) => text !== '') ? texts : [];
}

/** The one with the greatest day; the later of equals. */
function last<T>(all: readonly T[], day: (one: T) => string): T | undefined {
  return all.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).at(-1);
}
