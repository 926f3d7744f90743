import { describe, expect, test } from 'vitest';
import { type Dataset, valueAt } from './dataset.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import { type ReceivedReturn, type RolledUp, rollUp } from './roll-up.ts';
import { type ReturnBody, toReturn } from './statistical-return.ts';
import { tabulate } from './tabulate.ts';
import { victim } from './testing/test-records.ts';

const edition = '2026-04-30';
const province = { edition, code: '99' };
const asOf = '2026-09-16T08:00:00+07:00';
const expected = ['99901', '99902', '99903'].map((code) => ({
  agency: `lienthong:c-${code}`,
  area: { edition, code },
}));
/** When the returns are added up: after all of them were recorded. */
const addedUp = '2026-09-21T08:00:00+07:00';
const options = { catalogue: lienthongCatalogue, area: province, expected, asOf: addedUp };

async function returnOf(
  code: string,
  count: number,
  changes: Partial<ReceivedReturn['record']> = {},
  period = 'vn-decree09:2026-Q3',
): Promise<ReceivedReturn> {
  const records = Array.from({ length: count }, (_, i) => victim({ sex: i % 3 === 0 ? 'male' : 'female' }));
  const dataset = await tabulate(records, { catalogue: lienthongCatalogue, period, area: { edition, code }, asOf });
  const body = toReturn(dataset, { level: 'commune' });
  const head = {
    id: `return-${code}`,
    revision: 1,
    issuer: `lienthong:c-${code}`,
    recordedAt: '2026-09-16T09:00:00+07:00',
  };
  return { jti: `jti-${code}-${changes.revision ?? 1}`, record: { ...body, ...head, ...changes } };
}

test('figures are added, and each names the returns behind it', async () => {
  const whole = await rollUp([await returnOf('99901', 4), await returnOf('99902', 3)], options);
  expect(valueAt(whole, 'victims-identified')).toBe(7);
  expect(valueAt(whole, 'victims-identified', { sex: 'male' })).toBe(3);
  const cell = whole.observations.find(
    ({ indicator, dimensions }) => indicator === 'victims-identified' && dimensions.length === 0,
  );
  expect(cell?.sources.map(({ jti }) => jti)).toEqual(['jti-99901-1', 'jti-99902-1']);
  expect(whole.area).toEqual(province);
});

test('who has reported, is late, has revised, or is missing', async () => {
  const late = await returnOf('99902', 1, { recordedAt: '2026-09-20T09:00:00+07:00' });
  const whole = await rollUp([await returnOf('99901', 1, { revision: 2 }), late], {
    ...options,
    dueAt: '2026-09-18T00:00:00+07:00',
  });
  expect(whole.coverage.map(({ status }) => status)).toEqual(['revised', 'late', 'missing']);
});

test('a nil return is reported, not missing', async () => {
  const nil = await returnOf('99901', 0);
  expect(nil.record).toMatchObject({ nil: true, observations: [] });
  const whole = await rollUp([nil, await returnOf('99902', 2)], options);
  expect(whole.coverage[0]?.status).toBe('reported');
  expect(valueAt(whole, 'victims-identified')).toBe(2);
});

test('a correction replaces, it does not add', async () => {
  const whole = await rollUp([await returnOf('99901', 4), await returnOf('99901', 5, { revision: 2 })], options);
  expect(valueAt(whole, 'victims-identified')).toBe(5);
  expect(whole.sources).toHaveLength(1);
  const gone = await returnOf('99901', 5, { revision: 2, recordStatus: 'entered-in-error' });
  await expect(rollUp([await returnOf('99901', 4), gone], options)).rejects.toMatchObject({
    code: 'nothing-to-roll-up',
  });
});

const changed = (received: ReceivedReturn, change: (body: ReturnBody) => Partial<ReturnBody>): ReceivedReturn => ({
  ...received,
  record: { ...received.record, ...change(received.record) },
});

