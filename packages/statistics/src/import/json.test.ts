import { expect, test } from 'vitest';
import { isCounted } from '../catalogue.ts';
import { lienthongCatalogue as catalogue } from '../lienthong-catalogue.ts';
import { toReturn } from '../statistical-return.ts';
import { tabulate } from '../tabulate.ts';
import { victim } from '../testing/test-records.ts';
import { fromJson } from './json.ts';

const area = { edition: '2026-04-30', code: '99901' };
const options = { catalogue, period: 'vn-decree09:2026-Q3', area, asOf: '2026-09-16T08:00:00+07:00' };

const good = {
  ...{ period: 'vn-decree09:2026-Q3', area, asOf: options.asOf },
  observations: [{ indicator: 'victims-identified', value: 1 }],
};

test('a return gives the data set that it was made from; what was not determined is not in it', async () => {
  const dataset = await tabulate([victim(), victim({ sex: 'male' })], options);
  const body: unknown = JSON.parse(JSON.stringify(toReturn(dataset, { level: 'commune' })));
  expect(await fromJson(body, { catalogue })).toEqual({
    sets: [{ ...dataset, edition: 'official', undetermined: {} }],
    faults: [],
  });
});

test('what was rolled up keeps who has reported, and the returns behind it', async () => {
  const sources = [{ agency: 'lienthong:c-1', id: 'r', revision: 2, jti: 'j' }];
  const coverage = [
    { agency: 'lienthong:c-1', area, status: 'revised' },
    { agency: 'lienthong:c-2', status: 'missing' },
  ];
  const { sets } = await fromJson({ ...good, sources, coverage }, { catalogue });
  expect(sets).toMatchObject([{ sources, coverage }]);
});

test('a nil return is a zero for every indicator', async () => {
  const body: unknown = JSON.parse(JSON.stringify(toReturn(await tabulate([], options), { level: 'commune' })));
  const { sets } = await fromJson([body], { catalogue });
  expect(sets[0]?.observations.map(({ value }) => value)).toEqual(catalogue.indicators.filter(isCounted).map(() => 0));
});

test.each([
  ['', 'bad-table', 'no data set'],
  ['/sets', 'bad-table', { sets: {} }],
  ['/0', 'bad-table', [null]],
  ['/area/edition', 'bad-table', { ...good, area: { code: '82' } }],
  ['/area', 'wrong-edition', { ...good, area: { edition: '2026-01-01', code: '82' } }],
  ['/period', 'unknown-regime', { ...good, period: 'moon:2026-Q3' }],
  ['/period', 'bad-period', { ...good, period: { code: good.period, from: '2026-06-01', to: '2026-09-14' } }],
  ['/edition', 'bad-table', { ...good, edition: 'final' }],
  ['/period', 'period-open', { ...good, edition: 'official', asOf: '2026-09-01T08:00:00+07:00' }],
  ['/asOf', 'bad-table', { ...good, asOf: 'now' }],
  ['/catalogue', 'mixed-catalogues', { ...good, catalogue: { id: 'x', version: '1', digest: '0' } }],
  ['/observations', 'bad-table', { ...good, observations: {} }],
  ['/observations/0/value', 'bad-observation', { ...good, observations: [{ indicator: 'x', value: '1' }] }],
  ['/observations/0/indicator', 'unknown-indicator', { ...good, observations: [{ indicator: 'x', value: 1 }] }],
  ['/observations/0/value', 'bad-observation', { ...good, observations: [{ ...good.observations[0], value: -1 }] }],
  ['/observations/0/status', 'unknown-code', { ...good, observations: [{ ...good.observations[0], status: 'x' }] }],
  ['/coverage/0/status', 'unknown-code', { ...good, coverage: [{ agency: 'a', status: 'x' }] }],
  ['/sources/0/revision', 'bad-observation', { ...good, sources: [{ agency: 'a', id: 'b', jti: 'c' }] }],
  ['/sets/1/period', 'mixed-regimes', { sets: [good, { ...good, period: 'calendar:2026-Q2' }] }],
])('a fault is told by its pointer: %s %s', async (place, code, value) => {
  expect(await fromJson(value, { catalogue })).toEqual({ sets: [], faults: [{ code, place }] });
});
