import { expect, test } from 'vitest';
import { buildReturn, indicatorWords } from '../worker/returns.ts';
import { type Figures, figureKey, figuresOf, observationsOf, sumOf, typedTables, withFigure } from './figures.ts';

const victims = indicatorWords().filter(({ id }) => id === 'victims-identified');

const draft = {
  period: 'vn-decree09:2026-Q3',
  level: 'commune',
  area: { edition: '2026-04-30', code: '99901', name: 'Xã Ví Dụ Một' },
  asOf: '2026-09-16T08:00:00+07:00',
} as const;

const key = (...pairs: readonly (readonly [string, string])[]): string =>
  figureKey(
    'victims-identified',
    pairs.map(([dimension, code]) => ({ dimension, code })),
  );

/** Two women of age: in every table that is typed. */
const two: Figures = new Map([
  [key(), 2],
  [key(['sex', 'female'], ['age', '18-and-over']), 2],
  [key(['destination', 'domestic']), 2],
  [key(['ethnicity-group', 'kinh']), 2],
  [key(['form', 'forced-labour']), 2],
]);

const tableBy = (...names: readonly string[]) => {
  const table = victims[0]?.tables.find(
    ({ dimensions }) => dimensions.map(({ dimension }) => dimension).join() === names.join(),
  );
  if (table === undefined) throw new TypeError(`no table by ${names}`);
  return table;
};

test('sex and age are typed once, in the table by both', () => {
  const typed = typedTables(victims[0] as (typeof victims)[0]).map(({ dimensions }) => dimensions.length);
  expect(typed.filter((count) => count === 2)).toHaveLength(1);
  expect(typed).toHaveLength((victims[0]?.tables.length ?? 0) - 2);
});

test('the tables by one dimension come out of the table by both', () => {
  const observations = observationsOf(two, victims);
  const of = (dimension: string) =>
    observations.filter(({ dimensions }) => dimensions.length === 1 && dimensions[0]?.dimension === dimension);
  expect(of('sex').map(({ value }) => value)).toEqual([2]);
  expect(of('age').map(({ dimensions }) => dimensions[0]?.code)).toEqual(['18-and-over']);
});

test('parts make the total, or they do not', () => {
  expect(sumOf(two, 'victims-identified', tableBy('age', 'sex'))).toEqual({ sum: 2, agrees: true });
  const three = withFigure(two, key(), 3);
  expect(sumOf(three, 'victims-identified', tableBy('age', 'sex'))).toEqual({ sum: 2, agrees: false });
});

test('parts that overlap make at least the total', () => {
  const more = withFigure(two, key(['form', 'sexual-exploitation']), 1);
  expect(sumOf(more, 'victims-identified', tableBy('form'))).toEqual({ sum: 3, agrees: true });
  const tooMany = withFigure(two, key(['form', 'forced-labour']), 3);
  expect(sumOf(tooMany, 'victims-identified', tableBy('form')).agrees).toBe(false);
});

test('what was typed is a return that statistics accepts, and reads back', async () => {
  const { body, fault } = await buildReturn({ ...draft, figures: observationsOf(two, victims) });
  expect(fault).toBeUndefined();
  expect(body).toMatchObject({ nil: false, period: { from: '2026-06-15', to: '2026-09-14', edition: 'official' } });
  const again = figuresOf(body?.observations ?? []);
  for (const [cell, value] of two) expect(again.get(cell)).toBe(value);
});

test('a breakdown that does not make its total is named', async () => {
  const { fault } = await buildReturn({ ...draft, figures: observationsOf(withFigure(two, key(), 3), victims) });
  expect(fault).toMatchObject({ code: 'breakdown-disagrees' });
});

test('nothing typed is a nil return; a period of no regime is none', async () => {
  expect((await buildReturn({ ...draft, figures: [] })).body).toMatchObject({ nil: true, observations: [] });
  expect((await buildReturn({ ...draft, period: 'vn-justice:2026-Q3', figures: [] })).fault?.code).toBe('bad-period');
});
