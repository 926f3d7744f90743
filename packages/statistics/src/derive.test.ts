import { describe, expect, test } from 'vitest';
import type { Catalogue, DerivedIndicator, Formula, Indicator } from './catalogue.ts';
import { derive } from './derive.ts';

const words = { vi: 'x', en: 'x' };
const counted = (id: string): Indicator => ({
  ...{ id, title: words, definition: words, basis: ['b'], unit: { kind: 'k' }, time: { flow: '/on' } },
  ...{ measure: 'count', additive: ['time'] },
});
const derived = (id: string, formula: Formula, target?: DerivedIndicator['target']): Indicator => ({
  ...{ id, title: words, definition: words, basis: ['b'], formula, ...(target ? { target } : {}) },
});
const catalogue = (...indicators: Indicator[]): Catalogue => ({
  id: 'c',
  version: '1.0',
  indicators: [counted('a'), counted('b'), ...indicators],
});
const area = { edition: '2026-04-30', code: '99' };
const dataset = (values: Readonly<Record<string, number>>) => ({
  observations: Object.entries(values).map(([indicator, value]) => ({ indicator, area, dimensions: [], value })),
});
const only = (formula: Formula, values: Readonly<Record<string, number>>, bases = {}) =>
  derive(dataset(values), catalogue(derived('d', formula)), bases)[0]?.value;

describe('a derived indicator', () => {
  test.each<[string, Formula, number]>([
    ['a share in percent', { share: { of: 'a', in: 'b' } }, 75],
    ['a sum', { sum: ['a', 'b'] }, 7],
    ['a difference', { difference: ['a', 'b'] }, -1],
    ['a rate of a base that is given', { rate: { of: 'a', per: 100_000, base: 'population' } }, 0.15],
  ])('%s', (_, formula, value) => {
    expect(only(formula, { a: 3, b: 4 }, { population: 2_000_000 })).toBe(value);
  });

  test.each<[string, Formula, Record<string, number>]>([
    ['a share of nothing', { share: { of: 'a', in: 'b' } }, { a: 0, b: 0 }],
    ['a figure that the data set does not have', { share: { of: 'a', in: 'b' } }, { b: 4 }],
    ['a base that nobody gave', { rate: { of: 'a', per: 1, base: 'population' } }, { a: 1 }],
    ['a sum of what is not all there', { sum: ['a', 'b'] }, { a: 1 }],
    ['a difference of what is not all there', { difference: ['a', 'b'] }, { b: 1 }],
  ])('%s is not known', (_, formula, values) => {
    expect(only(formula, values)).toBe('_U');
  });

  test('of units of which it is not known whether they count is not known', () => {
    const share = catalogue(derived('d', { share: { of: 'a', in: 'b' } }));
    const of = (undetermined: Record<string, number>) =>
      derive({ ...dataset({ a: 0, b: 3 }), undetermined }, share)[0]?.value;
    expect([of({}), of({ a: 3 }), of({ b: 1 }), of({ other: 1 })]).toEqual([0, '_U', '_U', 0]);
  });

  test('may build on another, and not on itself', () => {
    const d = derived('d', { share: { of: 'a', in: 'e' } });
    expect(derive(dataset({ a: 1, b: 3 }), catalogue(d, derived('e', { sum: ['a', 'b'] })))[0]?.value).toBe(25);
    const circle = catalogue(derived('d', { sum: ['e'] }), derived('e', { sum: ['d'] }));
    expect(() => derive(dataset({}), circle)).toThrow(expect.objectContaining({ code: 'bad-indicator' }));
    expect(() => derive(dataset({}), catalogue(derived('d', { sum: ['nowhere'] })))).toThrow(
      expect.objectContaining({ code: 'unknown-indicator', place: 'nowhere' }),
    );
  });

  test('tells whether its target is met; where it is not known, nothing', () => {
    const target = { code: 'reports-settled', denominator: 'reports-received', percent: 90 };
    const met = (values: Record<string, number>, bound: 'at-least' | 'above' = 'at-least') =>
      derive(dataset(values), catalogue(derived('d', { share: { of: 'a', in: 'b' } }, { ...target, bound })))[0];
    expect(met({ a: 9, b: 10 })).toEqual({ indicator: 'd', value: 90, met: true });
    expect(met({ a: 8, b: 10 })).toMatchObject({ met: false });
    expect(met({ a: 9, b: 10 }, 'above')).toMatchObject({ met: false });
    expect(met({ a: 91, b: 100 }, 'above')).toMatchObject({ met: true });
    expect(met({ a: 0, b: 0 })).toEqual({ indicator: 'd', value: '_U' });
  });
});
