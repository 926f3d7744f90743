import { describe, expect, test } from 'vitest';
import type { Catalogue, CountedIndicator } from '../catalogue.ts';
import { lienthongCatalogue } from '../lienthong-catalogue.ts';
import { tabulate } from '../tabulate.ts';
import { victim } from '../testing/test-records.ts';
import { fromSqlRows, toSqlRow } from './rows.ts';
import { toSql } from './to-sql.ts';

const words = { en: 'x', vi: 'x' };
const asked = { period: 'vn-decree09:2026-Q3', asOf: '2026-10-01T07:00:00+07:00' };
const area = { edition: '2026-04-30', code: '82' };

function indicator(members: Partial<CountedIndicator>): CountedIndicator {
  const described = { id: 'x', title: words, definition: words, basis: [], additive: [] };
  return { ...described, unit: { kind: 'victim' }, time: { flow: '/on' }, measure: 'count', ...members };
}

test('the first values are the days of the period and the instant, and are all that differs from period to period', () => {
  const { text, values } = toSql(lienthongCatalogue, asked);
  expect(values.slice(0, 3)).toEqual(['2026-06-15', '2026-09-14', '2026-10-01T00:00:00.000Z']);
  const other = toSql(lienthongCatalogue, { ...asked, period: 'calendar:2025-Y' });
  expect(other.text).toBe(text);
  expect(other.values.slice(3)).toEqual(values.slice(3));
});

test('every word of the catalogue is a value, given once', () => {
  const { text, values } = toSql(
    indicator({ where: { in: ['/x', ['a', 'x']] }, by: [{ dimension: 'x', value: '/y' }] }),
    asked,
  );
  expect(values.slice(3)).toEqual(['x', 'on', '["a","x"]', 'y', 'victim']);
  expect(text).not.toContain("'x'");
});

describe('refused, with its place', () => {
  test.each<[string, Partial<CountedIndicator>]>([
    ['x', { by: [{ dimension: 'nul\0', value: '/a' }] }],
    ['x', { where: { eq: ['/a', '\ud800'] } }],
    ['x/where', { where: { 'eq; DROP TABLE record': ['/a', 1] } as never }],
    ['x/where/eq', { where: { eq: ["a'; DROP TABLE record", 1] } }],
    ['x/where', { where: { eq: ['/a', { b: 1 }] } as never }],
    ['x/where/le/1', { where: { le: ['/a', Number.POSITIVE_INFINITY] } }],
    ['x/cross/0', { cross: [['y']] }],
    ['x/cross/0', { cross: [[]] }],
    [
      'x/by/0/value/ageBand/scheme',
      { by: [{ dimension: 'a', value: { ageBand: { scheme: 'constructor' } } as never }] },
    ],
    ['x/by/0/value/firstOf', { by: [{ dimension: 'a', value: { firstOf: [] } }] }],
  ])('%s', (place, members) => {
    expect(() => toSql(indicator(members), asked)).toThrow(expect.objectContaining({ code: 'bad-indicator', place }));
  });

  test('an instant or period that is none', () => {
    expect(() => toSql(lienthongCatalogue, { ...asked, asOf: 'yesterday' })).toThrow(TypeError);
    const period = { regime: 'calendar', code: 'calendar:2026-Y', from: '2026', to: '2026-12-31' } as const;
    expect(() => toSql(lienthongCatalogue, { ...asked, period })).toThrow(TypeError);
  });
});

test('rows become the data set of their catalogue, and a row of another is refused', async () => {
  const catalogue: Catalogue = {
    id: 'test',
    version: '1.0',
    indicators: [indicator({ by: [{ dimension: 'sex', value: '/sex' }] })],
  };
  const rows = [
    { indicator: 'x', cell: '[["sex","female"]]', value: '1' },
    { indicator: 'x', cell: null, value: '1' },
    { indicator: 'x', cell: '[]', value: '1' },
  ];
  const records = [victim({ on: '2026-07-01' }), victim({})];
  expect(await fromSqlRows(rows, { ...asked, catalogue, area })).toEqual(
    await tabulate(records, { ...asked, catalogue, area }),
  );
  const stray = [{ indicator: 'y', cell: null, value: '1' }];
  await expect(fromSqlRows(stray, { ...asked, catalogue, area })).rejects.toMatchObject({ code: 'unknown-indicator' });
});

test('a record is a row by its kind, and one without its instant is refused', () => {
  const record = victim({ recordedAt: '2026-07-01T08:00:00+07:00' });
  expect(toSqlRow(record).slice(1, 5)).toEqual(['1', 'victim', 'final', '2026-07-01T01:00:00.000Z']);
  expect(() => toSqlRow({ ...record, recordedAt: 'x' })).toThrow(expect.objectContaining({ code: 'bad-record' }));
});
