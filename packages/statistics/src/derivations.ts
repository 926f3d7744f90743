/**
 * The derivations that an indicator may ask for: a fixed list, each tested.
 * @module
 */
import { ageBandYears } from '@lienthong/schemas/age-bands';

/** Half-open bands without gaps: the first number is in, the second is not. */
const schemes = {
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

export type AgeScheme = keyof typeof schemes;

/**
 * The band of a scheme that an age falls in.
 *
 * @param years whole years, or
 * @param band a band of the contract, which must lie wholly in one band of the scheme
 * @returns `undefined` when the age is not known well enough
 */
export function ageBand(scheme: AgeScheme, years: unknown, band?: unknown): string | undefined {
  if (typeof years === 'number' && years >= 0) {
    return schemes[scheme].find(([, from, to]) => from <= years && years < to)?.[0];
  }
  const span = typeof band === 'string' ? ageBandYears[band] : undefined;
  return span && schemes[scheme].find(([, from, to]) => from <= span[0] && span[1] < to)?.[0];
}

/** The Penal Code article that the acting body decided to lead with; never computed from the charges. */
export function leadChargeArticle(article: unknown): string | undefined {
  return typeof article === 'string' || typeof article === 'number' ? String(article) : undefined;
}

/** The province code of an area reference `{ edition, code }` of a province, where the code is the province's own. */
export function provinceOf(area: unknown): string | undefined {
  if (typeof area !== 'object' || area === null) return undefined;
  const { code, province } = area as { code?: unknown; province?: unknown };
  if (typeof province === 'string') return province;
  return typeof code === 'string' && code.length === 2 ? code : undefined;
}
