import { expect, test } from 'vitest';
import { catalogueRef } from '../../catalogue-ref.ts';
import { fromSdmxCsv } from '../../import/sdmx-csv.ts';
import { fromSdmxJson } from '../../import/sdmx-json.ts';
import { lienthongCatalogue as catalogue } from '../../lienthong-catalogue.ts';
import { parsePeriod } from '../../period.ts';
import { knownDimensions } from '../codes.ts';
import type { Figure, FigureSet } from '../figure-set.ts';
import { readCsv, writeCsv } from '../rfc4180.ts';
import { codeId, codeOf, dsdOf } from './dsd.ts';
import { rowsOf } from './rows.ts';
import { toSdmxCsv } from './sdmx-csv.ts';
import { toSdmxJson } from './sdmx-json.ts';
import { timePeriodOf } from './time-period.ts';

const ref = await catalogueRef(catalogue);
const dsd = dsdOf(catalogue);

function set(figures: readonly Partial<Figure>[], head: Partial<FigureSet> = {}): FigureSet {
  const area = { edition: '2026-04-30', code: '82', name: 'Tỉnh Đồng Tháp' };
  const period = parsePeriod('vn-decree09:2026-Y');
  const blank = { indicator: 'victims-identified', area: head.area ?? area, dimensions: [], value: 0 };
  const observations = figures.map((figure) => ({ ...blank, ...figure }));
  return { catalogue: ref, period, area, asOf: '2027-01-15T08:00:00+07:00', undetermined: {}, ...head, observations };
}

const sexes = [
  { value: 9 },
  { value: 6, dimensions: [{ dimension: 'sex', code: 'female' }] },
  { value: 3, dimensions: [{ dimension: 'sex', code: 'male' }] },
];

test('a reporting year of decree 09 is a range from its first day; a calendar one has a name', () => {
  const times = ['vn-decree09:2025-Y', 'vn-decree09:2025-N9', 'vn-decree09:2025-M01', 'calendar:2025-Y'];
  expect(
    [...times, 'calendar:2025-H2', 'calendar:2025-Q3', 'calendar:2025-M07', 'calendar:2025-N9']
      .map((code) => parsePeriod(code))
      .map(timePeriodOf),
  ).toEqual([
    ...['2024-12-15/P1Y', '2024-12-15/P9M', '2024-12-15/P1M', '2025'],
    ...['2025-S2', '2025-Q3', '2025-07', '2025-01-01/P9M'],
  ]);
});

test('a period in which months do not fit is told in days', () => {
  const period = { regime: 'calendar', code: 'x-a:b:2025-Y', from: '2025-01-10', to: '2025-12-20' } as const;
  expect(timePeriodOf({ ...period, regime: 'vn-decree09' })).toBe('2025-01-10/P345D');
});

test('every dimension of the catalogue has a list of codes, and a place in the data structure', () => {
  const used = catalogue.indicators.flatMap((indicator) => ('by' in indicator ? (indicator.by ?? []) : []));
  expect(used.map(({ dimension }) => dimension).filter((dimension) => !knownDimensions.includes(dimension))).toEqual(
    [],
  );
  const ids = dsd.dimensions.map(({ id }) => id);
  expect(ids.slice(0, 10)).toEqual([
    ...['FREQ', 'REGIME', 'REF_AREA', 'INDICATOR', 'COUNT_UNIT', 'SEX', 'AGE', 'FORM', 'CITIZENSHIP', 'STAGE'],
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, codes } of dsd.dimensions) {
    expect(['_T', '_Z', '_U'].filter((code) => code in codes)).toEqual(id === 'FREQ' ? [] : ['_T', '_Z', '_U']);
  }
});

test('a code goes into the alphabet of SDMX and comes back', () => {
  expect(['đ', 'x-a:b', 'unknown', '_U'].map((code) => codeId(code, 'sex'))).toEqual([
    ...['$0111', 'x-a$003ab', 'unknown', '_U'],
  ]);
  expect(codeId('female', 'sex')).toBe('F');
  for (const code of ['đ', 'x-a:b', 'female', 'unknown', '_U', '_Z'])
    expect(codeOf(codeId(code, 'sex'), 'sex')).toBe(code);
});

test('a total is _T in what the indicator is broken down by, and _Z in what it is not', () => {
  const [total, women] = rowsOf(set(sexes), dsd, 'internal').map(({ key }) => [key['SEX'], key['AGE'], key['STAGE']]);
  expect([total, women]).toEqual([
    ['_T', '_T', '_Z'],
    ['F', '_T', '_Z'],
  ]);
});

test('the period in which 1 July 2025 lies is a break, but for the country', () => {
  const status = (code: string, area: string): unknown =>
    rowsOf(set([{}], { period: parsePeriod(code), area: { edition: '2025-07-01', code: area } }), dsd, 'internal')[0]
      ?.attributes['OBS_STATUS'];
  expect(['2025-Q2', '2025-Q3', '2025-Q4'].map((part) => status(`vn-decree09:${part}`, '82'))).toEqual(['A', 'B', 'A']);
  expect(status('vn-decree09:2025-Q3', 'vn')).toBe('A');
});

test('figures are for internal use unless the audience is the public; a suppressed one is null, and #N/A in CSV', async () => {
  const some = set([{ value: 9 }, { value: null, dimensions: [{ dimension: 'sex', code: 'male' }] }]);
  const marks = (audience: 'internal' | 'public'): unknown[] =>
    rowsOf(some, dsd, audience).map(({ attributes }) => [attributes['OBS_STATUS'], attributes['CONF_STATUS']].join());
  expect(marks('internal')).toEqual(['A,N', 'Q,C']);
  expect(marks('public')).toEqual(['A,F', 'Q,C']);
  const [, , line] = readCsv(await toSdmxCsv([some], { catalogue }));
  expect(line?.cells).toContain('#N/A');
});

