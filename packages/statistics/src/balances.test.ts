import { expect, test } from 'vitest';
import { balances } from './balances.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import type { Dataset } from './dataset.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import { parsePeriod } from './period.ts';

const area = { edition: '2026-04-30', code: '99' };
const dataset = async (period: string, values: Readonly<Record<string, number>>): Promise<Dataset> => ({
  ...{ catalogue: await catalogueRef(lienthongCatalogue), period: parsePeriod(period), area, undetermined: {} },
  asOf: '2026-12-16T00:00:00+07:00',
  observations: Object.entries(values).map(([indicator, value]) => ({ indicator, area, dimensions: [], value })),
});
const flows = {
  'cases-instituted': 7,
  'cases-resumed': 5,
  'cases-reopened': 1,
  'cases-terminated': 2,
  'cases-transferred-out': 1,
  'cases-joined': 1,
};

test('a stock at the end is that at the start, what came and what went; the rest is an adjustment that is stated', async () => {
  const before = await dataset('vn-decree09:2026-Q2', { 'cases-under-way': 20 });
  const after = (end: number) =>
    dataset('vn-decree09:2026-Q3', { ...flows, 'cases-ended-finally': 3, 'cases-under-way': end });
  const cases = async (end: number) => (await balances(before, await after(end), lienthongCatalogue))[0];
  expect(await cases(21)).toEqual({ stock: 'cases-under-way', start: 20, came: 8, went: 7, end: 21, adjustment: 0 });
  expect(await cases(19)).toMatchObject({ adjustment: -2 });
});

test('periods that do not follow each other, another area and another catalogue are refused', async () => {
  const [q2, q3] = [await dataset('vn-decree09:2026-Q2', {}), await dataset('vn-decree09:2026-Q3', {})];
  const refused = (a: Dataset, b: Dataset, catalogue: Catalogue = lienthongCatalogue) =>
    balances(a, b, catalogue).then(
      () => 'taken',
      ({ code }) => code,
    );
  expect(await refused(q3, q2)).toBe('mixed-periods');
  expect(await refused(q2, await dataset('calendar:2026-Q3', {}))).toBe('mixed-periods');
  expect(await refused(q2, { ...q3, area: { ...area, code: '98' } })).toBe('mixed-areas');
  expect(await refused(q2, { ...q3, area: { ...area, edition: '2025-07-01' } })).toBe('mixed-areas');
  expect(await refused(q2, q3, { ...lienthongCatalogue, version: '1.1' })).toBe('mixed-catalogues');
  expect(await refused(q2, q3)).toBe('taken');
});
