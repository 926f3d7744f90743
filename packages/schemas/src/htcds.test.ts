import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../tools/contract/source.ts';
import { loadContract } from '../../../tools/contract/source.ts';
import { arbitraryOf } from '../../../tools/generate/arbitrary.ts';
import { modelOf } from '../../../tools/generate/model.ts';
import { exploitationForm, means, modus, relation } from './generated/codelists.ts';
import type { AnyRecord, PersonIdentity, Victim } from './generated/types/index.ts';
import {
  type FromHtcdsContext,
  fromHtcds,
  type HtcdsFields,
  type HtcdsNote,
  type HtcdsRow,
  htcdsFacts,
  toHtcds,
} from './htcds.ts';

const ROOT = join(import.meta.dirname, '../../..');
const VALID = join(ROOT, 'conformance/records');

describe('a victim becomes a row', () => {
  test('with codes that are the same, and wider ones with a note', () => {
    const { row, notes } = rowOf([
      victim({
        status: 'victim',
        sex: 'female',
        ageAtAct: { known: 'years', years: 15 },
        nationality: { kind: 'citizen', country: 'VN', others: ['KH'] },
        exploitation: {
          forms: ['forced-prostitution', 'forced-criminality'],
          means: ['deceit'],
          modus: ['social-network', 'papers-withheld'],
          relations: ['friend', 'neighbour'],
        },
      }),
    ]);
    expect(row.fields).toEqual({
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      prs_Gender: 'Feminine',
      vic_AgeWhenTrafficked: 15,
      prs_Citizenship: ['VN', 'KH'],
      vic_TypeOfExploitation: ['SexualExploitation', 'Other'],
      vic_TypeOfSexExploitation: ['Prostitution'],
      vic_MethodOfRecruitment: ['ThroughOnlineSocialNetworks'],
      vic_MethodsOfControl: ['FalsePromises', 'WithholdsDocuments'],
      vic_RelationshipToTrafficker: 'Acquainted',
    });
    expect(said(notes)).toEqual([
      'vic_MethodsOfControl wider',
      'vic_RelationshipToTrafficker wider',
      'vic_TypeOfExploitation wider',
    ]);
  });

  test('forced criminality, as in scam compounds, falls back to Other, which is wider', () => {
    const { row, notes } = rowOf([victim({ exploitation: { forms: ['forced-criminality'] } })]);
    expect(row.fields.vic_TypeOfExploitation).toEqual(['Other']);
    expect(said(notes)).toContain('vic_TypeOfExploitation wider');
  });

  test('nothing is written that would say more than is known', () => {
    const { row, notes } = rowOf([
      victim({
        sex: 'other',
        ageAtAct: { known: 'band', band: 'under-16' },
        nationality: { kind: 'stateless', permanentResident: true },
        exploitation: { forms: ['material-benefit'], relations: ['parent', 'stranger'] },
      }),
    ]);
    expect(row.fields).toEqual({ vic_TraffickingStatus: 'PossibleVictimOfTrafficking' });
    expect(said(notes)).toEqual([
      'prs_Citizenship no-code',
      'prs_Gender narrower',
      'vic_AgeWhenTrafficked not-precise',
      'vic_RelationshipToTrafficker several',
      'vic_TypeOfExploitation no-code',
    ]);
  });

  test('a code of an owner of its own has none there', () => {
    const { row, notes } = rowOf([victim({ exploitation: { forms: ['forced-labour'], modus: ['x-example:own'] } })]);
    expect(row.fields.vic_MethodsOfControl).toBeUndefined();
    expect(said(notes)).toEqual(['vic_MethodsOfControl no-code']);
  });

  test('places are events, services on a network are platforms', () => {
    const { row, notes } = rowOf([
      victim({
        places: [
          { role: 'recruitment', place: { in: 'online', service: 'facebook' } },
          { role: 'exploitation', place: { in: 'online', service: 'Mạng Ví Dụ' } },
          {
            role: 'recruitment',
            place: { in: 'vietnam', area: { edition: '2026-04-30', code: '82', name: 'Tỉnh Đồng Tháp' } },
          },
          {
            role: 'transit',
            place: { in: 'vietnam', area: { edition: '2026-04-30', code: '99901', name: 'Phường Ví Dụ 1' } },
          },
          { role: 'exploitation', place: { in: 'abroad', country: 'KH' }, when: '2026-03' },
          { role: 'exploitation', place: { in: 'unknown' }, when: '2026-03-04' },
          { role: 'discovery', place: { in: 'abroad', country: 'KH' } },
        ],
      }),
    ]);
    expect(row.fields.vic_RecruitmentWebsitesAndApps).toEqual(['Facebook']);
    expect(row.fields.vic_ExploitationWebsitesAndApps).toEqual(['Other']);
    expect(row.events.filter((event) => Object.keys(event).length > 0)).toEqual([
      { hte_Type: 'Recruitment', hte_Country: 'VN', hte_State: 'Tỉnh Đồng Tháp' },
      { hte_Type: 'Transit', hte_Country: 'VN', hte_City: 'Phường Ví Dụ 1' },
      { hte_Type: 'Exploitation', hte_Country: 'KH' },
      { hte_Type: 'Exploitation', hte_Date: '2026-03-04' },
    ]);
    expect(said(notes)).toEqual(['hte_Date not-precise', 'hte_Type no-code', 'vic_ExploitationWebsitesAndApps wider']);
  });
});