test.each([
  ['unknown-indicator', '/0/observations/0/indicator', set([{ indicator: 'nothing' }])],
  ['unknown-code', '/0/observations/0/dimensions', set([{ dimensions: [{ dimension: 'sex', code: 'x' }] }])],
  ['unknown-dimension', '/0/observations/0/dimensions', set([{ dimensions: [{ dimension: 'stage', code: 'final' }] }])],
  ['bad-observation', '/0/observations/0/value', set([{ value: -1 }])],
  ['two-figures', '/0/observations/1/indicator', set([{}, {}])],
  ['breakdown-disagrees', '/0/observations/0/value', set([{ value: 8 }, ...sexes.slice(1)])],
  ['mixed-areas', '/0/observations/0/area', set([{ area: { edition: '2026-04-30', code: '79' } }])],
  ['wrong-edition', '/0/area', set([{}], { area: { edition: '2020-01-01', code: '82' } })],
  ['period-open', '/0/period', set([{}], { asOf: '2026-12-01T08:00:00+07:00', edition: 'official' })],
  ['mixed-catalogues', '/0/catalogue', set([{}], { catalogue: { ...ref, digest: '0'.repeat(64) } })],
  ['bad-observation', '/0/undetermined', set([{}], { undetermined: { 'cases-instituted': 1 } })],
])('figures with a fault do not leave: %s at %s', async (code, place, faulty) => {
  await expect(toSdmxCsv([faulty], { catalogue })).rejects.toMatchObject({ code, place });
});

test('figures of two regimes do not leave together', async () => {
  const other = set([{}], { period: parsePeriod('calendar:2026-Y') });
  const refusal = { code: 'mixed-regimes', place: '/1/period' };
  await expect(toSdmxJson([set([{}]), other], { catalogue, preparedAt: other.asOf })).rejects.toMatchObject(refusal);
});

test.each([
  ['unknown-indicator', 2, 'INDICATOR', 'nothing'],
  ['unknown-code', 3, 'SEX', 'X'],
  ['unknown-code', 2, 'COUNT_UNIT', 'case'],
  ['unknown-dimension', 2, 'STAGE', 'final'],
  ['bad-observation', 3, 'OBS_VALUE', '-6'],
  ['breakdown-disagrees', 2, 'OBS_VALUE', '8'],
  ['bad-observation', 2, 'OBS_VALUE', '#N/A'],
  ['mixed-regimes', 3, 'REGIME', 'calendar'],
  ['bad-period', 3, 'TIME_PERIOD', '2025-12-15/P1M'],
  ['unknown-code', 3, 'EDITION', 'final'],
  ['unknown-code', 3, 'CONF_STATUS', 'X'],
  ['bad-table', 3, 'OBS_VALUE', 'many'],
  ['bad-table', 2, 'STRUCTURE_ID', 'OTHER:TIP(2.0.0)'],
] as const)(
  'SDMX-CSV with a fault is refused by line and column: %s, line %i, %s',
  async (code, line, column, cell) => {
    const rows = readCsv(await toSdmxCsv([set(sexes)], { catalogue }));
    const at = rows[0]?.cells.indexOf(column) ?? -1;
    const edited = rows.map(({ line: own, cells }) => cells.map((old, i) => (own === line && i === at ? cell : old)));
    const { sets, faults } = await fromSdmxCsv(writeCsv(edited), { catalogue });
    expect([sets, faults[0]]).toEqual([[], { code, place: `${line}:${at + 1}` }]);
  },
);

test.each([
  ['official figures before the end of their period', 'AS_OF', '2026-12-01T08:00:00+07:00', 'period-open', 'PERIOD'],
  ['areas of no list', 'REF_AREA', 'VN_2020-01-01_82', 'wrong-edition', 'REF_AREA'],
  ['another catalogue', 'CATALOGUE', `lienthong 1.0 ${'0'.repeat(64)}`, 'mixed-catalogues', 'CATALOGUE'],
] as const)('SDMX-CSV is refused as a whole: %s', async (_, column, cell, code, at) => {
  const rows = readCsv(await toSdmxCsv([set(sexes)], { catalogue }));
  const header = rows[0]?.cells ?? [];
  const edited = rows.map(({ line, cells }) => cells.map((old, i) => (line > 1 && header[i] === column ? cell : old)));
  const { faults } = await fromSdmxCsv(writeCsv(edited), { catalogue });
  expect(faults[0]).toEqual({ code, place: `2:${header.indexOf(at) + 1}` });
});

test('a fault in SDMX-JSON is told by the observation', async () => {
  const message = await toSdmxJson([set(sexes)], { catalogue, preparedAt: '2027-02-01T08:00:00+07:00' });
  const edited = JSON.parse(JSON.stringify(message).replace('[9,', '[8,'));
  const { faults } = await fromSdmxJson(edited, { catalogue });
  expect(faults).toEqual([
    { code: 'breakdown-disagrees', place: expect.stringMatching(/^\/data\/dataSets\/0\/observations\/0:0:[0:]+$/) },
  ]);
  for (const no of [{}, null, 'x', { data: { structures: [{}], dataSets: [{}] } }]) {
    expect((await fromSdmxJson(no, { catalogue })).faults).toMatchObject([{ code: 'bad-table' }]);
  }
});
