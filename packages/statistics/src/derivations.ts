/**
 * The derivations that an indicator may ask for: a fixed list, each tested.
 * @module
 */
import { ageBandYears } from '@lienthong/schemas/age-bands';
import { daysOf } from './three-valued.ts';

/** Half-open bands without gaps: the first number is in, the second is not. */
export const ageSchemes = {
  'under-18': [
    ['under-18', 0, 18],
    ['18-and-over', 18, Number.POSITIVE_INFINITY],
  ],
  'under-16': [
    ['under-16', 0, 16],
    ['16-to-17', 16, 18],
    ['18-and-over', 18, Number.POSITIVE_INFINITY],
  ],
  ctdc: [
    ['0-to-8', 0, 9],
    ['9-to-17', 9, 18],
    ['18-to-20', 18, 21],
    ['21-to-23', 21, 24],
    ['24-to-26', 24, 27],
    ['27-to-29', 27, 30],
    ['30-to-38', 30, 39],
    ['39-to-47', 39, 48],
    ['48-and-over', 48, Number.POSITIVE_INFINITY],
  ],
} as const;

export type AgeScheme = keyof typeof ageSchemes;

/**
 * The band of a scheme that an age falls in.
 *
 * @param years whole years, or
 * @param band a band of the contract, which must lie wholly in one band of the scheme
 * @returns `undefined` when the age is not known well enough
 */
export function ageBand(scheme: AgeScheme, years: unknown, band?: unknown): string | undefined {
  if (typeof years === 'number' && years >= 0) {
    return ageSchemes[scheme].find(([, from, to]) => from <= years && years < to)?.[0];
  }
  const span = typeof band === 'string' ? ageBandYears[band] : undefined;
  return span && ageSchemes[scheme].find(([, from, to]) => from <= span[0] && span[1] < to)?.[0];
}

/** Half-open, in whole months. */
export const monthSchemes = {
  months: [
    ['under-1', 0, 1],
    ['1-to-2', 1, 3],
    ['3-to-5', 3, 6],
    ['6-to-11', 6, 12],
    ['12-and-over', 12, Number.POSITIVE_INFINITY],
  ],
} as const;

export type MonthScheme = keyof typeof monthSchemes;

/**
 * The band of an age by dates, either of which may lack its day or month.
 * @returns `undefined` when the dates leave more than one band open, or the birth comes after
 */
export function ageBandByBirth(scheme: AgeScheme, birth: unknown, on: unknown): string | undefined {
  const years = spanBetween(birth, on, 12);
  return years && ageSchemes[scheme].find(([, from, to]) => from <= years[0] && years[1] < to)?.[0];
}

/**
 * The band of whole months between two dates, either of which may lack its day or month.
 * @returns `undefined` when the dates leave more than one band open, or the second comes first
 */
export function monthsBetween(scheme: MonthScheme, from: unknown, until: unknown): string | undefined {
  const months = spanBetween(from, until, 1);
  return months && monthSchemes[scheme].find(([, least, most]) => least <= months[0] && months[1] < most)?.[0];
}

/** Fewest and most whole stretches of so many months that may lie between two dates. */
function spanBetween(from: unknown, until: unknown, months: number): readonly [number, number] | undefined {
  const a = typeof from === 'string' ? daysOf(from) : undefined;
  const b = typeof until === 'string' ? daysOf(until) : undefined;
  if (!a || !b || b[1] < a[0]) return undefined;
  const least = Math.floor(monthsFrom(a[1], b[0]) / months);
  const most = Math.floor(monthsFrom(a[0], b[1]) / months);
  return least < 0 ? undefined : [least, most];
}

/** Whole months; a day that the last month does not have is its last one. */
function monthsFrom(from: string, until: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  const lastDay = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  return 12 * (y2 - y1) + (m2 - m1) - (d2 < Math.min(d1, lastDay) ? 1 : 0);
}

/** The Penal Code article that the acting body decided to lead with; never computed from the charges. */
export function leadChargeArticle(article: unknown): string | undefined {
  return typeof article === 'string' || typeof article === 'number' ? String(article) : undefined;
}

/** The article of the one charge that is marked as leading; none or two leave it open. */
export function leadOfCharges(charges: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(charges) ? charges : [];
  const leading = list.filter((one): one is { charge?: { article?: unknown } } => {
    return typeof one === 'object' && one !== null && (one as { lead?: unknown }).lead === true;
  });
  return leading.length === 1 ? leadChargeArticle(leading[0]?.charge?.article) : undefined;
}

/** The province code of an area reference `{ edition, code }` of a province, where the code is the province's own. */
export function provinceOf(area: unknown): string | undefined {
  if (typeof area !== 'object' || area === null) return undefined;
  const { code, province } = area as { code?: unknown; province?: unknown };
  if (typeof province === 'string') return province;
  return typeof code === 'string' && /^\d{2}$/.test(code) ? code : undefined;
}
