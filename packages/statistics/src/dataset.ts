/**
 * A data set: observations of one period and area, under one catalogue.
 * @module
 */
import type { Period } from './period.ts';

/** The edition is the ISO date from which the list of areas holds: a code without it is ambiguous. */
export interface Area {
  readonly edition: string;
  readonly code: string;
  readonly name?: string;
}

export interface DimensionValue {
  readonly dimension: string;
  /** A code of the dimension's list; `_U` not known. */
  readonly code: string;
}

export interface Observation {
  readonly indicator: string;
  readonly area: Area;
  /** Sorted by dimension; none for the total. */
  readonly dimensions: readonly DimensionValue[];
  readonly value: number;
}

export interface CatalogueRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical catalogue, hex. */
  readonly digest: string;
}

export interface Dataset {
  readonly catalogue: CatalogueRef;
  readonly period: Period;
  readonly area: Area;
  /** RFC 3339. Only what was recorded by then is counted. */
  readonly asOf: string;
  readonly observations: readonly Observation[];
  /** Units that could not be placed in or out of the period or condition, by indicator: asked about, not dropped. */
  readonly undetermined: Readonly<Record<string, number>>;
}

/** One string for a cell, stable over the order of its dimensions. */
export function cellKey({ indicator, dimensions }: Pick<Observation, 'indicator' | 'dimensions'>): string {
  const sorted = [...dimensions].sort((a, b) => compareText(a.dimension, b.dimension));
  return [indicator, ...sorted.map(({ dimension, code }) => `${dimension}=${code}`)].join('|');
}

/** One string for a table: an indicator by a set of dimensions, in any order; by none it is the total. */
export function tableKey(indicator: string, dimensions: readonly string[]): string {
  return [indicator, ...[...dimensions].sort(compareText)].join('|');
}

/** The table that an observation stands in. */
export function tableOf({ indicator, dimensions }: Pick<Observation, 'indicator' | 'dimensions'>): string {
  return tableKey(
    indicator,
    dimensions.map(({ dimension }) => dimension),
  );
}

/** The value of one cell; `undefined` where the data set has none. */
export function valueAt(
  { observations }: Pick<Dataset, 'observations'>,
  indicator: string,
  dimensions: Readonly<Record<string, string>> = {},
): number | undefined {
  const wanted = Object.entries(dimensions).map(([dimension, code]) => ({ dimension, code }));
  const key = cellKey({ indicator, dimensions: wanted });
  return observations.find((observation) => cellKey(observation) === key)?.value;
}

/** By code unit: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
