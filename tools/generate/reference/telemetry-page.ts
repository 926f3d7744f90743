/**
 * The page of what an agency tells of itself: spans, metrics, lines of its journal, for those who watch over it.
 * @module
 */
import { type Fact, type FactEntry, facts } from '../../../packages/exchange/src/telemetry/facts.ts';
import { type LogEvent, logEvents } from '../../../packages/exchange/src/telemetry/log-events.ts';
import { type Instrument, instruments } from '../../../packages/exchange/src/telemetry/metrics.ts';
import { type SpanType, spanTypes } from '../../../packages/exchange/src/telemetry/spans.ts';
import { blocks, code, table } from './markdown.ts';
import { type Lang, word } from './words.ts';

export function telemetryPage(lang: Lang): string {
  return blocks(
    `# ${word('telemetry', lang)}`,
    word('telemetryNote', lang),
    `## ${word('spans', lang)}`,
    word('spansNote', lang),
    spanTable(lang),
    `## ${word('metrics', lang)}`,
    word('metricsNote', lang),
    metricTable(lang),
    `## ${word('attributes', lang)}`,
    attributeTable(lang),
    `## ${word('logLines', lang)}`,
    word('logLinesNote', lang),
    lineTable(lang),
  );
}

function spanTable(lang: Lang): string {
  const columns = ['operation', 'kind', 'operationType', 'itsTrace', 'attributes', 'duration', 'meaning'] as const;
  const rows = Object.entries(spanTypes).map(([name, type]: [string, SpanType]) => [
    ...[code(name), type.kind, type.type === undefined ? '' : code(type.type)],
    ...[type.isApart ? word('traceOfItsOwn', lang) : '', codes(type.facts.map(attributeOf)), code(type.duration)],
    type.means[lang],
  ]);
  return table(
    columns.map((column) => word(column, lang)),
    rows,
  );
}

function metricTable(lang: Lang): string {
  const head = (['metric', 'instrument', 'unit', 'attributes', 'meaning'] as const).map((one) => word(one, lang));
  const rows = Object.entries(instruments).map(([name, { type, unit, by, means }]: [string, Instrument]) => [
    ...[code(name), type, code(unit), codes(by.map(attributeOf)), means[lang]],
  ]);
  return table(head, rows);
}

function attributeTable(lang: Lang): string {
  const rows = Object.entries(facts).map(([name, { attribute, means }]: [string, FactEntry]) => [
    ...[attribute === undefined ? '' : code(attribute), code(name), means[lang]],
  ]);
  return table([word('attribute', lang), word('shortName', lang), word('meaning', lang)], rows);
}

function lineTable(lang: Lang): string {
  const head = (['event', 'level', 'logFields', 'meaning'] as const).map((one) => word(one, lang));
  const rows = Object.entries(logEvents).map(([name, { level, facts: fields, says }]: [string, LogEvent]) => [
    ...[code(name), level, codes(fields), says[lang]],
  ]);
  return table(head, rows);
}

function attributeOf(fact: Fact): string {
  const { attribute = fact }: FactEntry = facts[fact];
  return attribute;
}

function codes(names: readonly string[]): string {
  return names.map(code).join(', ');
}
