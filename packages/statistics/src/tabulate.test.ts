import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, CountedIndicator } from './catalogue.ts';
import { valueAt } from './dataset.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import { tabulate } from './tabulate.ts';
import { record, victim } from './testing/test-records.ts';

const area = { edition: '2026-04-30', code: '99901' };
const options = {
  catalogue: lienthongCatalogue,
  period: 'vn-decree09:2026-Q3',
  area,
  asOf: '2026-09-16T08:00:00+07:00',
};

function oneIndicator(indicator: Partial<CountedIndicator>): Catalogue {
  const words = { en: 'x', vi: 'x' };
  const base = {
    id: 'x',
    title: words,
    definition: words,
    basis: [],
    unit: { kind: 'victim' },
    time: { flow: '/identification/on' },
  };
  return {
    id: 'test',
    version: '1.0',
    indicators: [{ ...base, measure: 'count', additive: ['area'], ...indicator } as CountedIndicator],
  };
}

test('a flow counts from the first day to the last, both included', async () => {
  const on = (date: string) => victim({ identification: { on: date } });
  const dataset = await tabulate([on('2026-06-14'), on('2026-06-15'), on('2026-09-14'), on('2026-09-15')], options);
  expect(valueAt(dataset, 'victims-identified')).toBe(2);
});

test('breakdowns add up to their total, and the unknown has a place of its own', async () => {
  const records = [victim({ sex: 'male' }), victim({ sex: 'female' }), victim({ sex: undefined })];
  const dataset = await tabulate(records, options);
  expect(valueAt(dataset, 'victims-identified')).toBe(3);
  expect(valueAt(dataset, 'victims-identified', { sex: 'male' })).toBe(1);
  expect(valueAt(dataset, 'victims-identified', { sex: '_U' })).toBe(1);
});

test('a unit under two codes of an overlapping dimension stands under both, once in the total', async () => {
  const dataset = await tabulate(
    [victim({ exploitation: { forms: ['forced-labour', 'forced-criminality'] } })],
    options,
  );
  expect(valueAt(dataset, 'victims-identified')).toBe(1);
  expect(valueAt(dataset, 'victims-identified', { form: 'forced-labour' })).toBe(1);
  expect(valueAt(dataset, 'victims-identified', { form: 'forced-criminality' })).toBe(1);
});

test('of several values none is chosen where a unit may stand under one code only', async () => {
  const catalogue = oneIndicator({ by: [{ dimension: 'x-country', value: '/destination/countries' }] });
  const dataset = await tabulate([victim({ destination: { countries: ['KH', 'MM'] } })], { ...options, catalogue });
  expect(dataset.observations.map(({ dimensions, value }) => [dimensions[0]?.code, value])).toEqual([
    [undefined, 1],
    ['_U', 1],
  ]);
});

test('an instant that is none is refused, for it would let every revision in', async () => {
  await expect(tabulate([], { ...options, asOf: 'yesterday' })).rejects.toThrow(TypeError);
});

test('as of an instant: the highest revision recorded by then, without what never was', async () => {
  const first = victim({ sex: 'male' });
  const second = { ...first, revision: 2, sex: 'female', recordedAt: '2026-09-01T08:00:00+07:00' };
  const late = { ...first, revision: 3, sex: 'other', recordedAt: '2026-09-17T08:00:00+07:00' };
  const dataset = await tabulate([late, second, first], options);
  expect(valueAt(dataset, 'victims-identified')).toBe(1);
  expect(valueAt(dataset, 'victims-identified', { sex: 'female' })).toBe(1);
  const inError = { ...second, recordStatus: 'entered-in-error' };
  expect(valueAt(await tabulate([first, inError], options), 'victims-identified')).toBe(0);
});

test('a withdrawn record stays in a flow and leaves a stock', async () => {
  const opened = record('case', { openedOn: '2026-07-01', stage: 'investigation', leadCharge: { article: '150' } });
  const withdrawn = record('case', { ...opened, id: 'other', recordStatus: 'withdrawn' });
  const dataset = await tabulate([opened, withdrawn], options);
  expect(valueAt(dataset, 'cases-instituted')).toBe(2);
  expect(valueAt(dataset, 'cases-under-way')).toBe(1);
});

test('a stock holds what was open at the end of the period, begun whenever', async () => {
  const waiting = (from: string, until?: string) =>
    victim({ status: 'under-identification', identification: { verifiedFrom: from, ...(until ? { on: until } : {}) } });
  const records = [
    waiting('2020-01-01'),
    waiting('2026-09-14'),
    waiting('2026-09-15'),
    waiting('2026-07-01', '2026-09-14'),
    waiting('2026-07-01', '2026-09-15'),
  ];
  expect(valueAt(await tabulate(records, options), 'persons-under-identification')).toBe(3);
});

