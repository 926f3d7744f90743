/**
 * Reads records of consent: what a person, or who represents that person, lets pass on a day.
 * @module
 */
import type { Consent, SharingCondition } from '@lienthong/schemas';
import { assertCivilDay } from '@lienthong/schemas/civil-day';
import { isUnder } from './rules/ages.ts';

/** Whose information, which of it, to whom, what for, when. */
export interface ConsentQuestion {
  /** id of the person's record of kind `victim` */
  person: string;
  /** group of fields, as in `groups` of `@lienthong/schemas` */
  group: string;
  /** role of the agency that receives */
  to: string;
  /** that agency, for consents that name one */
  toAgency?: string | undefined;
  purpose: string;
  /** civil day, `YYYY-MM-DD` */
  on: string;
}

/**
 * The conditions of sharing that consent meets on a day: `consent`, `minors-representative`, or none.
 *
 * Of each consent the newest revision counts, and only while it is final. A refusal or withdrawal ends what was agreed to
 * before it. What is not known for certain, such as an age, never grants.
 *
 * @param consents valid records, in any order, of any persons
 * @throws {TypeError} `on` is no day
 * @see Law 53/2024/QH15, Art. 3(10); Law 91/2025/QH15, Art. 9, 24(2)
 */
export function grantedBy(consents: readonly Consent[], question: ConsentQuestion): SharingCondition[] {
  const { person, on } = question;
  assertCivilDay(on, 'on');
  const statements = newest(consents).filter(
    ({ recordStatus, victim, askedOn }) =>
      recordStatus === 'final' && victim.kind === 'victim' && victim.id === person && askedOn <= on,
  );
  const denials = statements.flatMap((statement) => deniedSince(statement, question) ?? []);
  const conditions = statements
    .filter((statement) => covers(statement, question) && denials.every((since) => since < statement.askedOn))
    .map(conditionMet);
  return [...new Set(conditions.filter((condition) => condition !== undefined))];
}

/** The newest revision of each record; of two with the same number, which no chain may hold, neither. */
function newest(consents: readonly Consent[]): Consent[] {
  return [...Map.groupBy(consents, ({ id }) => id).values()].flatMap((revisions) => {
    const last = Math.max(...revisions.map(({ revision }) => revision));
    const [only, ...others] = revisions.filter(({ revision }) => revision === last);
    return only === undefined || others.length > 0 ? [] : [only];
  });
}

/** The day from which a refusal or a withdrawal denies what is asked for, if it has come. */
function deniedSince({ answer, askedOn }: Consent, question: ConsentQuestion): string | undefined {
  if (answer.given === 'no')
    return answer.refused === undefined || has(answer.refused, question.group) ? askedOn : undefined;
  const since = answer.withdrawn?.on;
  return since !== undefined && since <= question.on && names(answer, question) ? since : undefined;
}

type Agreement = Extract<Consent['answer'], { given: 'yes' }>;

function covers({ answer }: Consent, question: ConsentQuestion): boolean {
  if (answer.given === 'no' || !names(answer, question)) return false;
  const { from, until, withdrawn } = answer;
  const { on } = question;
  return from <= on && (until === undefined || on <= until) && (withdrawn === undefined || on < withdrawn.on);
}

function names({ groups, receivers, purposes }: Agreement, { group, to, toAgency, purpose }: ConsentQuestion): boolean {
  const isReceiver = receivers.some((one) => (one.by === 'role' ? one.role === to : one.agency === toAgency));
  return isReceiver && has(groups, group) && has(purposes, purpose);
}

function has(list: readonly string[], entry: string): boolean {
  return list.includes(entry);
}

/** Which condition an agreement meets: it depends on who agreed, and on the age. */
function conditionMet({ age, answeredBy: { who, ground, childAgreed } }: Consent): SharingCondition | undefined {
  const isMinor = isUnder(18, age);
  if (isMinor === undefined) return undefined;
  if (who === 'person') return isMinor ? undefined : 'consent';
  if (!isMinor) return ground === undefined || ground === 'parent' ? undefined : 'consent';
  const mayBeAsked = isUnder(7, age) !== true && isUnder(16, age) !== false;
  return mayBeAsked && childAgreed !== 'yes' ? undefined : 'minors-representative';
}
