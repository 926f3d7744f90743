/**
 * Which support the law gives to whom: the decision table of Article 37, and of the law before it.
 * @module
 */
import type {
  Nationality,
  SupportKind2011Code,
  SupportKindCode,
  SupportPlaceCode,
  VictimCategoryCode,
  VictimStatusCode,
} from '@lienthong/schemas';

/** The law under which support is given. */
export type SupportRegime = 'law53-2024' | 'law66-2011';

/** As far as the support depends on it. */
export type Citizenship = 'vietnamese' | 'stateless-resident' | 'stateless' | 'foreign';

/** What the group depends on; what is absent is not known. */
export interface SupportFacts {
  status: VictimStatusCode;
  citizenship?: Citizenship | undefined;
  /** where the person is when supported */
  place?: SupportPlaceCode | undefined;
  /** whom a person under 18 accompanies */
  accompanies?: 'victim' | 'under-identification' | undefined;
}

/**
 * The group by which a person is supported.
 *
 * @returns `undefined` where the facts leave several groups open, and where the law names none
 * @see Law 53/2024/QH15, Art. 37
 */
export function supportCategory(facts: SupportFacts): VictimCategoryCode | undefined {
  const [first, ...others] = supportCategories(facts);
  return others.length === 0 ? first : undefined;
}

/** Every group that the facts leave open. */
export function supportCategories({ status, citizenship, place, accompanies }: SupportFacts): VictimCategoryCode[] {
  const may = <T>(list: readonly T[], known: T | undefined): boolean => known === undefined || list.includes(known);
  return GROUPS.filter((group) => {
    if (!may(group.citizenships, citizenship) || !may(group.places, place)) return false;
    if (status !== 'accompanying-under-18') return group.statuses.includes(status);
    return group.accompanied.length > 0 && may(group.accompanied, accompanies);
  }).map(({ category }) => category);
}

/** The citizenship on which support depends; a second one does not take the Vietnamese one away. */
export function citizenshipOf(nationality: Nationality | undefined): Citizenship | undefined {
  switch (nationality?.kind) {
    case 'citizen':
      return [nationality.country, ...(nationality.others ?? [])].includes('VN') ? 'vietnamese' : 'foreign';
    case 'stateless':
      return nationality.permanentResident ? 'stateless-resident' : 'stateless';
    default:
      return undefined;
  }
}

/** The law of the day of identification: whoever was identified before 1 July 2025 keeps the support of 2011. */
export function supportRegimeOn(identifiedOn: string): SupportRegime {
  return identifiedOn < '2025-07-01' ? 'law66-2011' : 'law53-2024';
}

type Entitlement =
  | { regime: 'law53-2024'; kinds: readonly SupportKindCode[] }
  | { regime: 'law66-2011'; kinds: readonly SupportKind2011Code[] };

/**
 * Positions of the kinds that a law does not give to a category; none where the law is silent on the category.
 *
 * @see Law 53/2024/QH15, Art. 37; Law 66/2011/QH12, Art. 32
 */
export function notGiven({ regime, kinds }: Entitlement, category: VictimCategoryCode): number[] {
  const given = supportKinds(regime, category);
  return given === undefined ? [] : kinds.flatMap((kind, index) => (given.includes(kind) ? [] : [index]));
}

/** Kinds of support that a law gives to a category, by the letters of its points; `undefined` where it is silent. */
export function supportKinds(regime: SupportRegime, category: VictimCategoryCode): readonly string[] | undefined {
  return KINDS[regime][category];
}

interface Group {
  category: VictimCategoryCode;
  statuses: readonly VictimStatusCode[];
  /** whom those under 18 accompany who share the group */
  accompanied: readonly ('victim' | 'under-identification')[];
  citizenships: readonly Citizenship[];
  places: readonly SupportPlaceCode[];
}

const RESIDENT = ['vietnamese', 'stateless-resident'] as const;
const ANYWHERE = ['in-country', 'abroad'] as const;

/** Who accompanies a person under identification shares that person's group; on a stateless non-resident the law is silent. */
const GROUPS: readonly Group[] = [
  {
    category: 'resident-victim',
    statuses: ['victim'],
    accompanied: [],
    citizenships: RESIDENT,
    places: ANYWHERE,
  },
  {
    category: 'accompanying-under-18',
    statuses: [],
    accompanied: ['victim'],
    citizenships: RESIDENT,
    places: ANYWHERE,
  },
  {
    category: 'under-identification-abroad',
    statuses: ['under-identification'],
    accompanied: ['under-identification'],
    citizenships: ['vietnamese'],
    places: ['abroad'],
  },
  {
    category: 'under-identification-in-country',
    statuses: ['under-identification'],
    accompanied: ['under-identification'],
    citizenships: RESIDENT,
    places: ['in-country'],
  },
  {
    category: 'foreigner',
    statuses: ['victim', 'under-identification'],
    accompanied: [],
    citizenships: ['foreign'],
    places: ANYWHERE,
  },
];

/** Points run a, b, c, d, đ, e, g, h, i, k. */
const points = (letters: string): readonly string[] => Array.from(letters);

const KINDS: Record<SupportRegime, Partial<Record<VictimCategoryCode, readonly string[]>>> = {
  'law53-2024': {
    'resident-victim': points('abcdđeghik'),
    'accompanying-under-18': points('abcdđegh'),
    'under-identification-abroad': points('abcd'),
    'under-identification-in-country': points('abcdđeg'),
    foreigner: points('abcdđg'),
  },
  'law66-2011': {
    'resident-victim': points('abcdđe'),
    'accompanying-under-18': points('abc'),
    foreigner: points('abcd'),
  },
};
