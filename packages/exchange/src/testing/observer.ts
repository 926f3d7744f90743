/**
 * Listens to all that an agency tells of itself: spans, metrics, lines of the journal, events, in memory.
 * @module
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, context, ROOT_CONTEXT } from '@opentelemetry/api';
import { MeterProvider, type MetricData, MetricReader } from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { pino } from 'pino';
import type { AgencyOptions } from '../agency.ts';
import type { ExchangeEvent } from '../context.ts';

export interface Observer {
  /** To open agencies with. */
  readonly options: Pick<AgencyOptions, 'logger' | 'tracerProvider' | 'meterProvider' | 'onEvent'>;
  /** Those that have ended, in the order of their ends. */
  readonly spans: () => ReadableSpan[];
  readonly metrics: () => Promise<MetricData[]>;
  readonly lines: readonly Line[];
  readonly events: readonly ExchangeEvent[];
}

export type Line = Readonly<Record<string, unknown>> & { readonly agency: string; readonly event: string };

export function observer(): Observer {
  const exporter = new InMemorySpanExporter();
  const reader = new CollectingReader();
  const lines: Line[] = [];
  const events: ExchangeEvent[] = [];
  return {
    options: {
      tracerProvider: new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
      meterProvider: new MeterProvider({ readers: [reader] }),
      logger: pino({ level: 'trace', base: null }, { write: (line) => lines.push(JSON.parse(line) as Line) }),
      onEvent: (event) => events.push(event),
    },
    spans: () => exporter.getFinishedSpans(),
    async metrics() {
      const { resourceMetrics, errors } = await reader.collect();
      if (errors.length > 0) throw new AggregateError(errors, 'metrics could not be collected');
      return resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
    },
    ...{ lines, events },
  };
}

/** Everything that was told so far. */
export async function allOf({ spans, metrics, lines, events }: Observer): Promise<unknown> {
  const told = spans().map((span) => [span.name, span.attributes, span.status, span.events]);
  return [told, await metrics(), lines, events];
}

/** Lets spans know their parents, as an SDK for Node does. */
export function enableTraceContexts(): void {
  context.setGlobalContextManager(new AsyncContexts());
}

class CollectingReader extends MetricReader {
  protected override onForceFlush(): Promise<void> {
    return Promise.resolve();
  }

  protected override onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}

class AsyncContexts implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#storage.getStore() ?? ROOT_CONTEXT;
  }

  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    active: Context,
    work: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(active, () => work.apply(self as ThisParameterType<F>, args));
  }

  bind<T>(_active: Context, target: T): T {
    return target;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.#storage.disable();
    return this;
  }
}
