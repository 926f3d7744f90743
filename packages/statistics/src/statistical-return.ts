/**
 * Turns a data set into the body of a `statistical-return` record, and back.
 * @module
 */
import type { Area, CatalogueRef, Dataset, DimensionValue, Observation } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import { parsePeriod } from './period.ts';
import { daysOf } from './three-valued.ts';

/** The members of a `statistical-return` that statistics writes and reads; the head is the issuer's. */
export interface ReturnBody {
  readonly catalogue: CatalogueRef;
  readonly period: {
    readonly regime: string;
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly actualUntil: string;
    readonly edition: string;
  };
  readonly level: string;
  readonly area: Area;
  readonly asOf: string;
  readonly nil: boolean;
  readonly observations: readonly ReturnObservation[];
  readonly sources?: readonly Source[];
  readonly coverage?: readonly Coverage[];
  readonly adjustments?: readonly Adjustment[];
}

export interface ReturnObservation {
  readonly indicator: string;
  readonly area: Area;
  readonly dimensions?: Observation['dimensions'];
  readonly value: number;
}

/** A signed return behind a figure. */
export interface Source {
  readonly agency: string;
  readonly id: string;
  readonly revision: number;
  /** Of the message that brought it. */
  readonly jti: string;
}

export interface Coverage {
  readonly agency: string;
  readonly area?: Area;
  readonly status: 'reported' | 'late' | 'missing' | 'revised';
}

/** A change to a period whose official edition is out, to stand in the return of the present one. */
export interface Adjustment {
  readonly indicator: string;
  readonly area: Area;
  readonly dimensions?: readonly DimensionValue[];
  /** Code of the period that it changes. */
  readonly period: string;
  readonly change: number;
  /** Code of `revision-reason`. */
  readonly cause: string;
}

export interface ReturnOptions {
  readonly level: 'nation' | 'province' | 'district' | 'commune';
  /** Official once the period has ended, unless told otherwise. */
  readonly edition?: 'provisional' | 'official';
  /** Last day of counted figures, where they end before `asOf`: of figures that were rolled up. */
  readonly actualUntil?: string;
  readonly sources?: readonly Source[];
  readonly coverage?: readonly Coverage[];
  /** To periods whose official edition is out. */
  readonly adjustments?: readonly Adjustment[];
}

/**
 * A data set in which every total is zero becomes a nil return: said, not absent. What was tabulated before its period had ended is
 * actual until that day, and provisional.
 *
 * @throws {StatisticsError} `period-open` an official edition before its period has ended, or any before it has begun
 */
export function toReturn(
  dataset: Dataset,
  { level, edition, actualUntil: last, sources, coverage, adjustments = [] }: ReturnOptions,
): ReturnBody {
  const nil = dataset.observations.every(({ value }) => value === 0) && adjustments.length === 0;
  const { regime, code, from, to } = dataset.period;
  const [today = to] = daysOf(dataset.asOf) ?? [];
  if (today < from) throw new StatisticsError('period-open', code);
  const [actualUntil = to] = [today, to, last ?? to].sort();
  // On its last day a period has not ended.
  const isOpen = today <= to || actualUntil < to;
  if (edition === 'official' && isOpen) throw new StatisticsError('period-open', code);
  return {
    catalogue: dataset.catalogue,
    period: {
      regime,
      code,
      from,
      to,
      actualUntil,
      edition: edition ?? (isOpen ? 'provisional' : 'official'),
    },
    level,
    area: dataset.area,
    asOf: dataset.asOf,
    nil,
    observations: nil
      ? []
      : dataset.observations.map(({ indicator, area, dimensions, value }) => ({
          indicator,
          area,
          ...(dimensions.length === 0 ? {} : { dimensions }),
          value,
        })),
    ...(sources ? { sources } : {}),
    ...(coverage ? { coverage } : {}),
    ...(adjustments.length > 0 ? { adjustments } : {}),
  };
}

/**
 * Reads the data set of a return that was validated before.
 * @throws {StatisticsError} `bad-period` (days too that are not those of the code), `unknown-regime`
 */
export function fromReturn(body: ReturnBody): Dataset {
  const period = parsePeriod(body.period.code, body.period);
  if (period.from !== body.period.from || period.to !== body.period.to)
    throw new StatisticsError('bad-period', period.code);
  return {
    catalogue: body.catalogue,
    period,
    area: body.area,
    asOf: body.asOf,
    observations: body.observations.map(({ indicator, area, dimensions = [], value }) => ({
      indicator,
      area,
      dimensions,
      value,
    })),
    undetermined: {},
  };
}
