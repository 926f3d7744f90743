/**
 * The alerts of the guide on monitoring, as a server of Prometheus would look at them.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataPoint, DataPointType, type Histogram, type MetricData } from '@opentelemetry/sdk-metrics';

export interface AlertRule {
  readonly alert: string;
  readonly metric: string;
  /** What a label has to be. */
  readonly where?: { readonly label: string; readonly matches: RegExp };
  readonly above: number;
}

/** @throws {Error} an expression that this file cannot read */
export function alertRules(root: string): AlertRule[] {
  const guide = readFileSync(join(root, 'docs/guides/monitoring.md'), 'utf8');
  return [...guide.matchAll(/- alert: (\w+)\n +expr: (.+)\n/g)].map(([, alert = '', expr = '']) => {
    const found = /^(?:increase\()?(\w+)(?:\{(\w+)=~?"([\w.|-]+)"\})?(?:\[\d+[mhd]\]\))? > (\d+)$/.exec(expr);
    const [, metric, label, value, above] = found ?? [];
    if (metric === undefined) throw new Error(`${alert}: ${expr}`);
    const where = label && value ? { where: { label, matches: new RegExp(`^(?:${value})$`) } } : {};
    return { alert, metric, above: Number(above), ...where };
  });
}

/** Whether an agency's figures, or what has been counted since it began, are above the threshold. */
export function isFiring({ metric, where, above }: AlertRule, metrics: readonly MetricData[]): boolean {
  const points = metrics
    .filter((data) => nameOf(data) === metric)
    .flatMap(({ dataPoints }) => dataPoints as DataPoint<number | Pick<Histogram, 'count'>>[]);
  const isMeant = ({ attributes }: (typeof points)[number]) =>
    where === undefined ||
    Object.entries(attributes).some(
      ([name, value]) => prometheus(name) === where.label && where.matches.test(String(value)),
    );
  return points.filter(isMeant).some(({ value }) => (typeof value === 'number' ? value : value.count) > above);
}

/** @see https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/ */
function nameOf({ descriptor, dataPointType }: MetricData): string {
  const { name, unit } = descriptor;
  const ends: { readonly [T in DataPointType]?: string } = {
    [DataPointType.SUM]: '_total',
    [DataPointType.HISTOGRAM]: '_count',
  };
  const end = ends[dataPointType] ?? '';
  return `${prometheus(name)}${unit === 's' ? '_seconds' : ''}${end}`;
}

function prometheus(name: string): string {
  return name.replaceAll(/\W/g, '_');
}
