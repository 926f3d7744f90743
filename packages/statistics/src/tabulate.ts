/**
 * Counts records under a catalogue: records in, observations out.
 * @module
 */
import { type Catalogue, isCounted } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { type Compiled, compile } from './compile.ts';
import { type Area, cellKey, compareText, type Dataset } from './dataset.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Unit } from './pointer.ts';
import type { AnyRecord, Lookup, Records } from './records.ts';
import { kindOf, standingInOrder, standingOf } from './standing.ts';
import { Tally } from './tally.ts';

export interface TabulateOptions {
  readonly catalogue: Catalogue;
  /** A period or its code. */
  readonly period: Period | string;
  readonly area: Area;
  /** RFC 3339; of each record the highest revision recorded by then counts. */
  readonly asOf: string;
  /**
   * `by-id`: records come in ascending order of their ids, all revisions of one together. Then one record is held at a time, however
   * many there are; without it all are held until the last has come.
   */
  readonly order?: 'by-id';
  /** For indicators that hop to another record, with `order`; without it such a record is not known. */
  readonly lookup?: Lookup;
}

/**
 * Tabulates records.
 *
 * `entered-in-error` records never count; `withdrawn` ones stay in flows and leave stocks.
 *
 * @throws {StatisticsError} `bad-period`, `unknown-regime`, `bad-indicator`; `bad-record`, `two-revisions`, `not-in-order` with the position of the record, from 1
 * @throws {TypeError} `asOf` is no instant
 */
export async function tabulate(records: Records, options: TabulateOptions): Promise<Dataset> {
  const { catalogue, period: given, area, asOf, order, lookup = () => undefined } = options;
  const period = typeof given === 'string' ? parsePeriod(given) : given;
  const asOfMs = Date.parse(asOf);
  if (Number.isNaN(asOfMs)) throw new TypeError('asOf is no RFC 3339 instant');
  const counter = new Counter(catalogue, period);
  if (order === 'by-id') {
    await standingInOrder(records, asOfMs, (record, first) => counter.add(record, first, lookup));
  } else {
    const standing = await standingOf(records, asOfMs);
    const find: Lookup = (_, id) => standing.records.get(id);
    for (const record of standing.records.values()) await counter.add(record, standing.firstOf(record), find);
  }
  const observations = counter.tallies.flatMap((tally) => [...tally.observations(area)]);
  return {
    ...{ catalogue: await catalogueRef(catalogue), period, area, asOf },
    observations: observations.sort((a, b) => compareText(cellKey(a), cellKey(b))),
    undetermined: Object.fromEntries(counter.undetermined),
  };
}

interface Counting {
  readonly compiled: Compiled;
  readonly tally: Tally;
}

class Counter {
  readonly undetermined = new Map<string, number>();
  readonly tallies: readonly Tally[];
  readonly #period: Period;
  /** By the kind of record that they count. */
  readonly #byKind = new Map<string, Counting[]>();

  constructor(catalogue: Catalogue, period: Period) {
    this.#period = period;
    this.tallies = catalogue.indicators.filter(isCounted).map((indicator) => {
      const compiled = compile(indicator);
      const tally = new Tally(compiled);
      const { kind } = indicator.unit;
      this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), { compiled, tally }]);
      return tally;
    });
  }

  /** @returns a promise only where a record had to be looked up */
  add(record: AnyRecord, first: AnyRecord | undefined, lookup: Lookup): void | Promise<void> {
    let waiting: Promise<void> | undefined;
    for (const counting of this.#byKind.get(kindOf(record)) ?? []) {
      if (counting.compiled.isStock && record.recordStatus === 'withdrawn') continue;
      if (!counting.compiled.viaId) this.#count(counting, counting.compiled.units(record, first));
      else waiting = this.#follow(counting, counting.compiled.units(record, first), lookup, waiting);
    }
    return waiting;
  }

  async #follow(counting: Counting, units: readonly Unit[], lookup: Lookup, before?: Promise<void>): Promise<void> {
    await before;
    const { compiled } = counting;
    const { via } = compiled.indicator;
    const led: Unit[] = [];
    for (const unit of units) {
      const id = compiled.viaId?.(unit);
      const found = id === undefined || !via ? undefined : await lookup(via.kind, id);
      led.push(found && kindOf(found) === via?.kind ? { ...unit, via: found } : unit);
    }
    this.#count(counting, led);
  }

  #count({ compiled, tally }: Counting, all: readonly Unit[]): void {
    for (const unit of all) {
      const counts = compiled.counts(unit, this.#period);
      const amount = counts === true ? compiled.amount(unit) : undefined;
      if (counts === undefined || (counts && amount === undefined)) this.#doubt(compiled.indicator.id);
      if (amount === undefined) continue;
      tally.add(unit, amount);
      if (compiled.indicator.unit.first === true) break;
    }
  }

  #doubt(id: string): void {
    this.undetermined.set(id, (this.undetermined.get(id) ?? 0) + 1);
  }
}
