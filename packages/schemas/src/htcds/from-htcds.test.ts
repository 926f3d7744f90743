import { expect, test } from 'vitest';
import type { Victim } from '../generated/types/index.ts';
import { fromHtcds } from '../htcds.ts';
import { context, NAMES, said } from '../testing/htcds-records.ts';

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
    'Bí mật ví dụ': 'Bí mật ví dụ',
    prs_Email: '',
  };
  const result = fromHtcds({ fields }, context());
  expect(result.victim?.consent).toBeUndefined();
  expect(said(result.notCarried)).toEqual([
    'column 7 not-a-field',
    'con_Consent no-place',
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
