import { describe, expect, test } from 'vitest';
import { catalogueRef } from './catalogue-ref.ts';
import type { DimensionValue } from './dataset.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import { type CountingRule, type ReconciliationBody, reconcile, type Side } from './reconcile.ts';
import { type Coverage, toReturn } from './statistical-return.ts';

const area = { edition: '2026-04-30', code: '82', name: 'Tỉnh Đồng Tháp' };
const days = { from: '2026-02-01', to: '2026-02-28' };
const lead = { agency: 'lienthong:dt-procuracy-1', role: 'procuracy' };
const options = { catalogue: lienthongCatalogue, subject: 'b', lead };

type Figures = Readonly<Record<string, number>>;

/** @param figures by `indicator` or `indicator|dimension=code` */
async function side(
  role: string,
  figures: Figures,
  more: { rule?: CountingRule; period?: object; coverage?: Coverage[]; areaEdition?: string } = {},
): Promise<Side> {
  const observations = Object.entries(figures).map(([key, value]) => {
    const [indicator = '', ...dimensions] = key.split('|');
    return { indicator, area, dimensions: dimensions.map(dimensionOf), value };
  });
  const dataset = { catalogue: await catalogueRef(lienthongCatalogue), area, undetermined: {}, observations };
  const period = { regime: 'calendar', code: 'calendar:2026-M02', ...days, ...more.period } as const;
  const body = toReturn(
    { ...dataset, period, asOf: '2026-03-01T08:00:00+07:00' },
    {
      level: 'province',
      ...(more.coverage ? { coverage: more.coverage } : {}),
    },
  );
  const n = ['provincial-police', 'procuracy', 'court'].indexOf(role);
  const head = { id: `01a0b27${n}-3d00-7277-8b38-0000004c3f19`, revision: 1, issuer: `lienthong:dt-${role}-1` };
  const record = { ...body, ...head, area: { ...area, edition: more.areaEdition ?? area.edition } };
  return { role, record, ...(more.rule ? { countingRule: more.rule } : {}) };
}

function dimensionOf(text: string): DimensionValue {
  const [dimension = '', code = ''] = text.split('=');
  return { dimension, code };
}

const byArticle = (a150: number, a151: number): Figures => ({
  'cases-instituted': a150 + a151,
  ...{ 'cases-instituted|article=150': a150, 'cases-instituted|article=151': a151 },
});
const cellsOf = ({ cells }: ReconciliationBody) =>
  cells.map(({ indicator, dimensions = [], figures, difference, causes }) => [
    [indicator, ...dimensions.map(({ code }) => code)].join('|'),
    figures.map(({ value }) => value),
    difference,
    causes,
  ]);

