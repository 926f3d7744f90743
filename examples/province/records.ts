/**
 * The records of the story: complete, valid, and about nobody.
 * @module
 */
import { uuidv7 } from '@lienthong/exchange';
import type { RecordOf } from '@lienthong/schemas';
import { centre, communeOne, communes, investigation, type Member, procuracy, province } from './cast.ts';

/** `YYYY-MM-DDThh:mm:ss+07:00` of an instant. */
export function instantOf(ms: number): string {
  return `${new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** Civil date in Viet Nam. */
export function dateOf(ms: number): string {
  return instantOf(ms).slice(0, 10);
}

type Head = Pick<
  RecordOf<'case'>,
  'id' | 'revision' | 'recordStatus' | 'issuer' | 'recordedAt' | 'conversation' | 'classification'
>;

/** The head of a first revision. */
export function head(issuer: Member, conversation: string, ms: number): Head {
  return {
    id: uuidv7(ms),
    revision: 1,
    recordStatus: 'final',
    issuer: issuer.code,
    recordedAt: instantOf(ms),
    conversation,
    classification: 'unclassified',
  };
}

const schemaOf = <K extends string>(kind: K) => `https://schemas.lienthong.example/${kind}/1.0` as const;

export function crimeReport(ms: number, conversation: string): RecordOf<'crime-report'> {
  const place = communes[0] ?? province;
  return {
    schema: schemaOf('crime-report'),
    ...head(communeOne, conversation, ms),
    reference: '41/2026',
    sourceType: 'denunciation',
    form: 'oral',
    channel: 'in-person',
    receivedAt: instantOf(ms - 3_600_000),
    receivedBy: { agency: communeOne.code, role: 'commune-police', area: place },
    register: { number: '41', enteredOn: dateOf(ms) },
    passedOn: { to: investigation.code, at: instantOf(ms) },
    urgency: 'immediate',
    reporter: { kind: 'relative', protected: true, warnedOfLiability: true },
    acts: ['recruitment', 'transport'],
    means: ['deceit'],
    purposes: ['forced-criminality'],
    modus: ['fake-job', 'scam-compound'],
    interval: { from: '2026-10', ongoing: 'yes' },
    allegedVictims: { count: 1, under18: 'no', under16: 'no', whereabouts: ['self-escaped'] },
    allegedOffenders: { count: 2, atLeast: true, organised: 'unknown' },
    places: [{ role: 'recruitment', place: { in: 'vietnam', area: place } }],
    route: {
      kind: 'outbound',
      points: [
        { in: 'vietnam', area: place },
        { in: 'abroad', country: 'KH' },
      ],
    },
    summary: 'Trình báo về việc một người quen bị dụ dỗ đi làm việc, sau đó bị ép lừa đảo qua mạng.',
    initialSteps: [{ step: 'minutes-taken', at: instantOf(ms - 1_800_000) }],
  };
}

export function openedCase(ms: number, conversation: string, reportId: string): RecordOf<'case'> {
  return {
    schema: schemaOf('case'),
    ...head(investigation, conversation, ms),
    about: [{ kind: 'crime-report', id: reportId }],
    stage: 'investigation',
    openedOn: dateOf(ms),
    decision: { code: 'instituted', decidedOn: dateOf(ms), by: investigation.code },
    charges: [{ code: 'pc2015', article: '150', clause: 2, point: 'd' }],
    leadCharge: { code: 'pc2015', article: '150', clause: 2, point: 'd' },
    seriousness: 'very-serious',
    investigatingBody: investigation.code,
    procuracy: procuracy.code,
    reports: [{ kind: 'crime-report', id: reportId }],
    acts: ['recruitment', 'transport', 'transfer'],
    means: ['deceit'],
    purposes: ['forced-criminality'],
    interval: { from: '2026-10', ongoing: 'no' },
    areas: [province],
    route: {
      kind: 'outbound',
      points: [
        { in: 'vietnam', area: province },
        { in: 'abroad', country: 'KH' },
      ],
    },
  };
}

/** The referral that both recipients read; the identity travels as a part of its own. */
export function referral(ms: number, conversation: string, victimId: string): RecordOf<'referral'> {
  return {
    schema: schemaOf('referral'),
    ...head(investigation, conversation, ms),
    about: [{ kind: 'victim', id: victimId }],
    urgency: 'immediate',
    category: 'resident-victim',
    requestedSupport: { regime: 'law53-2024', kinds: ['a', 'b', 'g'] },
    referralReason: 'after-identification',
    referredTo: { agency: centre.code, role: 'support-centre' },
    answerBy: dateOf(ms + 86_400_000),
    identityPart: 'identity',
    person: {
      status: 'victim',
      sex: 'female',
      age: { known: 'years', years: 24 },
      nationality: { kind: 'citizen', country: 'VN' },
    },
  };
}

/** Words that occur nowhere else: whoever finds one in a file has found the victim. */
export interface Canaries {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

export function identity(
  ms: number,
  conversation: string,
  victimId: string,
  canaries: Canaries,
): RecordOf<'person-identity'> {
  return {
    schema: schemaOf('person-identity'),
    ...head(investigation, conversation, ms),
    about: [{ kind: 'victim', id: victimId }],
    names: [{ full: `Trần Thị Ví Dụ ${canaries.name}`, kind: 'legal', script: 'Latn', lang: 'vi' }],
    bornOn: '2002-02',
    sex: 'female',
    addresses: [
      {
        kind: 'permanent',
        place: { in: 'vietnam', area: communes[0] ?? province },
        text: `Số 1, đường ${canaries.address}`,
        safe: 'no',
      },
    ],
    consent: {
      given: 'yes',
      by: 'person',
      on: dateOf(ms),
      receivers: ['support-centre'],
      groups: ['identity', 'contact'],
    },
    channels: [{ kind: 'through-person', value: `Liên hệ qua ${canaries.contact}`, safe: 'yes' }],
  };
}

export function accepted(ms: number, conversation: string, jti: string): RecordOf<'handling-status'> {
  return {
    schema: schemaOf('handling-status'),
    ...head(centre, conversation, ms),
    answers: { jti },
    code: 'accepted',
    decidedOn: dateOf(ms),
    expectedOn: dateOf(ms + 86_400_000),
  };
}
