/**
 * What one agency tells of itself: spans and metrics over the API of OpenTelemetry, lines to a logger. Who registers no SDK and gives no
 * logger pays next to nothing. Only what the tables beside this file name leaves it: no values, no messages of foreign errors, no stacks.
 * @module
 */
import {
  type Attributes,
  context,
  isSpanContextValid,
  type Link,
  type MeterProvider,
  metrics,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { callOut } from '../call-out.ts';
import { bounded, codeOf, type Known, other } from './bounds.ts';
import { everywhere, type Fact, type Facts, facts } from './facts.ts';
import { type LogEvent, type LogEventName, type Logger, logEvents } from './log-events.ts';
import { Measures, type Observe } from './measures.ts';
import { type CounterName, type GaugeName, type HistogramName, instruments } from './metrics.ts';
import { type SpanName, type SpanType, spanTypes } from './spans.ts';

export interface TelemetryOptions {
  /** pino, Fastify's logger, or one of that shape; nothing is logged unless given. */
  readonly logger?: Logger;
  /** Those registered with `@opentelemetry/api` unless given; a meter provider has to be registered before the agency is opened. */
  readonly tracerProvider?: Pick<TracerProvider, 'getTracer'>;
  readonly meterProvider?: MeterProvider;
}

export interface SpanOptions {
  /** What gave rise to it, unless that is what is going on now. */
  readonly links?: readonly (SpanContext | undefined)[];
}

/** Says more of a span, once it is known. */
export type Add = (more: Facts) => void;

export class Telemetry {
  readonly #measures: Measures;
  readonly #agency: string;
  readonly #known: Known;
  readonly #logger: Logger | undefined;
  readonly #tracer: Tracer;

  constructor(agency: string, known: Known, options: TelemetryOptions = {}) {
    const { logger, tracerProvider = trace, meterProvider = metrics } = options;
    this.#agency = agency;
    this.#known = known;
    this.#logger = logger?.child({ agency });
    this.#tracer = tracerProvider.getTracer(scope);
    this.#measures = new Measures(meterProvider, scope);
  }

  /** Does work in a span and takes its duration. Of what the work throws the code alone is told. */
  async span<T>(
    name: SpanName,
    given: Facts,
    work: (add: Add) => Promise<T>,
    { links = [this.here()] }: SpanOptions = {},
  ): Promise<T> {
    const type: SpanType = spanTypes[name];
    const parent = type.isApart ? ROOT_CONTEXT : context.active();
    const options = { kind: SpanKind[type.kind], links: type.isApart ? linksTo(links) : [] };
    const span = this.#tracer.startSpan(name, options, parent);
    if (!isSpanContextValid(span.spanContext()) && !this.#measures.areRead) return work(ignore);
    const said: Said = { ...given, operation: name };
    const begunAt = performance.now();
    try {
      const add = (more: Facts) => void Object.assign(said, more);
      return await context.with(trace.setSpan(parent, span), work, undefined, add);
    } catch (error) {
      said.code = codeOf(error);
      throw error;
    } finally {
      const seconds = (performance.now() - begunAt) / 1000;
      if (type.destination) said.destination = type.destination === 'own' ? this.#agency : said.peer;
      const told = bounded(said, this.#known);
      this.#end(name, span, told);
      this.#record(type.duration, seconds, told);
      if (type.size) this.#record(type.size, told.count ?? 0, told);
    }
  }

  /** What is going on now, to be linked from what will come of it. */
  here(): SpanContext | undefined {
    return trace.getActiveSpan()?.spanContext();
  }

  /** Tells that something happened: a line in the journal, and a count. */
  tell(name: LogEventName, given: Facts = {}): void {
    const { level, facts: names, counter, says }: LogEvent = logEvents[name];
    const logger = this.#logger;
    if (!logger && !this.#measures.areRead) return;
    const told = bounded({ ...given, event: name }, this.#known);
    this.#count('lienthong.events', 1, told);
    if (counter) this.#count(counter, given.count ?? 1, told);
    const fields = named(['event', ...names], told, (fact) => fact);
    if (logger) callOut(() => logger[level](fields, says.en));
  }

  /** Has gauges read whenever somebody collects metrics. @returns what ends it */
  observe(names: readonly GaugeName[], read: (observe: Observe) => Promise<void>): () => void {
    return this.#measures.observe(names, read, (given) => this.#attributes(['state'], given));
  }

  #count(name: CounterName, value: number, said: Facts): void {
    this.#measures.count(name, value, () => this.#attributes(instruments[name].by, said));
  }

  #record(name: HistogramName, value: number, said: Facts): void {
    this.#measures.record(name, value, () => this.#attributes(instruments[name].by, said));
  }

  #end(name: SpanName, span: Span, told: Facts): void {
    if (span.isRecording()) {
      const { type, destination, facts: own }: SpanType = spanTypes[name];
      span.updateName(titleOf(name, told));
      span.setAttributes(this.#attributes(destination ? ['operation', 'destination', ...own] : own, told));
      if (type) span.setAttribute('messaging.operation.type', type);
      // Of a request that was rightly refused the code says why, and the span is none of a failure.
      const isRefusal = name === 'server-request' && (told.httpStatus ?? 500) < 500;
      if (told.code !== undefined && !isRefusal) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }

  #attributes(names: readonly Fact[], said: Facts): Attributes {
    return { ...everywhere(this.#agency), ...named(names, said, (fact) => facts[fact].attribute ?? fact) };
  }
}

type Said = { -readonly [F in keyof Facts]: Facts[F] };

const ignore: Add = () => undefined;

/** Names the origin of spans and metrics. */
const scope = '@lienthong/exchange';

function titleOf(name: SpanName, { method, route, destination }: Facts): string {
  const words = method === undefined ? [name, destination] : [method === other ? 'HTTP' : method, route];
  return words.filter((word) => word !== undefined).join(' ');
}

function named(names: readonly Fact[], said: Facts, nameOf: (fact: Fact) => string): Attributes {
  return Object.fromEntries(names.flatMap((fact) => (said[fact] === undefined ? [] : [[nameOf(fact), said[fact]]])));
}

function linksTo(origins: readonly (SpanContext | undefined)[]): Link[] {
  return origins.flatMap((origin) => (origin && isSpanContextValid(origin) ? [{ context: origin }] : []));
}