describe('who the person is', () => {
  const about = (id: string): AnyRecord['about'] => [{ kind: 'victim', id }];
  const someone = victim({});
  const identity = {
    ...(sample('person-identity', 'minor-with-representative') as PersonIdentity),
    about: about(someone.id) ?? [],
  };

  test('is told only where an identity is handed in for it', () => {
    const identifying = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName', 'prs_Birthdate', 'prs_IdentityNumber'];
    expect(Object.keys(rowOf([someone, identity]).row.fields).filter((name) => identifying.includes(name))).toEqual([]);
    const { row, notes } = rowOf([someone], { identities: [identity] });
    expect(row.fields).toMatchObject({
      prs_FirstName: 'Ví Dụ',
      prs_MiddleName: 'Văn',
      prs_SecondName: 'Nguyễn',
      prs_Birthdate: '2009-03-15',
      prs_IdentityNumber: '082209999991',
    });
    expect(row.fields.prs_MobilePhone).toBeUndefined();
    expect(said(notes)).toEqual(['prs_MobilePhone unsafe']);
  });

  test('an identity about somebody else is not used', () => {
    const other = { ...identity, about: about('01a05ab1-d900-7003-806f-000000000001') ?? [] };
    expect(rowOf([someone], { identities: [other] })).toEqual(rowOf([someone]));
  });

  test('of several numbers and channels none is chosen, of a partial date and an undivided name nothing is made', () => {
    const { verified: _verified, ...rest } = identity;
    const mail = { kind: 'email', safe: 'unknown' } as const;
    const { row, notes } = rowOf([someone], {
      identities: [
        {
          ...rest,
          names: [{ full: 'Nguyễn Văn Ví Dụ', kind: 'legal', script: 'Latn' }],
          bornOn: '2009',
          diedOn: '2026',
          citizenNumbers: ['082209999991', '082209999992'],
          channels: [
            { ...mail, value: 'vi-du-1@example.vn' },
            { ...mail, value: 'vi-du-2@example.vn' },
          ],
        },
      ],
    });
    expect(row.fields).toEqual({
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      prs_Gender: 'Feminine',
      prs_Deceased: true,
    });
    expect(said(notes)).toEqual([
      'prs_Birthdate not-precise',
      'prs_Email several',
      'prs_FirstName not-precise',
      'prs_IdentityNumber several',
    ]);
  });
});

