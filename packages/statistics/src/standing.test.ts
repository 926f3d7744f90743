import { describe, expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import type { AnyRecord } from './records.ts';
import { tabulate } from './tabulate.ts';

const words = { vi: 'x', en: 'x' };
const catalogue: Catalogue = {
  id: 'c',
  version: '1.0',
  indicators: [
    {
      ...{ id: 'n', title: words, definition: words, basis: ['b'], unit: { kind: 'thing' }, time: { flow: '/on' } },
      ...{ measure: 'count', additive: ['time'], by: [{ dimension: 'sex', value: 'via:/sex' }] },
      via: { kind: 'person', id: '/person' },
    },
  ],
};
const record = (id: string, revision = 1, more: object = {}): AnyRecord => ({
  ...{ schema: 'https://schemas.lienthong.example/thing/1.0', id, revision, recordStatus: 'final' },
  ...{ recordedAt: `2026-07-0${revision}T08:00:00+07:00`, on: '2026-07-01', ...more },
});
const options = {
  ...{ catalogue, period: 'calendar:2026-M07', area: { edition: '2026-04-30', code: '99' } },
  asOf: '2026-08-01T00:00:00+07:00',
};
const total = async (records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>, more: object = {}) =>
  (await tabulate(records, { ...options, order: 'by-id', ...more })).observations[0]?.value;
async function* later(records: readonly AnyRecord[]) {
  yield* records;
}

describe('records in the order of their ids', () => {
  const cases: readonly (readonly [string, AnyRecord[], number])[] = [
    ['none', [], 0],
    ['each counts once', [record('a'), record('b'), record('c')], 3],
    ['the highest revision, wherever it stands among its own', [record('a', 2, { on: '2026-09-01' }), record('a')], 0],
    [
      'a correction that came later does not',
      [record('a'), record('a', 2, { recordedAt: '2026-09-01T00:00:00Z', on: '2026-09-01' })],
      1,
    ],
    [
      'one entered in error does not, the last one neither',
      [record('a'), record('b'), record('b', 2, { recordStatus: 'entered-in-error' })],
      1,
    ],
  ];
  test.each(cases)('%s: at once, one by one, and all held', async (_, records, value) => {
    expect(await total(records)).toBe(value);
    expect(await total(later(records))).toBe(value);
    expect((await tabulate(records, options)).observations[0]?.value).toBe(value);
  });

  test('another order is refused with the position, and so is a record without its time', async () => {
    await expect(total([record('a'), record('c'), record('b')])).rejects.toMatchObject({
      ...{ code: 'not-in-order', place: '3' },
    });
    const timeless = { ...record('b'), recordedAt: 'soon' };
    for (const more of [{}, { order: undefined }])
      await expect(total([record('a'), timeless], more)).rejects.toMatchObject({ code: 'bad-record', place: '2' });
  });

  test('a record that another leads to is looked up, and must be of its kind', async () => {
    const person = { ...record('p'), schema: 'https://schemas.lienthong.example/person/1.0', sex: 'female' };
    const codes = async (lookup?: (kind: string, id: string) => AnyRecord | undefined) => {
      const given = { ...options, order: 'by-id' as const, ...(lookup ? { lookup } : {}) };
      const { observations } = await tabulate([record('a', 1, { person: 'p' })], given);
      return observations.flatMap(({ dimensions }) => dimensions.map(({ code }) => code));
    };
    expect(await codes((kind, id) => (kind === 'person' && id === 'p' ? person : undefined))).toEqual(['female']);
    expect(await codes(() => record('p', 1, { sex: 'female' }))).toEqual(['_U']);
    expect(await codes()).toEqual(['_U']);
  });
});

describe('one revision', () => {
  test('that comes twice counts once', async () => {
    expect(await total([record('a'), record('a')])).toBe(1);
    expect(await total([record('a'), record('a')], { order: undefined })).toBe(1);
  });

  test.each([[{ order: 'by-id' }], [{ order: undefined }]])('that says two things is refused: %j', async (more) => {
    const twice = [record('a'), record('a', 1, { on: '2026-09-01' })];
    for (const records of [twice, twice.toReversed()])
      await expect(total(records, more)).rejects.toMatchObject({ code: 'two-revisions', place: '2' });
  });
});

describe('what is read in the first revision', () => {
  const [indicator] = catalogue.indicators;
  const first = { ...catalogue, indicators: [{ ...indicator, time: { flow: 'first:/on' } }] } as Catalogue;
  const revised = record('a', 2, { on: '2026-09-01' });

  test.each([
    ['a correction moves nothing', [record('a'), revised], 1],
    ['in whichever order they come', [revised, record('a')], 1],
    ['nor does a second one', [record('a'), record('a', 3, { on: '2026-09-01' }), revised], 1],
    ['another record’s first revision is not taken', [record('a'), record('b', 2)], 1],
    ['a first revision that is not held is not known', [record('a', 2)], 0],
    ['a first revision recorded later is not known yet', [record('a', 1, { recordedAt: '2026-09-01T00:00:00Z' })], 0],
  ] as const)('%s', async (_, records, value) => {
    expect(await total(records, { catalogue: first })).toBe(value);
    expect(await total(records, { catalogue: first, order: undefined })).toBe(value);
    expect(await total(later(records), { catalogue: first })).toBe(value);
  });

  test('what is not known is counted as such', async () => {
    const { undetermined } = await tabulate([record('a', 2)], { ...options, catalogue: first });
    expect(undetermined).toEqual({ n: 1 });
  });
});
