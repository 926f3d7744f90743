/**
 * National figures in the long table of UNODC. Its `<5` alone protects nobody: what goes out has passed disclosure control before.
 * @module
 */
import { ageBand, country, exploitationForm, sex } from '@lienthong/schemas/codelists';
import type { Catalogue } from '../../catalogue.ts';
import type { DimensionValue } from '../../dataset.ts';
import { StatisticsError } from '../../errors.ts';
import { assertFigures } from '../check-figures.ts';
import type { Figure, FigureSet } from '../figure-set.ts';
import { writeCsv } from '../rfc4180.ts';
import { columns, FEW, type GlotipRow } from './table.ts';

/** Which of our indicators counts what an indicator of theirs asks for. */
const counterparts: Readonly<Record<string, GlotipRow['indicator']>> = {
  'victims-identified-glotip': 'Detected trafficking victims',
  'persons-convicted': 'Persons convicted',
  'persons-prosecuted': 'Persons prosecuted',
  'accused-charged': 'Persons brought into formal contact',
  'cases-instituted': 'Offences of trafficking in persons',
};

export interface GlotipTable {
  /** CSV with UNODC's columns. */
  readonly table: string;
  /** What could not be told, for its parts overlap or one is suppressed, each once. */
  readonly left: readonly Pick<GlotipRow, 'indicator' | 'dimension' | 'category' | 'year'>[];
}

/**
 * Writes figures of the whole country for calendar years.
 *
 * Codes of ours that make one of theirs are added where they exclude one another (ages). Where they overlap, as two forms of sexual
 * exploitation do, the category is left out unless only one of them has figures.
 *
 * @throws {StatisticsError} `not-in-this-format` another area or period; what {@link assertFigures} finds
 */
export async function toGlotip(
  sets: readonly FigureSet[],
  { catalogue }: { readonly catalogue: Catalogue },
): Promise<GlotipTable> {
  await assertFigures(sets, catalogue);
  sets.forEach(({ area, period }, i) => {
    if (area.code !== 'vn') throw new StatisticsError('not-in-this-format', `/${i}/area`);
    if (!/^calendar:\d{4}-Y$/.test(period.code)) throw new StatisticsError('not-in-this-format', `/${i}/period`);
  });
  const cells = sets.flatMap(cellsOf);
  const { id, version } = catalogue;
  const rows = cells.filter((cell) => cell.value !== undefined);
  const source = `${id} ${version}`;
  const place = ['VNM', 'Viet Nam', 'Asia', 'South-eastern Asia'];
  return {
    table: writeCsv([
      columns,
      ...rows.map(({ indicator, dimension, category, sex, age, year, value = 0 }) => [
        ...place,
        ...[indicator, dimension, category, sex, age, year, 'Counts'],
        value < 5 ? FEW : new Intl.NumberFormat('en-US').format(value),
        source,
      ]),
    ]),
    left: cells
      .filter(({ value }) => value === undefined)
      .map(({ indicator, dimension, category, year }) => ({ indicator, dimension, category, year })),
  };
}

type Cell = Omit<GlotipRow, 'country' | 'value'> & { readonly value: number | undefined };

type Target = Pick<GlotipRow, 'dimension' | 'category' | 'sex' | 'age'>;

/** Every cell of theirs that a figure of ours belongs to, with what is known of it. */
function cellsOf({ observations, period }: FigureSet): Cell[] {
  const year = Number(period.from.slice(0, 4));
  const found = observations.flatMap((figure) => {
    const indicator = Object.hasOwn(counterparts, figure.indicator) ? counterparts[figure.indicator] : undefined;
    const target = targetOf(figure.dimensions);
    return indicator === undefined || target === undefined ? [] : [{ indicator, target, figure }];
  });
  const groups = Map.groupBy(found, ({ indicator, target }) => JSON.stringify([indicator, target]));
  return [...groups.values()].flatMap((group): Cell[] => {
    const [first] = group;
    if (!first) return [];
    const { indicator, target } = first;
    return [
      {
        indicator,
        ...target,
        year,
        value: valueOfAll(
          group.map(({ figure }) => figure),
          target,
        ),
      },
    ];
  });
}

function valueOfAll(figures: readonly Figure[], { dimension }: Target): number | undefined {
  const values = figures.map(({ value }) => value);
  if (values.includes(null)) return undefined;
  const filled = values.filter((value) => value !== null && value > 0);
  if (dimension === 'by form of exploitation' && filled.length > 1) return undefined;
  return filled.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** @returns `undefined` for what their table has no place for */
function targetOf(dimensions: readonly DimensionValue[]): Target | undefined {
  const codes = new Map(dimensions.map(({ dimension, code }) => [dimension, code]));
  const has = (...names: readonly string[]): boolean =>
    dimensions.length === names.length && names.every((name) => codes.has(name));
  const blank: Target = { dimension: 'Total', category: 'Total', sex: 'Total', age: 'Total' };
  const at = (name: string): string => codes.get(name) ?? '';
  if (has()) return blank;
  if (has('form')) {
    const { map } = exploitationForm.codes.find(({ code }) => code === at('form')) ?? {};
    const category = map?.glotip.code;
    return category === undefined ? undefined : { ...blank, dimension: 'by form of exploitation', category };
  }
  if (has('citizenship')) {
    const code = at('citizenship');
    const title = country.codes.find((entry) => entry.code === code)?.title.en;
    const category = code === '_U' ? 'Unknown' : title;
    return category === undefined ? undefined : { ...blank, dimension: 'by citizenship', category };
  }
  const [theirSex, theirAge] = [sexOf(at('sex')), ageOf(at('age'))];
  if (has('sex') && theirSex !== 'Unknown') return theirSex && { ...blank, sex: theirSex };
  if (has('age') && theirAge !== 'Unknown') return theirAge && { ...blank, age: theirAge };
  // They have unknown sex with unknown age alone.
  if (has('sex', 'age') && (theirSex === 'Unknown') === (theirAge === 'Unknown')) {
    return theirSex && theirAge && { ...blank, sex: theirSex, age: theirAge };
  }
  return undefined;
}

function sexOf(code: string): GlotipRow['sex'] | undefined {
  if (code === '_U') return 'Unknown';
  return sex.codes.find((entry) => entry.code === code)?.map.glotip.code as GlotipRow['sex'] | undefined;
}

function ageOf(code: string): GlotipRow['age'] | undefined {
  if (code === '_U') return 'Unknown';
  return ageBand.codes.find((entry) => entry.code === code)?.map.glotip.code as GlotipRow['age'] | undefined;
}
