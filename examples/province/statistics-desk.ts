/**
 * What an agency does when a quarter closes: tabulate its records into a signed return; roll returns up; write the report.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Agency, type Sent, uuidv7 } from '@lienthong/exchange';
import {
  type AnyRecord,
  fromReturn,
  isCounted,
  lienthongCatalogue,
  type ReceivedReturn,
  rollUp,
  tabulate,
  toReturn,
  valueAt,
} from '@lienthong/statistics';
import { renderReport } from '@lienthong/statistics/formats';
import { cast, province } from './cast.ts';
import type { Questions, TableRow } from './channel.ts';
import { asOf, published, quarter } from './quarter.ts';
import { head } from './records.ts';

const sharing = { purpose: 'statistics', basis: 'decree09-2019-4' } as const;

/** A commune: its own records, one return, signed and sent. */
export async function sendReturn(
  agency: Agency,
  { to, area, records: file }: Questions['sendReturn']['asked'],
): Promise<Sent[]> {
  const records = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnyRecord);
  const dataset = await tabulate(records, { catalogue: lienthongCatalogue, period: quarter, area, asOf });
  return agency.send({ to, record: returnRecord(agency, toReturn(dataset, { level: 'commune' })), ...sharing });
}

/** The provincial police: all returns, one roll-up with its sources, sent to the People's Committee; and the report. */
export async function consolidate(
  agency: Agency,
  { to, expected, report, lang }: Questions['consolidate']['asked'],
): Promise<Questions['consolidate']['answer']> {
  const returns: ReceivedReturn[] = [];
  for (const message of await agency.inbox.take({ limit: 100 })) {
    if (message.kind !== 'statistical-return') continue;
    returns.push({ jti: message.jti, record: message.record as ReceivedReturn['record'] });
    await agency.inbox.ack(message);
  }
  returns.sort((a, b) => (a.record.area.code < b.record.area.code ? -1 : 1));
  const whole = await rollUp(returns, { catalogue: lienthongCatalogue, area: province, expected, asOf });
  const body = toReturn(whole, { level: 'province', sources: whole.sources, coverage: whole.coverage });
  const sent = await agency.send({ to, record: returnRecord(agency, body), ...sharing, basis: 'decree09-2019-13' });
  const parts = returns.map(({ record }) => fromReturn(record));
  const title = { en: 'Trafficking in persons: quarterly figures', vi: 'Số liệu phòng, chống mua bán người theo quý' }[
    lang
  ];
  writeFileSync(report, await renderReport(whole, { title, lang, catalogue: lienthongCatalogue, parts, published }));
  return { sent, table: tableOf(whole, parts) };
}

function returnRecord(agency: Agency, body: ReturnType<typeof toReturn>): object {
  const now = Date.now();
  const issuer = cast.find(({ code }) => code === agency.code);
  if (!issuer) throw new Error('not of the cast');
  return {
    schema: 'https://schemas.lienthong.example/statistical-return/1.0',
    ...head(issuer, uuidv7(now), now),
    ...body,
  };
}

function tableOf(whole: Parameters<typeof valueAt>[0], parts: readonly Parameters<typeof valueAt>[0][]): TableRow[] {
  const counted = lienthongCatalogue.indicators
    .filter(isCounted)
    .filter(({ id }) => (valueAt(whole, id) ?? 0) > 0 && id !== 'victims-identified')
    .map(({ id, title }) => ({
      title,
      figures: parts.map((part) => valueAt(part, id) ?? 0),
      total: valueAt(whole, id) ?? 0,
    }));
  const beside = published.figures.map(({ title, indicator, dimensions, value }) => ({
    title,
    figures: parts.map((part) => valueAt(part, indicator, dimensions) ?? 0),
    total: valueAt(whole, indicator, dimensions) ?? 0,
    published: value,
  }));
  return [...beside, ...counted];
}