test.each<[string, (good: ReceivedReturn) => ReceivedReturn | Promise<ReceivedReturn>]>([
  ['mixed-periods', () => returnOf('99902', 1, {}, 'calendar:2026-Q3')],
  [
    'mixed-catalogues',
    (good) => changed(good, ({ catalogue }) => ({ catalogue: { ...catalogue, digest: 'f'.repeat(64) } })),
  ],
  ['mixed-areas', (good) => changed(good, () => ({ area: { edition, code: '99901' } }))],
  ['two-returns', (good) => ({ ...good, record: { ...good.record, id: 'another', issuer: 'lienthong:c-99901' } })],
  [
    'unknown-indicator',
    (good) =>
      changed(good, ({ observations }) => ({
        observations: observations.map((row) => ({ ...row, indicator: 'nothing-known' })),
      })),
  ],
  [
    'breakdown-disagrees',
    (good) =>
      changed(good, ({ observations }) => ({
        observations: observations.map((row) => (row.dimensions ? row : { ...row, value: row.value + 1 })),
      })),
  ],
  [
    'bad-observation',
    (good) =>
      changed(good, ({ observations }) => ({ observations: observations.map((row) => ({ ...row, value: -1 })) })),
  ],
  [
    'two-figures',
    (good) =>
      changed(good, ({ observations: [first, ...rest] }) => ({ observations: first ? [first, first, ...rest] : [] })),
  ],
  [
    'unknown-dimension',
    (good) =>
      changed(good, ({ observations, area }) => ({
        observations: [
          ...observations,
          { indicator: 'victims-identified', area, dimensions: [{ dimension: 'route', code: 'air' }], value: 3 },
        ],
      })),
  ],
  [
    'mixed-areas',
    (good) =>
      changed(good, ({ observations }) => ({
        observations: observations.map((row) => ({ ...row, area: { edition, code: '99903' } })),
      })),
  ],
])('%s is refused', async (code, spoil) => {
  const first = await returnOf('99901', 3);
  await expect(rollUp([first, await spoil(await returnOf('99902', 3))], options)).rejects.toMatchObject({ code });
});

describe('every breakdown is there, and at one with its total', () => {
  const isOf = (dimension: string) => (row: { readonly dimensions?: readonly { readonly dimension: string }[] }) =>
    row.dimensions?.[0]?.dimension === dimension;
  test.each<[string, (body: ReturnBody) => ReturnBody['observations']]>([
    ['a breakdown left out', ({ observations }) => observations.filter((row) => !isOf('sex')(row))],
    ['a total left out', ({ observations }) => observations.filter(({ dimensions }) => dimensions)],
    [
      'a part of an overlapping dimension above the total',
      ({ observations }) => observations.map((row) => (isOf('form')(row) ? { ...row, value: 99 } : row)),
    ],
    [
      'parts of an overlapping dimension below the total',
      ({ observations }) => observations.map((row) => (isOf('form')(row) ? { ...row, value: 0 } : row)),
    ],
  ])('%s', async (_, spoil) => {
    const spoiled = changed(await returnOf('99901', 3), (body) => ({ observations: spoil(body) }));
    await expect(rollUp([spoiled], options)).rejects.toMatchObject({ code: 'breakdown-disagrees' });
  });
});

test('provisional figures in it make the whole provisional, and no further than they go', async () => {
  const provisional = changed(await returnOf('99902', 1), ({ period }) => ({
    period: { ...period, actualUntil: '2026-08-31', edition: 'provisional' },
  }));
  const whole = await rollUp([await returnOf('99901', 1), provisional], options);
  const { edition, actualUntil } = whole;
  expect([edition, actualUntil]).toEqual(['provisional', '2026-08-31']);
  expect(toReturn(whole, { level: 'province', edition, actualUntil }).period).toMatchObject({ edition, actualUntil });
  const { edition: ofAll } = await rollUp([await returnOf('99901', 1), await returnOf('99902', 1)], options);
  expect(ofAll).toBe('official');
});

test('adjustments of closed periods go up as well, added by what they change', async () => {
  const late = { indicator: 'victims-identified', period: 'vn-decree09:2025-Y', cause: 'late-report' };
  const adjusted = async (code: string, change: number, cause = late.cause) =>
    changed(await returnOf(code, 1), ({ area }) => ({ adjustments: [{ ...late, area, change, cause }] }));
  const whole = await rollUp([await adjusted('99901', 2), await adjusted('99902', 1)], options);
  expect(whole.adjustments).toEqual([{ ...late, area: province, change: 3 }]);
  const apart = [await adjusted('99901', 2), await adjusted('99902', -2), await adjusted('99903', 1, 'reconciled')];
  expect((await rollUp(apart, options)).adjustments).toEqual([
    { ...late, area: province, change: 1, cause: 'reconciled' },
  ]);
});

test('what was recorded after the instant is not there yet', async () => {
  const revised = await returnOf('99901', 5, { revision: 2, recordedAt: '2026-09-22T08:00:00+07:00' });
  const whole = await rollUp([await returnOf('99901', 4), revised], options);
  expect([valueAt(whole, 'victims-identified'), whole.coverage[0]?.status]).toEqual([4, 'reported']);
});

test('no agency revises the return of another, and one revision is one return', async () => {
  const own = await returnOf('99901', 4);
  const foreign = await returnOf('99902', 1, { id: own.record.id, revision: 2 });
  expect(valueAt(await rollUp([own, foreign], options), 'victims-identified')).toBe(5);
  expect((await rollUp([own, own], options)).sources).toHaveLength(1);
  await expect(rollUp([own, await returnOf('99901', 5)], options)).rejects.toMatchObject({ code: 'two-returns' });
});

