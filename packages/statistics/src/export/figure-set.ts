/**
 * A data set as it leaves and comes in: its figures, with what is said about each, and whether they are final.
 * @module
 */
import type { ObservationStatusCode } from '@lienthong/schemas';
import type { Dataset, Observation } from '../dataset.ts';
import type { Coverage, Source } from '../statistical-return.ts';
import { daysOf } from '../three-valued.ts';

export interface Figure extends Omit<Observation, 'value'> {
  /** `null`: suppressed, so that nobody can be found in it. */
  readonly value: number | null;
  /** How far it may be relied on; what follows from period and edition where absent. */
  readonly status?: ObservationStatusCode;
  /** Where the truth is known to lie between two numbers. */
  readonly bounds?: { readonly lower: number; readonly upper: number };
}

export type Edition = 'provisional' | 'official';

/** Every {@link Dataset} is one. */
export interface FigureSet extends Omit<Dataset, 'observations'> {
  readonly edition?: Edition;
  readonly observations: readonly Figure[];
  /** Of what was rolled up; it stays inside the state, and leaves in the report alone. */
  readonly sources?: readonly Source[];
  readonly coverage?: readonly Coverage[];
}

/** What was counted before its period had ended is provisional, unless it says otherwise. */
export function editionOf({ edition, asOf, period }: Pick<FigureSet, 'edition' | 'asOf' | 'period'>): Edition {
  return edition ?? (isClosed({ asOf, period }) ? 'official' : 'provisional');
}

/** Whether the day of `asOf` in Viet Nam is later than the last of the period: on that day it has not ended. */
export function isClosed({ asOf, period }: Pick<FigureSet, 'asOf' | 'period'>): boolean {
  return (daysOf(asOf)?.[0] ?? '') > period.to;
}

/**
 * The data set of figures of which none is suppressed.
 * @returns `undefined` where one is: what is not known can be neither added nor compared
 */
export function datasetOf({ edition: _, observations, ...set }: FigureSet): Dataset | undefined {
  const known: Observation[] = [];
  for (const { indicator, area, dimensions, value } of observations) {
    if (value === null) return undefined;
    known.push({ indicator, area, dimensions, value });
  }
  return { ...set, observations: known };
}
