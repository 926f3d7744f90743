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

/** Every group that the facts leave open; on a stateless person who is no resident the law is silent. */
export function supportCategories({ status, citizenship, place, accompanies }: SupportFacts): VictimCategoryCode[] {
  const isKnown = citizenship !== undefined;
  const resident = !isKnown || citizenship === 'vietnamese' || citizenship === 'stateless-resident';
  const minor = status === 'accompanying-under-18';
  // Who accompanies a person under identification shares that person's group.
  const underIdentification = status === 'under-identification' || (minor && accompanies !== 'victim');
  const open: Record<VictimCategoryCode, boolean> = {
    'resident-victim': resident && status === 'victim',
    'accompanying-under-18': resident && minor && accompanies !== 'under-identification',
    'under-identification-abroad':
      resident && underIdentification && citizenship !== 'stateless-resident' && place !== 'in-country',
    'under-identification-in-country': resident && underIdentification && place !== 'abroad',
    foreigner: (!isKnown || citizenship === 'foreign') && (status === 'victim' || status === 'under-identification'),
  };
  return CATEGORIES.filter((category) => open[category]);
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
  const given = KINDS[regime][category];
  return given === undefined ? [] : kinds.flatMap((kind, index) => (given.includes(kind) ? [] : [index]));
}

/** Kinds of support that a law gives to a category, by the letters of its points; `undefined` where it is silent. */
export function supportKinds(regime: SupportRegime, category: VictimCategoryCode): string[] | undefined {
  const given = KINDS[regime][category];
  return given === undefined ? undefined : Array.from(given);
}

/** Letters of the points, which run a, b, c, d, đ, e, g, h, i, k. */
const KINDS: Record<SupportRegime, Partial<Record<VictimCategoryCode, string>>> = {
  'law53-2024': {
    'resident-victim': 'abcdđeghik',
    'accompanying-under-18': 'abcdđegh',
    'under-identification-abroad': 'abcd',
    'under-identification-in-country': 'abcdđeg',
    foreigner: 'abcdđg',
  },
  'law66-2011': {
    'resident-victim': 'abcdđe',
    'accompanying-under-18': 'abc',
    foreigner: 'abcd',
  },
};

const CATEGORIES = Object.keys(KINDS['law53-2024']) as VictimCategoryCode[];