test('periods of a regime of one’s own are added where their days are the same', async () => {
  const own = async (code: string, to: string) =>
    changed(await returnOf(code, 1), ({ period }) => ({
      period: { ...period, regime: 'x-vd:border', code: 'x-vd:border:2026-Q3', to },
    }));
  const whole = await rollUp([await own('99901', '2026-09-20'), await own('99902', '2026-09-20')], options);
  expect(whole.period).toMatchObject({ regime: 'x-vd:border', code: 'x-vd:border:2026-Q3', to: '2026-09-20' });
  await expect(
    rollUp([await own('99901', '2026-09-20'), await own('99902', '2026-09-21')], options),
  ).rejects.toMatchObject({ code: 'mixed-periods' });
});

test('an instant that is none is refused, for nobody would be late', async () => {
  const given = [await returnOf('99901', 1)];
  await expect(rollUp(given, { ...options, dueAt: 'soon' })).rejects.toThrow(TypeError);
  await expect(rollUp(given, { ...options, asOf: 'now' })).rejects.toThrow(TypeError);
});

test('days that are not those of the code are refused', async () => {
  const spoiled = changed(await returnOf('99901', 3), ({ period }) => ({
    period: { ...period, code: 'vn-decree09:2026-Q2' },
  }));
  await expect(rollUp([spoiled], options)).rejects.toMatchObject({ code: 'bad-period' });
});

test('nothing gives no figures', async () => {
  await expect(rollUp([], options)).rejects.toMatchObject({ code: 'nothing-to-roll-up' });
});

test('an indicator that is not additive over areas is not added', async () => {
  const catalogue = {
    ...lienthongCatalogue,
    indicators: lienthongCatalogue.indicators.map((one) =>
      one.id === 'victims-identified' ? { ...one, additive: [] } : one,
    ),
  } as typeof lienthongCatalogue;
  const dataset = await tabulate([victim()], {
    catalogue,
    period: 'vn-decree09:2026-Q3',
    area: { edition, code: '99901' },
    asOf,
  });
  const record = {
    ...toReturn(dataset, { level: 'commune' }),
    id: 'r',
    revision: 1,
    issuer: 'lienthong:c-99901',
    recordedAt: asOf,
  };
  await expect(rollUp([{ jti: 'j', record }], { ...options, catalogue })).rejects.toMatchObject({
    code: 'not-additive',
    place: 'victims-identified',
  });
});

test('over four levels the nation’s figures are those of all records, and each leads down to the returns behind it', async () => {
  const area = (code: string) => ({ edition, code });
  const tree = { vn: ['98', '99'], '98': ['981', '982'], '99': ['991', '992'], '981': ['98101', '98102'] } as const;
  const below: Readonly<Record<string, readonly string[]>> = {
    ...tree,
    ...{ '982': ['98201'], '991': ['99101', '99102', '99103'], '992': ['99201'] },
  };
  const records = new Map<string, ReturnType<typeof victim>[]>();
  const made = new Map<string, ReceivedReturn>();
  const head = (code: string) => ({
    ...{ id: `return-${code}`, revision: 1, issuer: `lienthong:a-${code}`, recordedAt: '2026-09-16T09:00:00+07:00' },
  });
  const levelOf = (code: string) =>
    code === 'vn' ? 'nation' : code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune';
  const report = async (code: string): Promise<ReceivedReturn> => {
    const parts = below[code];
    const returns = await Promise.all((parts ?? []).map(report));
    const own = Array.from({ length: Number(code.at(-1)) + 1 }, (_, i) => victim({ sex: i % 2 ? 'male' : 'female' }));
    if (!parts) records.set(code, own);
    const given = { catalogue: lienthongCatalogue, period: 'vn-decree09:2026-Q3', area: area(code), asOf };
    const owed = (parts ?? []).map((one) => ({ agency: `lienthong:a-${one}`, area: area(one) }));
    const dataset = parts
      ? await rollUp(returns, { ...given, asOf: addedUp, expected: owed })
      : await tabulate(own, given);
    const traced = isRolledUp(dataset) ? { sources: dataset.sources, coverage: dataset.coverage } : {};
    const body = toReturn(dataset, { level: levelOf(code), ...traced });
    const received = { jti: `jti-${code}`, record: { ...body, ...head(code) } };
    made.set(received.jti, received);
    return received;
  };
  const nation = (await report('vn')).record;
  const all = await tabulate([...records.values()].flat(), {
    ...{ catalogue: lienthongCatalogue, period: 'vn-decree09:2026-Q3', area: area('vn'), asOf },
  });
  expect(toReturn(all, { level: 'nation' }).observations).toEqual(nation.observations);
  const leaves = (jti: string): string[] =>
    (made.get(jti)?.record.sources ?? []).flatMap((source) =>
      made.get(source.jti)?.record.sources ? leaves(source.jti) : [source.jti],
    );
  expect(leaves('jti-vn').toSorted()).toEqual([...records.keys()].map((code) => `jti-${code}`).toSorted());
  expect([...records.keys()].length).toBe(7);
});

function isRolledUp(dataset: Dataset): dataset is RolledUp {
  return 'coverage' in dataset;
}
