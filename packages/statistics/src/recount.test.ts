import { expect, test } from 'vitest';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import type { AnyRecord } from './records.ts';
import { adjustmentsOf, type RecountedCell, recount } from './recount.ts';
import { toReturn } from './statistical-return.ts';
import { tabulate } from './tabulate.ts';
import { victim } from './testing/test-records.ts';

const catalogue = lienthongCatalogue;
const made = '2026-09-16T08:00:00+07:00';
const asOf = '2026-12-01T08:00:00+07:00';
const area = { edition: '2026-04-30', code: '99901' };

async function returnOf(records: readonly AnyRecord[]) {
  const dataset = await tabulate(records, { catalogue, period: 'vn-decree09:2026-Q3', area, asOf: made });
  return toReturn(dataset, { level: 'commune' });
}
const totals = (cells: readonly RecountedCell[]) =>
  cells.filter(({ indicator, dimensions }) => indicator === 'victims-identified' && dimensions.length === 0);

test('a return that holds is compared, and nothing differs', async () => {
  const records = [victim({}), victim({ sex: 'male' })];
  const { compared, cells } = await recount(await returnOf(records), records, { catalogue, asOf });
  expect([compared > 50, cells]).toEqual([true, []]);
});

test('what was recorded later is late news, not an error', async () => {
  const records = [victim({})];
  const later = { ...victim({}), recordedAt: '2026-10-20T08:00:00+07:00' };
  const { cells, late } = await recount(await returnOf(records), [...records, later], { catalogue, asOf });
  expect(totals(cells)).toMatchObject([{ returned: 1, whenMade: 1, now: 2, cause: 'late' }]);
  expect(late).toEqual(cells);
});

test('a figure that was never so is an error', async () => {
  const records = [victim({})];
  const body = await returnOf(records);
  const wrong = {
    ...body,
    observations: body.observations.map((one) =>
      one.indicator === 'victims-identified' && !one.dimensions ? { ...one, value: 3 } : one,
    ),
  };
  const { cells, late } = await recount(wrong, records, { catalogue, asOf });
  expect(cells).toMatchObject([{ returned: 3, whenMade: 1, now: 1, cause: 'entry-error' }]);
  expect(late).toEqual([]);
});

test('a breakdown that the return does not give is no error', async () => {
  const records = [victim({})];
  const body = await returnOf(records);
  const totalsAlone = { ...body, observations: body.observations.filter(({ dimensions }) => !dimensions) };
  expect((await recount(totalsAlone, records, { catalogue, asOf })).cells).toEqual([]);
});

test('a nil return says that everything was zero; another catalogue cannot be compared', async () => {
  const nil = await returnOf([]);
  expect(nil.nil).toBe(true);
  const { cells } = await recount(nil, [victim({})], { catalogue, asOf });
  expect(totals(cells)).toMatchObject([{ returned: 0, whenMade: 1, cause: 'entry-error' }]);
  await expect(
    recount({ ...nil, catalogue: { ...nil.catalogue, digest: '0' } }, [], { catalogue, asOf }),
  ).rejects.toMatchObject({
    code: 'mixed-catalogues',
  });
});

test('late news about a closed period becomes adjustments in the return of the present one', async () => {
  const records = [victim({})];
  const body = await returnOf(records);
  const later = { ...victim({}), recordedAt: '2026-10-20T08:00:00+07:00' };
  const adjustments = adjustmentsOf(await recount(body, [...records, later], { catalogue, asOf }), body);
  const identified = { indicator: 'victims-identified', area, period: 'vn-decree09:2026-Q3', change: 1 };
  expect(adjustments).toContainEqual({ ...identified, cause: 'late-report' });
  const now = await tabulate([], { catalogue, period: 'vn-decree09:2026-Q4', area, asOf: '2026-12-16T08:00:00+07:00' });
  expect(toReturn(now, { level: 'commune', adjustments })).toMatchObject({ nil: false, adjustments });
  expect(toReturn(now, { level: 'commune' })).toMatchObject({ nil: true });
});

test('there is no official edition before the period has ended', async () => {
  const open = await tabulate([victim({})], { catalogue, period: 'vn-decree09:2026-Y', area, asOf: made });
  expect(() => toReturn(open, { level: 'commune', edition: 'official' })).toThrow(
    expect.objectContaining({ code: 'period-open', place: 'vn-decree09:2026-Y' }),
  );
});

test('on its last day a period has not ended, and before its first it has no figures', async () => {
  const at = (asOf: string) => tabulate([victim({})], { catalogue, period: 'vn-decree09:2026-Q3', area, asOf });
  const lastDay = await at('2026-09-14T08:00:00+07:00');
  expect(toReturn(lastDay, { level: 'commune' }).period).toMatchObject({
    edition: 'provisional',
    actualUntil: '2026-09-14',
  });
  for (const [dataset, edition] of [
    [lastDay, 'official'],
    [await at('2026-06-14T08:00:00+07:00'), 'provisional'],
  ] as const)
    expect(() => toReturn(dataset, { level: 'commune', edition })).toThrow(
      expect.objectContaining({ code: 'period-open' }),
    );
});
