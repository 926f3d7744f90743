import { describe, expect, test } from 'vitest';
import { beside } from './beside.ts';
import { parsePeriod } from './period.ts';

const area = { edition: '2026-04-30', code: '82' };
const figures = (code: string, values: Readonly<Record<string, number>>, more: object = {}) => ({
  ...{ catalogue: { id: 'c', version: '1', digest: 'd' }, period: parsePeriod(code), area },
  observations: Object.entries(values).map(([indicator, value]) => ({ indicator, area, dimensions: [], value })),
  ...more,
});
const now = figures('vn-decree09:2026-Q3', { a: 6, b: 0, c: 1 });

describe('figures beside those of the period before', () => {
  test('change and percent, where both have a figure', () => {
    expect(beside(now, figures('vn-decree09:2026-Q2', { a: 4, b: 0, d: 2 }))).toEqual([
      { indicator: 'a', dimensions: [], value: 6, before: 4, change: 2, percent: 50 },
      { indicator: 'b', dimensions: [], value: 0, before: 0, change: 0 },
      { indicator: 'c', dimensions: [], value: 1 },
      { indicator: 'd', dimensions: [], before: 2 },
    ]);
  });

  test('cells are matched whatever the order of their dimensions', () => {
    const cell = (...dimensions: { dimension: string; code: string }[]) => ({
      observations: [{ indicator: 'a', area, dimensions, value: 1 }],
    });
    const [sex, age] = [
      { dimension: 'sex', code: 'male' },
      { dimension: 'age', code: 'under-18' },
    ];
    const found = beside(
      figures('calendar:2026-Y', {}, cell(sex, age)),
      figures('calendar:2025-Y', {}, cell(age, sex)),
    );
    expect(found).toEqual([expect.objectContaining({ value: 1, before: 1, change: 0 })]);
  });

  test.each([
    ['mixed-catalogues', figures('vn-decree09:2026-Q2', {}, { catalogue: { id: 'c', version: '2', digest: 'e' } })],
    ['mixed-areas', figures('vn-decree09:2026-Q2', {}, { area: { ...area, edition: '2025-07-01' } })],
    ['mixed-regimes', figures('calendar:2026-Q2', {})],
    ['mixed-periods', figures('vn-decree09:2025-Y', {})],
  ])('%s', (code, last) => {
    expect(() => beside(now, last)).toThrow(expect.objectContaining({ code }));
  });
});
