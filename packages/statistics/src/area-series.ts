/**
 * One series over several editions of the list of areas: what lay wholly in a unit is added, what lay partly in it is named beside, and
 * nothing is apportioned.
 * @module
 */
import {
  type AreaEdition,
  areaEditions,
  areaUnit,
  predecessors,
  type RelatedArea,
  successors,
} from '@lienthong/schemas/areas';
import { type Area, compareText } from './dataset.ts';
import { StatisticsError } from './errors.ts';

export interface AreaFigure {
  readonly area: Area;
  readonly value: number;
}

export interface Crossed {
  /** The sum of the units that lie wholly in the one asked about; `undefined` where some of them gave no figure. */
  readonly exact: number | undefined;
  /** Units of which a part lies in it, with their whole figure: nobody can say how much of it belongs here. */
  readonly parts: readonly AreaFigure[];
  /** Units that lie wholly in it and gave no figure. */
  readonly missing: readonly Area[];
}

/**
 * Tells the figures of one edition for a unit of another, backwards or forwards in time.
 *
 * @param figures of one edition, at most one a unit
 * @throws {StatisticsError} `mixed-areas` figures of several editions, or two of one unit
 * @throws {AreaError} an edition or code that is not held here
 */
export function crossEditions(figures: readonly AreaFigure[], area: Area): Crossed {
  const [first] = figures;
  const edition = first?.area.edition ?? area.edition;
  const byCode = new Map(figures.map((figure) => [figure.area.code, figure]));
  if (byCode.size < figures.length || figures.some((figure) => figure.area.edition !== edition))
    throw new StatisticsError('mixed-areas');
  const units = unitsOf(area, edition);
  const whole = units.filter(({ lies }) => lies === 'whole').map(({ unit }) => unit);
  const known = whole.flatMap(({ code }) => byCode.get(code) ?? []);
  const missing = whole.filter(({ code }) => !byCode.has(code)).map(({ code }) => ({ edition, code }));
  return {
    exact: missing.length > 0 || whole.length === 0 ? undefined : known.reduce((sum, { value }) => sum + value, 0),
    parts: units.filter(({ lies }) => lies === 'part').flatMap(({ unit }) => byCode.get(unit.code) ?? []),
    missing,
  };
}

interface Lying {
  readonly unit: Pick<RelatedArea, 'edition' | 'code'>;
  readonly lies: 'whole' | 'part';
}

/** Units of an edition that lie in a unit of another. */
function unitsOf(area: Area, edition: string): Lying[] {
  let found: Lying[] = [{ unit: areaUnit(area), lies: 'whole' }];
  for (let at = area.edition; at !== edition; at = neighbour(at, edition)) {
    const step = at < edition ? successors : predecessors;
    const back = at < edition ? predecessors : successors;
    found = merged(
      found.flatMap(({ unit, lies }) =>
        step(unit).map((next): Lying => {
          // It lies wholly in the unit if all of it went there, or came from there.
          const isWhole = back(next).every(({ code }) => code === unit.code);
          return { unit: next, lies: lies === 'whole' && isWhole ? 'whole' : 'part' };
        }),
      ),
    );
  }
  return found.sort((a, b) => compareText(a.unit.code, b.unit.code));
}

function neighbour(from: string, towards: string): string {
  const at = areaEditions.findIndex((one: AreaEdition) => one.edition === from);
  return areaEditions[at + (from < towards ? 1 : -1)]?.edition ?? towards;
}

/** A unit that came by two ways, each with a part of it. */
function merged(units: readonly Lying[]): Lying[] {
  const byCode = new Map<string, Lying>();
  for (const one of units) {
    const known = byCode.get(one.unit.code);
    byCode.set(one.unit.code, known && known.lies !== one.lies ? { ...one, lies: 'part' } : one);
  }
  return [...byCode.values()];
}
