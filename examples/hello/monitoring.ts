import type { TelemetryOptions } from '@lienthong/exchange';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { type DestinationStream, pino } from 'pino';

/** Where it goes: exporters over OTLP to a collector of your own, say, and a file or a journal. */
export interface Watchers {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
  readonly journal?: DestinationStream;
}

/** What to give to `openAgency`, beside its other options, and what to end after the agency is closed. */
export function watchedBy({ spans, metrics, journal }: Watchers): {
  readonly telemetry: TelemetryOptions;
  readonly shutdown: () => Promise<void>;
} {
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(spans)] });
  const meterProvider = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: metrics })] });
  const logger = journal ? pino({ level: 'info' }, journal) : pino({ level: 'info' });
  return {
    telemetry: { tracerProvider, meterProvider, logger },
    shutdown: async () => {
      await tracerProvider.shutdown();
      await meterProvider.shutdown();
    },
  };
}
