import { expect, test } from 'vitest';
import { lienthongCatalogue } from '../lienthong-catalogue.ts';
import { rollUp } from '../roll-up.ts';
import { fromReturn, toReturn } from '../statistical-return.ts';
import { tabulate } from '../tabulate.ts';
import { victim } from '../testing/test-records.ts';
import { html } from './html.ts';
import { renderReport } from './report.ts';

const day = '2026-09-16T08:00:00+07:00';

const someVictims = [
  victim({ destination: { to: 'abroad', countries: ['KH'] } }),
  victim({ destination: { to: 'domestic' } }),
];

async function report(lang: 'en' | 'vi', name: string, records = someVictims, asOf = day): Promise<string> {
  const area = { edition: '2026-04-30', code: '99901', name };
  const dataset = await tabulate(records, { catalogue: lienthongCatalogue, period: 'vn-decree09:2026-Q3', area, asOf });
  const record = {
    ...toReturn(dataset, { level: 'commune' }),
    id: 'r',
    revision: 1,
    issuer: 'lienthong:c-1',
    recordedAt: asOf,
  };
  const expected = [
    { agency: 'lienthong:c-1', area },
    { agency: 'lienthong:c-2', area: { ...area, code: '99902' } },
  ];
  const whole = await rollUp([{ jti: 'j-1', record }], { catalogue: lienthongCatalogue, area, expected, asOf });
  const figures = [{ title: { en: 'Persons', vi: 'Số người' }, indicator: 'victims-identified', value: 3 }];
  const published = { figures, source: { en: 'a source', vi: 'một nguồn' } };
  return renderReport(whole, {
    title: name,
    lang,
    catalogue: lienthongCatalogue,
    parts: [fromReturn(record)],
    published,
  });
}

test('shows the figures, the published one beside, and who is missing', async () => {
  const page = await report('en', 'Ví Dụ');
  expect(page).toContain('15 June 2026 to 14 September 2026');
  expect(page).toContain('<td>2</td><td>3</td><td>-1</td>');
  expect(page).toContain('<td class="missing">missing</td>');
  expect(page).toContain('<code>j-1</code>');
  expect(page).toContain('50 %');
});

test('speaks Vietnamese, with dates as they are written there', async () => {
  const page = await report('vi', 'Ví Dụ');
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('15/06/2026 đến 14/09/2026');
  expect(page).toContain('Số nạn nhân đã được xác định');
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
  const page = await report(
    'vi',
    'x',
    countries.map((country) => victim({ destination: { to: 'abroad', countries: [country] } })),
  );
  const legend = [...page.matchAll(/<\/svg> <span>([^<]*)</g)].map(([, title]) => title);
  expect(legend).toHaveLength(6);
  expect(legend.at(-1)).toBe('Khác');
  expect(page).toContain('Khác: 2</title>');
});

test('nothing is fetched', async () => {
  expect(await report('en', 'x')).not.toMatch(/<script|src=|href=|@import|url\(/);
});