describe('three bodies over the same days', () => {
  test('figures that agree are compared and not listed', async () => {
    const all = ['provincial-police', 'procuracy', 'court'].map((role) => side(role, byArticle(3, 1)));
    const { compared, cells, days: over, sides } = await reconcile(await Promise.all(all), options);
    expect([compared, cells, over, sides.length]).toEqual([3, [], days, 3]);
  });

  test('the two official counting rules: by article they differ, in the total they do not', async () => {
    const procuracy = await side('procuracy', byArticle(2, 2), { rule: 'gravest-offence' });
    const court = await side('court', byArticle(3, 1), { rule: 'lead-defendant' });
    expect(cellsOf(await reconcile([procuracy, court], options))).toEqual([
      ['cases-instituted|150', [2, 3], 1, ['gravest-offence', 'lead-defendant']],
      ['cases-instituted|151', [2, 1], 1, ['gravest-offence', 'lead-defendant']],
    ]);
  });

  test('where the totals differ as well the rules do not explain it', async () => {
    const procuracy = await side('procuracy', byArticle(2, 2), { rule: 'gravest-offence' });
    const court = await side('court', byArticle(3, 2), { rule: 'lead-defendant' });
    expect(cellsOf(await reconcile([procuracy, court], options)).map(([, , , causes]) => causes)).toEqual([
      ['unknown'],
      ['unknown'],
    ]);
  });

  test('a side that was still waiting for returns, and areas of another edition, are said', async () => {
    const waiting: Coverage[] = [{ agency: 'lienthong:dt-commune-police-1', status: 'missing' }];
    const police = await side('provincial-police', { 'cases-instituted': 3 }, { coverage: waiting });
    const old = await side('procuracy', { 'cases-instituted': 4 }, { areaEdition: '2025-07-01' });
    expect(cellsOf(await reconcile([police, old], options))).toEqual([
      ['cases-instituted', [3, 4], 1, ['area-changed', 'late']],
    ]);
  });

  test('an indicator that one side alone gives is not compared; a figure left out is zero; a nil return gives all', async () => {
    const police = await side('provincial-police', { 'reports-received': 9, ...byArticle(3, 1) });
    const { 'cases-instituted|151': _, ...without } = byArticle(4, 0);
    const court = await side('court', without);
    const found = await reconcile([police, court], options);
    expect([found.compared, cellsOf(found).map(([key, figures]) => [key, figures])]).toEqual([
      3,
      [
        ['cases-instituted|150', [3, 4]],
        ['cases-instituted|151', [1, 0]],
      ],
    ]);
    expect((await reconcile([police, await side('court', {})], options)).compared).toBe(4);
  });
});

test('a breakdown that a side does not give convicts nobody; of a total that is zero every part is zero', async () => {
  const police = await side('provincial-police', byArticle(3, 1));
  const found = async (figures: Figures) => reconcile([police, await side('court', figures)], options);
  expect(await found({ 'cases-instituted': 4 })).toMatchObject({ compared: 1, cells: [] });
  expect(cellsOf(await found({ 'cases-instituted': 0 })).map(([key]) => key)).toEqual([
    ...['cases-instituted', 'cases-instituted|150', 'cases-instituted|151'],
  ]);
  const parts = { 'cases-instituted|article=150': 3, 'cases-instituted|article=151': 1 };
  expect(await found(parts)).toMatchObject({ compared: 2, cells: [] });
});

describe('is refused', () => {
  const police = () => side('provincial-police', { 'cases-instituted': 3 });
  test.each<[string, () => Promise<Side[]>, string]>([
    ['one side', async () => [await police()], 'bad-sides'],
    ['two of one role', async () => [await police(), await police()], 'bad-sides'],
    [
      'two of one agency',
      async () => {
        const one = await police();
        return [one, { ...one, role: 'court' }];
      },
      'bad-sides',
    ],
    [
      'a return that was entered in error',
      async () => {
        const court = await side('court', {});
        return [await police(), { ...court, record: { ...court.record, recordStatus: 'entered-in-error' } }];
      },
      'bad-sides',
    ],
    [
      'figures that do not go as far',
      async () => {
        const court = await side('court', {});
        const period = { ...court.record.period, actualUntil: '2026-02-20' };
        return [await police(), { ...court, record: { ...court.record, period } }];
      },
      'mixed-periods',
    ],
    [
      'other days',
      async () => [await police(), await side('court', {}, { period: { to: '2026-02-27' } })],
      'mixed-periods',
    ],
    [
      'another catalogue',
      async () => {
        const court = await side('court', {});
        return [
          await police(),
          { ...court, record: { ...court.record, catalogue: { ...court.record.catalogue, digest: '0' } } },
        ];
      },
      'mixed-catalogues',
    ],
    [
      'another area',
      async () => {
        const court = await side('court', {});
        return [await police(), { ...court, record: { ...court.record, area: { ...area, code: '83' } } }];
      },
      'mixed-areas',
    ],
    [
      'an indicator that is not known',
      async () => [await police(), await side('court', { nothing: 1 })],
      'unknown-indicator',
    ],
  ])('%s', async (_, sides, code) => {
    await expect(reconcile(await sides(), options)).rejects.toMatchObject({ code });
  });
});
