import { expect, test } from 'vitest';
import type { AnyRecord, PersonIdentity, Referral, SupportService } from '../generated/types/index.ts';
import { fromHtcds, type HtcdsField, type HtcdsFields, htcdsFacts } from '../htcds.ts';
import { context, NAMES, rowOf, sample, victim } from '../testing/htcds-records.ts';

const AGENCY = 'lienthong:vd-centre-1';

/** A victim of whom everything is known that the standard asks for, and the contract has. */
const someone = victim({
  status: 'victim',
  ageAtAct: { known: 'years', years: 15 },
  nationality: { kind: 'citizen', country: 'VN' },
  exploitation: {
    forms: ['forced-prostitution'],
    means: ['deceit'],
    modus: ['social-network', 'debt'],
    relations: ['stranger'],
    consequences: ['death'],
  },
  places: [
    { role: 'recruitment', place: { in: 'online', service: 'Facebook' } },
    { role: 'exploitation', place: { in: 'online', service: 'Telegram' } },
    { role: 'exploitation', place: { in: 'abroad', country: 'KH' }, when: '2026-03-04' },
    { role: 'transit', place: { in: 'vietnam', area: { edition: '2026-04-30', code: '82', name: 'Tỉnh Đồng Tháp' } } },
    {
      role: 'transit',
      place: { in: 'vietnam', area: { edition: '2026-04-30', code: '99901', name: 'Phường Ví Dụ 1' } },
    },
  ],
  note: 'Ghi chú ví dụ',
});
const ref = { kind: 'victim' as const, id: someone.id };

const identity: PersonIdentity = {
  ...(sample('person-identity', 'minor-with-representative') as PersonIdentity),
  about: [ref],
  channels: [
    { kind: 'mobile', value: '0000 000 001', safe: 'yes' },
    { kind: 'phone', value: '0000 000 002', safe: 'unknown' },
    { kind: 'email', value: 'vi-du@example.vn', safe: 'yes' },
  ],
};

const referral: Referral = {
  ...(sample('referral', 'to-support-centre') as Referral),
  about: [ref],
  referralReason: 'moved',
  note: 'Ghi chú ví dụ',
};
const came: Referral = { ...referral, referredTo: { agency: AGENCY, role: 'support-centre' } };
const went: Referral = { ...referral, id: '01a05ab1-d900-7003-806f-000000000002', issuer: AGENCY };

const support = sample('support-service', 'resident-minor-schooling-legal-aid') as SupportService;
const provided = {
  kind: 'h' as const,
  no: 1,
  service: { ...support.support.services[0]?.service, plannedUntil: '2026-12-31', until: '2026-11-30' },
};

const conversation = [
  someone,
  { ...sample('identification', 'came-forward-and-identified'), person: ref },
  { ...sample('accused-person', 'organiser-wanted'), victims: [ref], functions: ['seller'] },
  came,
  went,
  {
    ...sample('handling-status', 'code-accepted'),
    answers: { jti: came.id, record: { kind: 'referral', id: came.id } },
  },
  {
    ...support,
    victim: ref,
    support: { regime: 'law53-2024', services: [provided] },
    followUp: { state: 'closed', on: '2026-12-01' },
    plan: { objectives: 'Mục tiêu ví dụ', steps: 'Các bước ví dụ' },
  },
] as AnyRecord[];

const { row } = rowOf(conversation, { agency: AGENCY, identities: [identity], freeText: true });
const tables: readonly HtcdsFields[] = [row.fields, ...row.perpetrators, ...row.events, ...row.plans];
const fields = Object.entries(htcdsFacts.fields) as [HtcdsField, (typeof htcdsFacts)['fields'][HtcdsField]][];

test('every field for which the table names a correspondence is written, and no other', () => {
  const written = new Set(tables.flatMap((table) => Object.keys(table)));
  const promised = fields.filter(([, { match }]) => match !== 'none').map(([name]) => name);
  expect(promised.filter((name) => !written.has(name))).toEqual([]);
  expect([...written].filter((name) => !promised.includes(name as HtcdsField))).toEqual([]);
});

test('every field that the table calls back is carried, and all others are named', () => {
  const { notCarried } = fromHtcds(row, { ...context(), names: NAMES });
  const named = new Set(notCarried.filter(({ reason }) => reason === 'needs-more').map(({ field }) => field));
  const written = fields.filter(([name]) => tables.some((table) => table[name] !== undefined));
  // A place in Viet Nam needs its area, one abroad does not.
  const half = ['hte_Country'];
  for (const [name, { back }] of written.filter(([one]) => !half.includes(one)))
    expect([name, named.has(name)]).toEqual([name, back !== true]);
});

test('nothing of an identity is written unless it is handed in, no free text unless it is asked for', () => {
  const places = (prefix: string): string[] =>
    fields
      .filter(([, { at = [], match }]) => match !== 'none' && at.every((place) => place.startsWith(prefix)))
      .map(([name]) => name);
  const plain = rowOf([...conversation, identity], { agency: AGENCY }).row;
  const written = [plain.fields, ...plain.perpetrators, ...plain.events, ...plain.plans].flatMap((table) =>
    Object.keys(table),
  );
  expect(places('person-identity#')).toHaveLength(8);
  expect(written.filter((name) => places('person-identity#').includes(name))).toEqual([]);
  expect(JSON.stringify(plain)).not.toMatch(/Ghi chú|Mục tiêu|Các bước/);
});
