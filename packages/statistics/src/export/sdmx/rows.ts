/**
 * Figures as rows of the data structure: a code for each dimension, the value, the attributes. SDMX-JSON and SDMX-CSV write these rows down.
 * @module
 */
import type { DimensionValue } from '../../dataset.ts';
import { editionOf, type Figure, type FigureSet } from '../figure-set.ts';
import { areaId, codeId, countUnitOf, type Dsd, observationStatusIds, SUPPRESSED } from './dsd.ts';
import { frequencyOf, timePeriodOf } from './time-period.ts';

export interface Row {
  /** Dimension → id, `TIME_PERIOD` last. */
  readonly key: Readonly<Record<string, string>>;
  /** `null`: suppressed. */
  readonly value: number | null;
  /** Only those that have a value. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Who may see the figures: those inside the state say so in CONF_STATUS. */
export type Audience = 'internal' | 'public';

/** @throws {StatisticsError} `bad-period` */
export function rowsOf(set: FigureSet, dsd: Dsd, audience: Audience): Row[] {
  const { area, asOf, catalogue, period, undetermined } = set;
  const place = { FREQ: frequencyOf(period), REGIME: codeId(period.regime), REF_AREA: areaId(area) };
  const timePeriod = timePeriodOf(period);
  const edition = editionOf(set);
  return set.observations.map((figure) => {
    const { indicator: id, value, dimensions, bounds } = figure;
    const indicator = dsd.indicators.get(id);
    const unknown = dimensions.length === 0 ? undetermined[id] : undefined;
    return {
      key: {
        ...place,
        INDICATOR: codeId(id),
        COUNT_UNIT: indicator ? countUnitOf(indicator) : '_Z',
        ...Object.fromEntries(
          dsd.dimensions.flatMap((of) =>
            of.dimension === undefined ? [] : [[of.id, idOf(of.dimension, dimensions, indicator?.by ?? [])]],
          ),
        ),
        TIME_PERIOD: timePeriod,
      },
      value,
      attributes: {
        OBS_STATUS: value === null ? SUPPRESSED : observationStatusIds[figure.status ?? defaultStatus(set)],
        CONF_STATUS: value === null ? 'C' : audience === 'public' ? 'F' : 'N',
        EDITION: edition,
        AS_OF: asOf,
        PERIOD: period.code,
        CATALOGUE: [catalogue.id, catalogue.version, catalogue.digest].join(' '),
        ...(area.name === undefined ? {} : { AREA_NAME: area.name }),
        ...(unknown === undefined ? {} : { UNDETERMINED: unknown }),
        ...(bounds === undefined ? {} : { LOWER_BOUND: bounds.lower, UPPER_BOUND: bounds.upper }),
      },
    };
  });
}

/** On 1 July 2025 provinces were merged, districts ceased and communes were drawn anew; the country stayed. */
const breakOn = '2025-07-01';

/** What a figure is where it says nothing else: the first after the break, provisional, or normal. */
export function defaultStatus(set: Pick<FigureSet, 'area' | 'asOf' | 'edition' | 'period'>): StatusOf {
  const { area, period } = set;
  if (area.code !== 'vn' && period.from <= breakOn && breakOn <= period.to) return 'break';
  return editionOf(set) === 'provisional' ? 'provisional' : 'normal';
}

type StatusOf = NonNullable<Figure['status']>;

/** The total of a dimension, or that the indicator does not have it. */
function idOf(
  dimension: string,
  values: readonly DimensionValue[],
  by: readonly { readonly dimension: string }[],
): string {
  const code = values.find((value) => value.dimension === dimension)?.code;
  if (code !== undefined) return codeId(code, dimension);
  return by.some((candidate) => candidate.dimension === dimension) ? '_T' : '_Z';
}