describe('decision, referrals, support and offenders', () => {
  const someone = victim({});
  const ref = { kind: 'victim' as const, id: someone.id };
  const referral = {
    ...sample('referral', 'to-support-centre'),
    about: [ref],
    referralReason: 'moved',
    note: 'Ghi chú ví dụ',
  };
  const receiver = 'lienthong:vd-centre-1';
  const toCentre = { ...referral, referredTo: { agency: receiver, role: 'support-centre' } } as AnyRecord;

  test('the newest decision says who decided, by role', () => {
    const identification = sample('identification', 'victim-decided');
    const decided = { ...identification, person: ref, decidedOn: '2026-08-01' };
    const by = (role: string): JsonObject => ({ agency: 'lienthong:vd-1', role });
    const { row } = rowOf([
      someone,
      { ...decided, decidedBy: by('provincial-police') } as unknown as AnyRecord,
      { ...decided, id: 'other', decidedOn: '2026-07-01', decidedBy: by('court') } as unknown as AnyRecord,
    ]);
    expect(row.fields).toMatchObject({
      vic_TraffickingStatusDecisionMakingOrg: 'Police',
      org_Type: 'LawEnforcement',
    });
  });

  test('a referral came in or went out by whose files the rows are', () => {
    const answer = {
      ...sample('handling-status', 'accepted'),
      answers: { jti: toCentre.id, record: { kind: 'referral', id: toCentre.id } },
      code: 'accepted',
      decidedOn: '2026-08-02',
    } as unknown as AnyRecord;
    const all = [someone, toCentre, answer];
    expect(rowOf(all, { agency: receiver }).row.fields).toMatchObject({
      cas_ReferringOrganisation: toCentre.issuer,
      cas_IncomingReferralDate: '2026-08-02',
      cas_ReasonForIncomingReferral: 'MigrationOrChangeOfLocation',
    });
    const out = rowOf(all, { agency: toCentre.issuer, freeText: true }).row.fields;
    expect(out).toMatchObject({
      cas_ReferredOrganisation: [receiver],
      cas_ReasonForOutgoingReferral: 'MigrationOrChangeOfLocation',
      cas_OutgoingReferralDetails: ['Ghi chú ví dụ'],
    });
    expect(out.cas_OutgoingReferralDate).toHaveLength(1);
    const { row, notes } = rowOf(all);
    expect(Object.keys(row.fields).filter((name) => name.startsWith('cas_'))).toEqual([]);
    expect(said(notes)).toContain('cas_ReferringOrganisation needs-more');
  });

  test('of several referrals that came in none is chosen', () => {
    const second = { ...toCentre, id: '01a05ab1-d900-7003-806f-000000000002' };
    expect(said(rowOf([someone, toCentre, second], { agency: receiver }).notes)).toContain(
      'cas_ReferringOrganisation several',
    );
  });

  test('each service is a plan; free text is left out unless it is asked for', () => {
    const support = {
      ...sample('support-service', 'resident-minor-schooling-legal-aid'),
      victim: ref,
      plan: { objectives: 'Mục tiêu ví dụ' },
      followUp: { state: 'follow-up', on: '2026-09-01' },
    } as unknown as AnyRecord;
    const { row, notes } = rowOf([someone, support]);
    expect(row.fields.cas_Status).toBe('FollowUp');
    expect(row.plans.map(({ spl_Type }) => spl_Type)).toEqual(expect.arrayContaining(['Education', 'Legal']));
    expect(said(notes)).toContain('spl_Objectives free-text');
    expect(rowOf([someone, support], { freeText: true }).row.plans[0]?.spl_Objectives).toBe('Mục tiêu ví dụ');
  });

  test('offenders have what they did', () => {
    const accused = {
      ...firstSample('accused-person'),
      victims: [ref],
      functions: ['harbourer', 'broker'],
    } as unknown as AnyRecord;
    expect(rowOf([someone, accused]).row.perpetrators).toEqual([
      { per_RoleInProcess: ['HarbouredIndividual', 'RecruiterOrIntermediary'] },
    ]);
  });

  test('the newest revision counts, and only while it stands', () => {
    const second = { ...someone, revision: 2, status: 'not-a-victim' as const };
    expect(rowOf([second, someone]).row.fields.vic_TraffickingStatus).toBe('NotAVictimOfTrafficking');
    expect(toHtcds([someone, { ...second, recordStatus: 'entered-in-error' }])).toEqual([]);
  });
});

