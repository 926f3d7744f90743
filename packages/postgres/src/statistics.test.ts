import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { count, prepare, type Query, store as storeOne } from '../../../examples/hello/statistics-in-postgresql.ts';
import { casesOfIndicator, recordsOf, type Sample } from '../../../tools/contract/indicator-cases.ts';
import {
  type AnyRecord,
  type Catalogue,
  type CountedIndicator,
  type Dataset,
  fromSqlRows,
  isCounted,
  lienthongCatalogue,
  type Period,
  type SqlRow,
  sqlSchema,
  tabulate,
  toSql,
  toSqlRow,
  valueAt,
} from '../../statistics/src/index.ts';
import { anyRecords } from '../../statistics/src/testing/any-records.ts';
import { startServer, type TestServer } from './testing/test-server.ts';

const ROOT = join(import.meta.dirname, '../../..');
const area = { edition: '2026-04-30', code: '82' };

let server: TestServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startServer(['-c', 'jit=off', '-c', 'fsync=off', '-c', 'plan_cache_mode=force_generic_plan']);
  client = new pg.Client(server.connectionString);
  await client.connect();
  await client.query(sqlSchema);
});
afterAll(async () => {
  await client?.end();
  await server?.stop();
});

async function store(records: readonly AnyRecord[]): Promise<void> {
  await client.query('TRUNCATE lienthong_statistics.record');
  const rows = records.map(toSqlRow);
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column])) ?? [];
  await client.query(
    `INSERT INTO lienthong_statistics.record (id, revision, kind, record_status, recorded_at, body)
     SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::timestamptz[], $6::jsonb[])`,
    columns,
  );
  await client.query('ANALYZE lienthong_statistics.record');
}

interface Asked {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly asOf: string;
}

async function inPostgres(asked: Asked): Promise<Dataset> {
  const { text, values } = toSql(asked.catalogue, asked);
  // Planned once: for another period only values change.
  const { rows } = await client.query<SqlRow>({ name: asked.catalogue.id, text, values: [...values] });
  return fromSqlRows(rows, { ...asked, area });
}

function days(from: string, to = from): Period {
  return { regime: 'calendar', code: 'calendar:2026-Y', from, to };
}

test('the samples of every indicator give the same figures on each of their days, before and after they are corrected', async () => {
  const counted = lienthongCatalogue.indicators.filter(isCounted);
  const cases = counted.map((one) => ({ indicator: one, samples: samplesOf(one.id) }));
  const samples = cases.flatMap((one) => one.samples);
  const records = samples.flatMap((sample, n) => {
    const [first, ...others] = recordsOf(ROOT, sample);
    return renamed([first, ...others, ...(n % 2 === 0 ? [enteredInError(first)] : [])], n);
  });
  await store(records);
  for (const { indicator, samples: own } of cases) {
    const catalogue = { ...lienthongCatalogue, id: indicator.id, indicators: [indicator] };
    for (const on of new Set(own.map((sample) => sample.on))) {
      const asked = { catalogue, period: days(on), asOf: '2097-01-01T00:00:00Z' };
      expect(await inPostgres(asked)).toEqual(await tabulate(records, { ...asked, area }));
    }
  }
  const corrected = {
    catalogue: lienthongCatalogue,
    period: days('1990-01-01', '2096-12-31'),
    asOf: '2099-01-01T00:00:00Z',
  };
  const figures = await inPostgres(corrected);
  expect(figures).toEqual(await tabulate(records, { ...corrected, area }));
  expect(figures.observations.length).toBeGreaterThan(counted.length);
});

