import { createTestAgency, note } from '@lienthong/exchange/testing';
import { AggregationTemporality, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-base';
import { expect, test } from 'vitest';
import { watchedBy } from './monitoring.ts';

test('spans and metrics go to the exporters, lines to the journal', async () => {
  const lines: string[] = [];
  const spans: string[] = [];
  const exporter = new InMemorySpanExporter();
  exporter.shutdown = async () => void spans.push(...exporter.getFinishedSpans().map(({ name }) => name));
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const { telemetry, shutdown } = watchedBy({
    ...{ spans: exporter, metrics },
    journal: { write: (line) => void lines.push((JSON.parse(line) as { event: string }).event) },
  });
  const kit = await createTestAgency({ telemetry });
  await kit.agency.send({ to: kit.peer.code, record: note(), purpose: 'test', basis: 'test-1' });
  await kit.settled();
  await kit.close();
  await shutdown();
  expect(lines).toEqual(
    expect.arrayContaining(['opened', 'sent', 'received', 'inbox-valid', 'outbox-valid', 'closed']),
  );
  expect(spans).toEqual(expect.arrayContaining([`send ${kit.peer.code}`, `examine ${kit.peer.code}`, 'commit']));
  const names = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  expect(names.map(({ descriptor }) => descriptor.name)).toContain('lienthong.sent.messages');
});