describe('a row becomes records', () => {
  test('without a status there is no victim', () => {
    const { victim: made, notCarried } = fromHtcds({ fields: { prs_Gender: 'Feminine' } }, context());
    expect(made).toBeUndefined();
    expect(said(notCarried)).toEqual(['prs_Gender needs-more']);
  });

  test('codes, labels, names of columns and several codes in a cell are read as the standard’s own files write them', () => {
    const read = (fields: Record<string, unknown>): Victim | undefined =>
      fromHtcds({ fields: { vic_TraffickingStatus: 'Actual victim of trafficking', ...fields } }, context()).victim;
    expect(read({ vic_Methods_of_Control: 'DebtBondage  FalsePromises' })?.exploitation).toEqual({
      forms: ['not-yet-known'],
      means: ['deceit'],
      modus: ['debt'],
    });
    expect(read({ vic_MethodsOfControl: 'Debt bondage ;PsychoactiveSubstances' })?.exploitation?.modus).toEqual([
      'debt',
      'drugs',
    ]);
    expect(read({ vic_RelationshipToTrafficker: 'Unacquainted' })?.exploitation?.relations).toEqual(['stranger']);
    expect(read({ vic_RelationshipToTrafficker: 'Unaquainted' })?.exploitation?.relations).toEqual(['stranger']);
    expect(read({ prs_Gender: 'Feminine\u00a0', prs_Citizenship: 'Viet Nam' })).toMatchObject({
      sex: 'female',
      nationality: { kind: 'citizen', country: 'VN' },
    });
    expect(read({ vic_AgeWhenTrafficked: '15' })?.ageAtAct).toEqual({ known: 'years', years: 15 });
  });

  test('a code that is wider than ours is not made finer, one that is finer is taken as ours', () => {
    const fields = {
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      vic_TypeOfExploitation: ['ForcedAdoption', 'Other'],
    };
    const { victim: made, notCarried } = fromHtcds(
      { fields: { ...fields, vic_RelationshipToTrafficker: 'Familial' } },
      context(),
    );
    expect(made?.exploitation).toEqual({ forms: ['illegal-adoption'] });
    expect(said(notCarried)).toEqual([
      'vic_RelationshipToTrafficker narrower',
      'vic_TypeOfExploitation narrower',
      'vic_TypeOfExploitation wider',
    ]);
  });

  test('control without a purpose that has a code here is left out', () => {
    const fields = {
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      vic_TypeOfExploitation: 'Servitude',
      vic_MethodsOfControl: 'DebtBondage',
    };
    const { victim: made, notCarried } = fromHtcds({ fields }, context());
    expect(made?.exploitation).toBeUndefined();
    expect(said(notCarried)).toEqual(['vic_MethodsOfControl needs-more', 'vic_TypeOfExploitation no-code']);
  });

  test('consent is never inferred; what cannot be read or has no place is named, without its value', () => {
    const fields = {
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      con_Consent: true,
      prs_MaritalStatus: 'Married',
      prs_Birthdate: '2009-02-30',
      vic_AgeWhenTrafficked: 14.5,
      vic_TypeOfExploitation: 'Bí mật ví dụ',
      made_up: 'Bí mật ví dụ',
      prs_Email: '',
    };
    const result = fromHtcds({ fields }, context());
    expect(result.victim?.consent).toBeUndefined();
    expect(said(result.notCarried)).toEqual([
      'con_Consent no-place',
      'made_up not-a-field',
      'prs_Birthdate not-a-value',
      'prs_MaritalStatus no-place',
      'vic_AgeWhenTrafficked not-a-value',
      'vic_TypeOfExploitation not-a-value',
    ]);
    expect(JSON.stringify(result)).not.toContain('Bí mật');
  });

  test('an identity is made only where the context says what the names are', () => {
    const fields = {
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      prs_FirstName: 'Dụ',
      prs_SecondName: 'Nguyễn',
      prs_Email: 'vi-du@example.vn',
    };
    const without = fromHtcds({ fields }, context());
    expect(without.identity).toBeUndefined();
    expect(said(without.notCarried)).toEqual([
      'prs_Email needs-more',
      'prs_FirstName needs-more',
      'prs_SecondName needs-more',
    ]);
    const { victim: made, identity } = fromHtcds({ fields }, { ...context(), names: NAMES });
    expect(identity?.names[0]?.full).toBe('Nguyễn Dụ');
    expect(identity?.about).toEqual([{ kind: 'victim', id: made?.id }]);
    expect(identity?.channels).toEqual([{ kind: 'email', value: 'vi-du@example.vn', safe: 'unknown' }]);
  });

  test('places abroad come back, places in Viet Nam need their area', () => {
    const fields = {
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      vic_RecruitmentWebsitesAndApps: 'TikTok Other',
    };
    const events = [
      { hte_Type: 'Exploitation', hte_Country: 'Cambodia', hte_Date: '2026-03-04' },
      { hte_Type: 'Recruitment', hte_Country: 'VN', hte_City: 'Phường Ví Dụ 1' },
      { hte_Country: 'LA' },
    ];
    const { victim: made, notCarried } = fromHtcds({ fields, events, plans: [{ spl_Type: 'Legal' }] }, context());
    expect(made?.places).toEqual([
      { role: 'recruitment', place: { in: 'online', service: 'TikTok' } },
      { role: 'exploitation', place: { in: 'abroad', country: 'KH' }, when: '2026-03-04' },
      { role: 'recruitment', place: { in: 'unknown' } },
    ]);
    expect(said(notCarried)).toEqual([
      'hte_City needs-more',
      'hte_Country needs-more',
      'spl_Type needs-more',
      'vic_RecruitmentWebsitesAndApps not-precise',
    ]);
  });
});

