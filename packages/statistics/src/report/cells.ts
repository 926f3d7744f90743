/**
 * Looks figures up by indicator and codes, and what is derived from them.
 * @module
 */
import type { Catalogue, Indicator } from '../catalogue.ts';
import { isCounted } from '../catalogue.ts';
import { cellKey, type Observation } from '../dataset.ts';
import { deriveOne } from '../derive.ts';
import { compareCodes } from '../export/codes.ts';
import type { FigureSet } from '../export/figure-set.ts';

/** `null`: suppressed; `undefined`: not there. */
export type Value = number | null | undefined;

export class Cells {
  readonly set: FigureSet;
  readonly #values: ReadonlyMap<string, number | null>;

  constructor(set: FigureSet) {
    this.set = set;
    this.#values = new Map(set.observations.map((figure) => [cellKey(figure), figure.value]));
  }

  at(indicator: string, codes: Readonly<Record<string, string>> = {}): Value {
    const dimensions = Object.entries(codes).map(([dimension, code]) => ({ dimension, code }));
    return this.#values.get(cellKey({ indicator, dimensions }));
  }

  /** A count, or a share in percent and the like. */
  of(indicator: Indicator, catalogue: Catalogue): Value {
    if (isCounted(indicator)) return this.at(indicator.id);
    const observations = this.set.observations.filter((figure): figure is Observation => figure.value !== null);
    const value = deriveOne({ observations }, catalogue, indicator.id);
    return value === '_U' ? undefined : value;
  }

  /** Codes of a dimension that an indicator has figures for, the most frequent first. */
  codes(indicator: string, dimension: string): string[] {
    const found = this.set.observations.flatMap(({ indicator: id, dimensions: [only, second] }) =>
      id === indicator && only?.dimension === dimension && !second ? [only.code] : [],
    );
    const count = (code: string): number => this.at(indicator, { [dimension]: code }) ?? 0;
    return found.sort((a, b) => count(b) - count(a) || compareCodes(dimension, a, b));
  }
}
