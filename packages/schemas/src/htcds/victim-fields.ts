/**
 * What HTCDS asks of a victim, out of the record of the victim: nothing that names the person.
 * @module
 */
import { exploitationForm, means, modus, placeRole, relation, sex, victimStatus } from '../generated/codelists.ts';
import { htcdsFacts } from '../generated/htcdsFacts.ts';
import type { Place, PlaceInAct } from '../generated/types/common.ts';
import type { Victim } from '../generated/types/index.ts';
import { codedField, knownThere } from './codes.ts';
import { fullDate } from './dates.ts';
import { type Filled, filled, joined } from './row.ts';

export function victimFields({
  status,
  sex: known,
  nationality,
  ageAtAct,
  exploitation,
  places = [],
}: Victim): Filled[] {
  const { forms, relations } = exploitation ?? {};
  const ways = exploitation?.modus;
  const recruiting = knownThere(modus, ways, 'MethodOfRecruitment');
  return [
    codedField('vic_TraffickingStatus', { list: victimStatus, codes: [status] }),
    codedField('prs_Gender', { list: sex, codes: [known] }),
    ...(nationality === undefined ? [] : [citizenship(nationality)]),
    ...(ageAtAct === undefined ? [] : [age(ageAtAct)]),
    codedField('vic_TypeOfExploitation', { list: exploitationForm, codes: forms }),
    codedField('vic_TypeOfSexExploitation', {
      list: exploitationForm,
      codes: knownThere(exploitationForm, forms, 'TypeOfSexExploitation'),
    }),
    codedField('vic_MethodOfRecruitment', { list: modus, codes: recruiting }),
    codedField('vic_MethodsOfControl', { list: means, codes: exploitation?.means }, { list: modus, codes: ways }),
    codedField('vic_RelationshipToTrafficker', { list: relation, codes: relations }),
    platforms('vic_RecruitmentWebsitesAndApps', 'recruitment', places),
    platforms('vic_ExploitationWebsitesAndApps', 'exploitation', places),
  ];
}

/** One event for each place where the person was recruited, brought through or exploited. */
export function events({ places = [] }: Victim): Filled[] {
  return places
    .filter(({ place }) => place.in !== 'online')
    .map(({ role, place, when }) => {
      const type = codedField('hte_Type', { list: placeRole, codes: [role] });
      if (type.fields.hte_Type === undefined) return type;
      const date =
        when === undefined ? [] : [filled('hte_Date', fullDate(when), fullDate(when) ? [] : ['not-precise'])];
      return joined([type, ...whereabouts(place), ...date]);
    });
}

function citizenship(nationality: NonNullable<Victim['nationality']>): Filled {
  return nationality.kind === 'citizen'
    ? filled('prs_Citizenship', [nationality.country, ...(nationality.others ?? [])])
    : filled('prs_Citizenship', undefined, ['no-code']);
}

function age(ageAtAct: NonNullable<Victim['ageAtAct']>): Filled {
  return ageAtAct.known === 'years'
    ? filled('vic_AgeWhenTrafficked', ageAtAct.years)
    : filled('vic_AgeWhenTrafficked', undefined, ['not-precise']);
}

/** A service is one of their platforms only where the record calls it as they do. */
function platforms(
  field: 'vic_RecruitmentWebsitesAndApps' | 'vic_ExploitationWebsitesAndApps',
  role: 'recruitment' | 'exploitation',
  places: readonly PlaceInAct[],
): Filled {
  const services = places.flatMap((one) =>
    one.role === role && one.place.in === 'online' && one.place.service !== undefined ? [one.place.service] : [],
  );
  const titles = Object.entries(htcdsFacts.lists[htcdsFacts.fields[field].list ?? ''] ?? {});
  const codes = services.map(
    (service) => titles.find(([, title]) => title.toLowerCase() === service.toLowerCase())?.[0] ?? 'Other',
  );
  return filled(field, [...new Set(codes)], codes.includes('Other') ? ['wider'] : []);
}

/** Province codes have two digits, in every edition; districts and communes have more. */
function whereabouts(place: Place): Filled[] {
  if (place.in === 'abroad') return [filled('hte_Country', place.country)];
  if (place.in !== 'vietnam') return [];
  const { code, name } = place.area;
  return [filled('hte_Country', 'VN'), filled(code.length === 2 ? 'hte_State' : 'hte_City', name)];
}