describe('there and back', () => {
  const model = modelOf(loadContract(ROOT));
  const arbitrary = <T>(kind: string): fc.Arbitrary<T> => {
    const node = model.kinds.find(({ name }) => name === kind)?.node;
    if (node === undefined) throw new TypeError(`no kind ${kind}`);
    return arbitraryOf(node, model) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
  };

  test('what the table calls exact is kept', () => {
    fc.assert(
      fc.property(arbitrary<Victim>('victim'), arbitrary<PersonIdentity>('person-identity'), (random, named) => {
        const before: Victim = { ...random, recordStatus: 'final' };
        const identity: PersonIdentity = {
          ...named,
          recordStatus: 'final',
          about: [{ kind: 'victim', id: before.id }],
        };
        const { row } = rowOf([before], { identities: [identity], freeText: true });
        const { victim: after, identity: again } = fromHtcds(row, { ...context(), names: NAMES });
        if (before.status === 'accompanying-under-18') {
          expect(after).toBeUndefined();
          return;
        }
        expect(after?.status).toBe(before.status);
        if (before.sex !== 'other') expect(after?.sex).toBe(before.sex);
        if (before.nationality?.kind === 'citizen') expect(countries(after)).toEqual(countries(before));
        if (before.ageAtAct?.known === 'years') expect(after?.ageAtAct).toEqual(before.ageAtAct);
        if (before.note !== undefined) expect(after?.note).toBe(before.note.normalize('NFC'));
        for (const form of before.exploitation?.forms ?? [])
          if (isExact(exploitationForm.codes, form)) expect(after?.exploitation?.forms).toContain(form);
        for (const place of abroad(before)) expect(abroad(after)).toContainEqual(place);
        const parts = identity.names[0]?.parts;
        if (parts !== undefined && Object.keys(parts).length > 0) expect(again?.names[0]?.parts).toEqual(normal(parts));
      }),
    );
  });

  test('means, ways and relations that are exact are kept where the purpose is', () => {
    fc.assert(
      fc.property(arbitrary<Victim>('victim'), (random) => {
        const before: Victim = { ...random, recordStatus: 'final', status: 'victim' };
        const forms = before.exploitation?.forms ?? [];
        if (!forms.some((form) => isExact(exploitationForm.codes, form))) return;
        const after = fromHtcds(rowOf([before]).row, context()).victim?.exploitation;
        for (const code of before.exploitation?.means ?? [])
          if (isExact(means.codes, code)) expect(after?.means).toContain(code);
        for (const code of before.exploitation?.modus ?? [])
          if (isExact(modus.codes, code)) expect(after?.modus).toContain(code);
        const [only, ...more] = before.exploitation?.relations ?? [];
        if (only !== undefined && more.length === 0 && isExact(relation.codes, only))
          expect(after?.relations).toEqual([only]);
      }),
    );
  });

  test('a row that came back gives the same row again, or says less', () => {
    fc.assert(
      fc.property(arbitrary<Victim>('victim'), (random) => {
        const before = rowOf([{ ...random, recordStatus: 'final', status: 'victim' }], { freeText: true }).row;
        const { victim: made } = fromHtcds(before, context());
        const after = made === undefined ? undefined : rowOf([made], { freeText: true }).row;
        // Where a row says nothing of the sex, the record says that it is unknown.
        for (const [name, value] of Object.entries({ ...after?.fields, prs_Gender: before.fields.prs_Gender }))
          expect(within(value, before.fields[name as keyof HtcdsFields])).toBe(true);
      }),
    );
  });
});