test('a partial date inside the period counts; one that may lie outside is asked about, not dropped', async () => {
  const on = (date: string) => victim({ identification: { on: date } });
  const dataset = await tabulate([on('2026-07'), on('2026-06'), on('2026')], options);
  expect(valueAt(dataset, 'victims-identified')).toBe(1);
  expect(dataset.undetermined['victims-identified']).toBe(2);
});

test('a condition on a missing member is not known', async () => {
  const dataset = await tabulate([record('case', { openedOn: '2026-07-01' })], options);
  expect(valueAt(dataset, 'cases-organised')).toBe(0);
  expect(dataset.undetermined['cases-organised']).toBe(1);
});

test('each element of an array is a unit, counted by its own members and the record that holds it', async () => {
  const opened = record('case', {
    openedOn: '2026-07-01',
    charges: [{ article: '150' }, { article: '151' }, { article: '150' }],
  });
  const dataset = await tabulate([opened], options);
  expect(valueAt(dataset, 'cases-joined-offences')).toBe(3);
  expect(valueAt(dataset, 'cases-joined-offences', { article: '150' })).toBe(2);
});

test('first counts only the first element that matches', async () => {
  const catalogue = oneIndicator({
    unit: { kind: 'case', each: '/charges', first: true },
    time: { flow: 'record:/openedOn' },
    where: { in: ['/article', ['150', '151']] },
  });
  const opened = record('case', {
    openedOn: '2026-07-01',
    charges: [{ article: '390' }, { article: '151' }, { article: '150' }],
  });
  expect(valueAt(await tabulate([opened], { ...options, catalogue }), 'x')).toBe(1);
});

test('one hop leads to another record by its id', async () => {
  const referral = record('referral', { person: { status: 'victim' } });
  const answer = record('handling-status', {
    code: 'accepted',
    decidedOn: '2026-07-02',
    answers: { record: { kind: 'referral', id: referral.id } },
  });
  const dataset = await tabulate([referral, answer], options);
  expect(valueAt(dataset, 'referrals-accepted', { 'victim-status': 'victim' })).toBe(1);
  expect(valueAt(await tabulate([answer], options), 'referrals-accepted', { 'victim-status': '_U' })).toBe(1);
});

test('a sum adds the pointer, and one without a number is not known', async () => {
  const catalogue = oneIndicator({
    unit: { kind: 'case' },
    time: { flow: '/openedOn' },
    measure: { sum: '/counts/victims' },
  });
  const records = [2, 5, undefined].map((victims) => record('case', { openedOn: '2026-07-01', counts: { victims } }));
  const dataset = await tabulate(records, { ...options, catalogue });
  expect(valueAt(dataset, 'x')).toBe(7);
  expect(dataset.undetermined).toEqual({ x: 1 });
});

test.each([
  [{ where: { eq: ['no-pointer', 1] } }, 'x/where/eq'],
  [{ where: { maybe: '/x' } }, 'x/where'],
  [{ where: { eq: ['/a', 1], not: { exists: '/b' } } }, 'x/where'],
  [{ time: { flow: 'elsewhere:/x' } }, 'x/time/flow'],
  [{ by: [{ dimension: 'sex', value: { magic: '/x' } }] }, 'x/by/0/value'],
])('an indicator outside the language is refused with its place: %j', async (indicator, place) => {
  const catalogue = oneIndicator(indicator as unknown as Partial<CountedIndicator>);
  await expect(tabulate([], { ...options, catalogue })).rejects.toMatchObject({ code: 'bad-indicator', place });
});

test('no name of a prototype is a member', async () => {
  const catalogue = oneIndicator({ where: { exists: '/constructor' } });
  expect(valueAt(await tabulate([victim()], { ...options, catalogue }), 'x')).toBe(0);
});

test('the order of records does not matter, and parts add up to the whole', async () => {
  const someVictim = fc
    .record({
      sex: fc.constantFrom('male', 'female', 'unknown'),
      on: fc.constantFrom('2026-06-14', '2026-06-15', '2026-08-01', '2026-09-14', '2026-09-15'),
      years: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
    })
    .map(({ sex, on, years }) =>
      victim({
        sex,
        identification: { on },
        ageAtAct: years === undefined ? { known: 'unknown' } : { known: 'years', years },
      }),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(someVictim, { maxLength: 30 }), async (records) => {
      const dataset = await tabulate(records, options);
      const reversed = await tabulate([...records].reverse(), options);
      expect(reversed.observations).toEqual(dataset.observations);
      const total = valueAt(dataset, 'victims-identified');
      for (const dimension of ['sex', 'age', 'destination']) {
        const parts = dataset.observations.filter(
          ({ indicator, dimensions }) =>
            indicator === 'victims-identified' && dimensions.length === 1 && dimensions[0]?.dimension === dimension,
        );
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total);
      }
    }),
    { numRuns: 100, seed: 20261124 },
  );
});
