import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '@lienthong/schemas/html';
import { expect, test } from 'vitest';
import type { FigureSet } from '../export/figure-set.ts';
import { fromJson } from '../import/json.ts';
import { lienthongCatalogue as catalogue } from '../lienthong-catalogue.ts';
import { rollUp } from '../roll-up.ts';
import { fromReturn, toReturn } from '../statistical-return.ts';
import { tabulate } from '../tabulate.ts';
import { victim } from '../testing/test-records.ts';
import { ticksTo } from './lines.ts';
import { renderReport } from './report.ts';

const day = '2026-09-16T08:00:00+07:00';

const someVictims = [
  victim({ destination: { to: 'abroad', countries: ['KH'] } }),
  victim({ destination: { to: 'domestic' } }),
];

async function report(lang: 'en' | 'vi', name: string, records = someVictims, asOf = day): Promise<string> {
  const area = { edition: '2026-04-30', code: '99901', name };
  const dataset = await tabulate(records, { catalogue, period: 'vn-decree09:2026-Q3', area, asOf });
  const record = {
    ...toReturn(dataset, { level: 'commune' }),
    ...{ id: 'r', revision: 1, issuer: 'lienthong:c-1', recordedAt: asOf },
  };
  const expected = [
    { agency: 'lienthong:c-1', area },
    { agency: 'lienthong:c-2', area: { ...area, code: '99902' } },
  ];
  const whole = await rollUp([{ jti: 'j-1', record }], { catalogue, area, expected, asOf });
  const figures = [{ title: { en: 'Persons', vi: 'Số người' }, indicator: 'victims-identified', value: 3 }];
  const published = { figures, source: { en: 'a source', vi: 'một nguồn' } };
  return renderReport(whole, { title: name, lang, catalogue, parts: [fromReturn(record)], published });
}

const folder = join(import.meta.dirname, '../../../../conformance/statistics/figures');

/** The province in its last quarter, its communes, and the quarters before. */
async function province(): Promise<{ set: FigureSet; parts: FigureSet[]; series: FigureSet[] }> {
  const given = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const { sets } = await fromJson(given, { catalogue });
  const [set] = sets.filter(({ area, period }) => area.code === '99' && period.code.endsWith('2026-Q3'));
  if (!set) throw new Error('no figures of the last quarter');
  return {
    set,
    parts: sets.filter(({ area }) => area.code !== '99'),
    series: sets.filter((one) => one.area.code === '99' && one !== set),
  };
}

const title = 'Ví Dụ';

test('shows the figures, the published one beside, and who is missing', async () => {
  const page = await report('en', 'Ví Dụ');
  expect(page).toContain('third quarter of 2026</strong> (15 June 2026 to 14 September 2026;');
  expect(page).toContain('<td>2</td><td>3</td><td>-1</td>');
  expect(page).toContain('<td class="missing">missing</td>');
  expect(page).toContain('<code>j-1</code>');
  expect(page).toContain('50%');
});

test('speaks Vietnamese, with dates as they are written there, and codes by their names', async () => {
  const page = await report('vi', 'Ví Dụ');
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('quý III năm 2026</strong> (15/06/2026 đến 14/09/2026;');
  expect(page).toContain('Số nạn nhân đã được xác định');
  expect(page).toContain('<th scope="row">Campuchia</th><td>1</td>');
});

test('whatever is put in is escaped', async () => {
  const page = await report('en', '<script>alert("x")</script>');
  expect(page).not.toContain('<script>');
  expect(html`<b>${'<i>&"\''}</b>`.text).toBe('<b>&#60;i&#62;&#38;&#34;&#39;</b>');
});

test('the day is that of Viet Nam', async () => {
  expect(await report('vi', 'x', someVictims, '2026-09-15T20:00:00Z')).toContain('ghi nhận đến ngày 16/09/2026');
});

test('more destinations than colours are told together', async () => {
  const countries = ['KH', 'LA', 'CN', 'MM', 'TH', 'MY', 'PH'];
  const victims = countries.map((country) => victim({ destination: { to: 'abroad', countries: [country] } }));
  const page = await report('vi', 'x', victims);
  const columns = [...page.matchAll(/<\/svg>([^<]+)<\/th>/g)].map(([, name]) => name);
  expect(columns).toHaveLength(6);
  expect(columns.at(-1)).toBe('Khác');
  expect(page).toContain('Khác: 2</title>');
});

