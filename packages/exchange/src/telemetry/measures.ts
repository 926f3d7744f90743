/**
 * The instruments of one agency, made when they are first used.
 * @module
 */
import {
  type Attributes,
  type BatchObservableCallback,
  type Counter,
  createNoopMeter,
  type Histogram,
  type Meter,
  type MeterProvider,
} from '@opentelemetry/api';
import type { Facts } from './facts.ts';
import { type CounterName, type GaugeName, type HistogramName, type Instrument, instruments } from './metrics.ts';

export class Measures {
  /** `undefined`: nobody reads metrics. */
  readonly #meter: Meter | undefined;
  readonly #counters = new Map<CounterName, Counter>();
  readonly #histograms = new Map<HistogramName, Histogram>();

  constructor(provider: MeterProvider, scope: string) {
    const meter = provider.getMeter(scope);
    this.#meter = meter === createNoopMeter() ? undefined : meter;
  }

  get areRead(): boolean {
    return this.#meter !== undefined;
  }

  count(name: CounterName, value: number, attributes: () => Attributes): void {
    const meter = this.#meter;
    if (!meter) return;
    const counter = this.#counters.get(name) ?? meter.createCounter(name, optionsOf(name));
    this.#counters.set(name, counter);
    counter.add(value, attributes());
  }

  record(name: HistogramName, value: number, attributes: () => Attributes): void {
    const meter = this.#meter;
    if (!meter) return;
    const histogram = this.#histograms.get(name) ?? meter.createHistogram(name, optionsOf(name));
    this.#histograms.set(name, histogram);
    histogram.record(value, attributes());
  }

  /** @returns what ends it */
  observe(
    names: readonly GaugeName[],
    read: (observe: Observe) => Promise<void>,
    attributesOf: (facts: Facts) => Attributes,
  ): () => void {
    const meter = this.#meter;
    if (!meter) return () => undefined;
    const gauges = new Map(names.map((name) => [name, meter.createObservableGauge(name, optionsOf(name))]));
    const callback: BatchObservableCallback = (result) =>
      read((name, value, facts = {}) => {
        const gauge = gauges.get(name);
        if (gauge) result.observe(gauge, value, attributesOf(facts));
      });
    const all = [...gauges.values()];
    meter.addBatchObservableCallback(callback, all);
    return () => meter.removeBatchObservableCallback(callback, all);
  }
}

/** Says what a gauge shows now. */
export type Observe = (name: GaugeName, value: number, facts?: Facts) => void;

function optionsOf(name: CounterName | HistogramName | GaugeName) {
  const { unit, means, bounds }: Instrument = instruments[name];
  return { unit, description: means.en, ...(bounds ? { advice: { explicitBucketBoundaries: [...bounds] } } : {}) };
}