test('every field is in the table, and what is written stands there as written', () => {
  const written = new Set<string>();
  for (const kind of ['victim', 'support-service'])
    for (const record of samples(kind))
      for (const { row } of toHtcds([record], { freeText: true }))
        for (const fields of [row.fields, ...row.events, ...row.plans])
          for (const name of Object.keys(fields)) written.add(name);
  for (const name of written)
    expect([name, htcdsFacts.fields[name as keyof HtcdsFields].match]).not.toEqual([name, 'none']);
});

const NAMES = { kind: 'other', script: 'Latn', order: 'family-first' } as const;
const CONVERSATION = '01a05ab1-d900-7003-806f-000000008d06';

function context(): FromHtcdsContext {
  let next = 0;
  return {
    issuer: 'lienthong:vd-support-1',
    conversation: CONVERSATION,
    recordedAt: '2026-09-01T10:00:00+07:00',
    newId: () => `01a05ab1-d900-7003-806f-${String(++next).padStart(12, '0')}`,
  };
}

function victim(members: Partial<Victim>): Victim {
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

function rowOf(
  records: readonly AnyRecord[],
  options: Parameters<typeof toHtcds>[1] = {},
): { row: HtcdsRow; notes: readonly HtcdsNote[] } {
  const [first] = toHtcds(records, options);
  if (first === undefined) throw new TypeError('there is no victim among the records');
  return first;
}

function said(notes: readonly HtcdsNote[]): string[] {
  return [...new Set(notes.map(({ field, reason }) => `${field} ${reason}`))].sort();
}

function samples(kind: string): AnyRecord[] {
  const folder = join(VALID, kind, 'valid');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnyRecord);
}

function firstSample(kind: string): AnyRecord {
  const record = samples(kind).find(({ recordStatus }) => recordStatus === 'final');
  if (record === undefined) throw new TypeError(`no sample of ${kind}`);
  return record;
}

function sample(kind: string, name: string): AnyRecord {
  const path = join(VALID, kind, 'valid', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AnyRecord) : firstSample(kind);
}

function isExact(
  codes: (typeof exploitationForm | typeof means | typeof modus | typeof relation)['codes'],
  code: string,
): boolean {
  const map = codes.find((one) => one.code === code)?.map.htcds;
  return [map, ...(map?.also ?? [])].some((target) => target?.match === 'exact');
}

function countries(record: Victim | undefined): string[] {
  const nationality = record?.nationality;
  return nationality?.kind === 'citizen' ? [...new Set([nationality.country, ...(nationality.others ?? [])])] : [];
}

/** Roles and countries of places abroad that are events there. */
function abroad(record: Victim | undefined): object[] {
  return (record?.places ?? []).flatMap(({ role, place }) =>
    place.in === 'abroad' && place.country !== 'VN' && ['recruitment', 'transit', 'exploitation'].includes(role)
      ? [{ role, country: place.country }]
      : [],
  );
}

function normal<T extends object>(parts: T): T {
  return JSON.parse(JSON.stringify(parts).normalize('NFC')) as T;
}

function within(value: unknown, around: unknown): boolean {
  if (!Array.isArray(value)) return value === around;
  return Array.isArray(around) && value.every((code) => around.includes(code));
}