test('records of every shape give the same figures: in parts, in lists, in several revisions, and with hops that lead nowhere', async () => {
  const records = anyRecords(lienthongCatalogue, 500, 8);
  await store(records);
  for (const [from, to] of [
    ['2026-06-15', '2026-09-14'],
    ['2026-01-01', '2026-12-31'],
  ] as const) {
    for (const asOf of ['2026-08-01T00:00:00Z', '2027-01-01T00:00:00Z']) {
      const asked = { catalogue: lienthongCatalogue, period: days(from, to), asOf };
      const figures = await inPostgres(asked);
      expect(figures).toEqual(await tabulate(records, { ...asked, area }));
      expect(figures.observations.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(200);
      expect(Object.keys(figures.undetermined).length).toBeGreaterThan(50);
    }
  }
});

test('every part of the language gives the same figures, whatever the words of the catalogue', async () => {
  const records = [...anyRecords(wholeLanguage, 700, 9), ...endsOfMonths];
  await store(records);
  for (const [from, to] of [
    ['2026-06-15', '2026-09-14'],
    ['2026-01-01', '2026-12-31'],
  ] as const) {
    const asked = { catalogue: wholeLanguage, period: days(from, to), asOf: '2026-09-01T00:00:00Z' };
    const figures = await inPostgres(asked);
    expect(figures).toEqual(await tabulate(records, { ...asked, area }));
    for (const { id } of wholeLanguage.indicators)
      expect(figures.observations.find(({ indicator }) => indicator === id)?.value, id).toBeGreaterThan(0);
  }
  expect((await client.query('SELECT count(*)::integer AS n FROM lienthong_statistics.record')).rows).toEqual([
    { n: records.length },
  ]);
});

test('the code of the guide stores records and counts them', async () => {
  const query: Query = (text, values = []) => client.query(text, [...values]);
  await query('TRUNCATE lienthong_statistics.record');
  await prepare(query);
  const [record] = recordsOf(ROOT, { record: 'case/valid/instituted-cross-border.json', on: '2026-07-24' });
  for (const again of [record, record]) await storeOne(query, again);
  const figures = await count(query, 'vn-decree09:2026-Q3');
  expect(valueAt(figures, 'cases-instituted', { article: '150' })).toBe(1);
  expect(figures.observations.map(({ indicator }) => indicator)).toContain('victims-identified');
});

test('no word of a catalogue stands in the statement', () => {
  const { text } = toSql(wholeLanguage, { period: days('2026-01-01'), asOf: '2027-01-01T00:00:00Z' });
  for (const word of ['DROP', "d'à", '~', '\\', 'thing']) expect(text).not.toContain(word);
});

const hostile = `'); DROP TABLE lienthong_statistics.record; --$1\\"`;

function indicator(id: string, members: Partial<CountedIndicator>): CountedIndicator {
  const words = { en: 'x', vi: 'x' };
  const described = { id, title: words, definition: words, basis: [], additive: [] };
  return { ...described, unit: { kind: 'thing' }, time: { flow: '/on' }, measure: 'count', ...members };
}

const wholeLanguage: Catalogue = {
  id: 'whole-language',
  version: '1.0',
  indicators: [
    indicator('hostile', {
      where: {
        any: [
          { in: [`/${hostile.replaceAll('~', '~0')}`, [hostile, "d'à\\", 1, true]] },
          { not: { exists: '/a~1b/~0' } },
        ],
      },
      by: [{ dimension: hostile, value: `/${hostile}`, overlapping: true }],
    }),
    indicator('indexes', {
      where: { any: [{ lt: ['/list/0', 18] }, { exists: '/list/-1' }, { eq: ['/list/01/x', 'x'] }] },
      by: [{ dimension: 'of', value: '/list/1' }],
    }),
    indicator('first', {
      unit: { kind: 'thing', each: '/parts/part', first: true },
      time: { flow: '/on' },
      where: { any: [{ le: ['/least', { at: 'record:/most' }] }, { eq: ['/of', 'first'] }] },
      measure: { sum: '/sum' },
      by: [
        { dimension: 'whole', value: '' },
        { dimension: 'of', value: '/of' },
        { dimension: 'sex', value: 'record:/sex', overlapping: true },
      ],
      cross: [
        ['sex', 'of'],
        ['of', 'whole', 'sex'],
      ],
    }),
    indicator('derived', {
      by: [
        {
          dimension: 'by-birth',
          value: { ageBand: { scheme: 'under-18', years: '/years', band: '/band', birth: '/born', on: '/on' } },
        },
        { dimension: 'ctdc', value: { ageBand: { scheme: 'ctdc', years: '/years', birth: '/born', on: '/on' } } },
        { dimension: 'months', value: { monthsBetween: { scheme: 'months', from: '/born', until: '/on' } } },
        { dimension: 'province', value: { provinceOf: '/area' } },
        { dimension: 'present', value: { present: '/area' } },
        { dimension: 'lead', value: { leadCharge: { article: '/years' } } },
        { dimension: 'leads', value: { leadCharge: { charges: '/charges' } } },
        { dimension: 'either', value: { firstOf: ['/band', '/years'] }, overlapping: true },
      ],
    }),
    indicator('stock', {
      time: { stock: { from: '/on', until: '/until' } },
      via: { kind: 'other', id: '/other' },
      where: { any: [{ le: ['via:/on', { at: '/on' }] }, { not: { lt: ['via:/on', '2026-07'] } }] },
      by: [{ dimension: 'via', value: 'via:/list/x', overlapping: true }],
    }),
    indicator('others', { unit: { kind: 'other' }, measure: { sum: '/list' } }),
  ],
};

function samplesOf(id: string): readonly Sample[] {
  const { counts = [], not = [], unknown = [] } = casesOfIndicator(ROOT, id) ?? {};
  return [...counts, ...not, ...unknown];
}

function enteredInError(record: AnyRecord): AnyRecord {
  const { revision } = record;
  return { ...record, revision: revision + 1, recordStatus: 'entered-in-error', recordedAt: '2098-01-01T00:00:00Z' };
}

/** A day that the last month does not have is its last one. */
const endsOfMonths = ['2026-03-30', '2026-03-31', '2026-02-28', '2025-12-31'].map((born, n) => ({
  schema: 'https://schemas.lienthong.example/thing/1.0',
  ...{
    id: `end-${n}`,
    revision: 1,
    recordStatus: 'final',
    recordedAt: '2026-07-01T08:00:00+07:00',
    born,
    on: '2026-06-30',
  },
}));

/** Ids of their own for one sample, kept in what leads to them. */
function renamed(records: readonly AnyRecord[], n: number): AnyRecord[] {
  let text = JSON.stringify(records);
  for (const id of new Set(records.map((record) => record.id))) text = text.replaceAll(id, `${id}-${n}`);
  return JSON.parse(text) as AnyRecord[];
}
