/**
 * The figures of one period beside those of another: what somebody looks at before a return is sent.
 * @module
 */
import { cellKey, compareText, type Dataset, type DimensionValue, type Observation } from './dataset.ts';
import { StatisticsError } from './errors.ts';

export interface Beside {
  readonly indicator: string;
  readonly dimensions: readonly DimensionValue[];
  /** Absent where one of the two has no such figure: that is not zero. */
  readonly value?: number;
  readonly before?: number;
  /** Absent unless both have it. */
  readonly change?: number;
  /** Of the figure before; absent where that was zero, for of nothing there is no share. */
  readonly percent?: number;
}

type Figures = Pick<Dataset, 'catalogue' | 'period' | 'area'> & {
  /** `null`: said to be missing, which is no figure. */
  readonly observations: readonly (Omit<Observation, 'value'> & { readonly value: number | null })[];
};

/**
 * Every figure that either has, by indicator and dimensions.
 *
 * @throws {StatisticsError} `mixed-catalogues` the definitions are others; `mixed-areas`; `mixed-regimes`; `mixed-periods` one is longer
 *   than the other in its code, as a quarter and a year
 */
export function beside(now: Figures, last: Figures): Beside[] {
  if (now.catalogue.digest !== last.catalogue.digest) throw new StatisticsError('mixed-catalogues');
  if (now.area.code !== last.area.code || now.area.edition !== last.area.edition)
    throw new StatisticsError('mixed-areas');
  if (now.period.regime !== last.period.regime) throw new StatisticsError('mixed-regimes');
  if (lengthOf(now) !== lengthOf(last)) throw new StatisticsError('mixed-periods');
  const before = new Map(last.observations.map((one) => [cellKey(one), one]));
  const found = new Map(now.observations.map((one) => [cellKey(one), one]));
  const keys = [...new Set([...found.keys(), ...before.keys()])].sort(compareText);
  return keys.flatMap((key) => {
    const [value, then] = [found.get(key), before.get(key)];
    const cell = value ?? then;
    return cell
      ? [
          {
            indicator: cell.indicator,
            dimensions: cell.dimensions,
            ...changeOf(value?.value ?? undefined, then?.value ?? undefined),
          },
        ]
      : [];
  });
}

function changeOf(value: number | undefined, before: number | undefined): Omit<Beside, 'indicator' | 'dimensions'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(before === undefined ? {} : { before }),
    ...(value === undefined || before === undefined ? {} : { change: value - before }),
    ...(value === undefined || before === undefined || before === 0
      ? {}
      : { percent: ((value - before) / before) * 100 }),
  };
}

/** `Q` of `vn-decree09:2026-Q3`, `M` of `calendar:2026-M07`. */
function lengthOf({ period }: Figures): string {
  return period.code.replaceAll(/[\d-]/g, '');
}