test('nothing is fetched, and only the style sheet that is in the page may apply', async () => {
  const page = await report('en', 'x');
  expect(page).not.toMatch(/<script|src=|href=|@import|url\(|style="/);
  const [, policy = '', digest = ''] =
    /content="(default-src 'none'; style-src 'sha256-([^']+)'[^"]*)"/.exec(page) ?? [];
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
  expect(digest).toBe(Buffer.from(hash).toString('base64'));
  expect(policy).not.toContain('unsafe');
});

test('the trend has a line an indicator, every number in a table, and the break of 1 July 2025', async () => {
  const { set, parts, series } = await province();
  const page = await renderReport(set, { title, lang: 'vi', catalogue, parts, series: series.toReversed() });
  const [chart = ''] = /<svg class="chart"[\s\S]*?<\/svg>/.exec(page) ?? [];
  expect(chart.match(/<path class="line"/g)).toHaveLength(4);
  // Seven quarters of each.
  expect(chart.match(/<path class="mark"/g)).toHaveLength(28);
  expect(chart).toContain('Số nạn nhân đã được xác định, quý I năm 2025: 14</title>');
  expect(chart).toContain('class="break"');
  expect(page).toContain(
    '<th scope="row">Số nạn nhân đã được xác định</th><td>14</td><td>14</td><td>20</td><td>24</td>',
  );
});

test('the flow from report to judgment tells the unit of each step', async () => {
  const { set } = await province();
  const page = await renderReport(set, { title, lang: 'en', catalogue });
  const [, flow = ''] = /<h2>From report to judgment<\/h2>([\s\S]*?)<\/section>/.exec(page) ?? [];
  const rows = [...flow.matchAll(/<th scope="row">([^<]+)<small>([^<]+)<\/small>/g)].map(([, ...told]) =>
    told.join(': '),
  );
  expect(rows).toEqual([
    'Reports of crime received: reports',
    'Reports of crime settled: reports',
    'Criminal cases instituted: cases',
    'Accused indicted: accused',
    'Defendants tried at first instance: defendants',
  ]);
});

test('a suppressed figure breaks its line and is a star in every table', async () => {
  const { set, series } = await province();
  const hidden = series.map((one) => ({
    ...one,
    observations: one.observations.map((figure) =>
      figure.indicator === 'victims-identified' ? { ...figure, value: null } : figure,
    ),
  }));
  const page = await renderReport(set, { title, lang: 'en', catalogue, series: hidden });
  expect(page).toContain('<th scope="row">Victims identified</th><td>*</td>');
  const own = await renderReport(hidden[0] ?? set, { title, lang: 'en', catalogue });
  expect(own).toContain('Figures marked * are not told');
});

test('what could not be placed is told', async () => {
  const { set } = await province();
  expect(await renderReport(set, { title, lang: 'vi', catalogue })).toContain(
    '<li>Số nạn nhân đã được xác định: 1</li>',
  );
});

test.each([
  ['mixed-regimes', 'calendar:2026-Q1'],
  ['mixed-periods', 'vn-decree09:2025-N9'],
  ['mixed-periods', 'vn-decree09:2026-Q3'],
])('a trend is refused (%s) with a period such as %s', async (code, period) => {
  const { set } = await province();
  const given = { period, area: set.area, asOf: set.asOf, observations: [] };
  const { sets: series } = await fromJson(given, { catalogue });
  const refused = renderReport(set, { title, lang: 'vi', catalogue, series });
  await expect(refused).rejects.toMatchObject({ code, place: period });
});

test('the axis goes from zero in round steps', () => {
  expect([1, 4, 9, 30, 111, 1678].map((highest) => ticksTo(highest).join(' '))).toEqual([
    ...['0 1', '0 1 2 3 4', '0 2 4 6 8 10', '0 10 20 30', '0 50 100 150', '0 500 1000 1500 2000'],
  ]);
});
