import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../tools/contract/source.ts';
import type { AnyRecord, PersonIdentity, Victim } from '../generated/types/index.ts';
import { type HtcdsFields, htcdsFacts, toHtcds } from '../htcds.ts';
import { rowOf, said, sample, samples, victim } from '../testing/htcds-records.ts';

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

  test.each<Partial<Victim>>([
    { exploitation: { forms: ['forced-labour'], consequences: ['death'] } },
    { rescue: { whereabouts: 'deceased' } },
  ])('a death is told, not how or when', (members) => {
    expect(rowOf([victim(members)]).row.fields.prs_Deceased).toBe(true);
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
    const identification = sample('identification', 'came-forward-and-identified');
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
      ...sample('handling-status', 'code-accepted'),
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
      ...sample('accused-person', 'organiser-wanted'),
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
