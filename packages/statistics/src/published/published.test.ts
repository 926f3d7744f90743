import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsInTables } from './check-tables.ts';
import { type PublishedTable, publishedSources, publishedTables } from './published.ts';

test('every table has its source', () => {
  const ids = publishedSources.map(({ id }) => id);
  expect(publishedTables.filter(({ source }) => !ids.includes(source))).toEqual([]);
});

test('what holds: 88 cases of H1 2023 are 43 and 45, and the calls of the hotline in 2020 and H1 2021 are their kinds', () => {
  const faulty = new Set(faultsInTables(publishedTables).map(({ place }) => place));
  for (const place of [
    'c138-2023h1, H1 2023, cases, article',
    'c138-2023h1, H1 2023, offenders, article',
    'h111-2020, 2020, hotline calls, kind',
    'h111-2021h1, H1 2021, hotline calls, kind',
    'tip-2023, 2021, victims identified, sex',
    'tip-2023, 2022, victims identified, form',
    'h111-2024q3, Q3 2024, persons, where',
  ])
    expect([place, faulty.has(place)]).toEqual([place, false]);
});

test('the faults that published tables hold are found, and no others', () => {
  expect(faultsInTables(publishedTables).map(({ code, place, detail }) => [code, place, detail])).toEqual([
    ['two-numbers', 'molisa-2023h1, H1 2023, persons identified as victims', '82 ≠ 224'],
    ['parts-disagree', 'h111-2024q3, Q3 2024, hotline calls, kind', '597 ≠ 621'],
    ['exceeds-whole', 'h111-2024q3, Q3 2024, referrals', '64 > 36'],
    ['bands-gap', 'h111-2024q3, Q3 2024, persons, age as printed', '10'],
    ['bands-overlap', 'h111-2024q3, Q3 2024, persons, age as printed', '16'],
    ['parts-disagree', 'south-2005-2013, 2005 to October 2013, cases, province', '171 ≠ 182'],
  ]);
});

describe('a planted fault is found', () => {
  const table: PublishedTable = {
    ...{ source: 's', period: 'p', area: 'VN', counted: 'persons', total: 10 },
    breakdowns: [
      { by: 'sex', cells: { female: 6, male: 4 } },
      { by: 'of which', cells: { children: 3 } },
      { by: 'age as printed', cells: { '<18': 4, '18-29': 3, '>29': 3 } },
    ],
  };
  const change = (at: number, cells: Readonly<Record<string, number>>): PublishedTable => ({
    ...table,
    breakdowns: (table.breakdowns ?? []).map((one, i) => (i === at ? { ...one, cells } : one)),
  });
  test.each([
    ['nothing', table, []],
    ['a part too many', change(0, { female: 7, male: 4 }), ['parts-disagree']],
    ['more children than persons', change(1, { children: 11 }), ['part-exceeds']],
    ['an age in two bands', change(2, { '<18': 4, '17-29': 3, '>29': 3 }), ['bands-overlap']],
    ['an age in none', change(2, { '<18': 4, '19-29': 3, '>29': 3 }), ['bands-gap']],
  ])('%s', (_, given, codes) => {
    expect(faultsInTables([given]).map(({ code }) => code)).toEqual(codes);
  });
});

test('the figures are those of the list that they were restated from', () => {
  const file = join(import.meta.dirname, '../../../../../shared/data/vn-published/figures.csv');
  if (!existsSync(file)) {
    console.log('published figures: the list is not at hand, and they are not held against it');
    return;
  }
  console.log('published figures: held against the list');
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const listed = rows.map((row) => row.split(',')).map((row) => [row[5], Number(row.at(-1))]);
  const ours = publishedTables.flatMap(({ counted, total, breakdowns = [] }) => [
    ...(total === undefined ? [] : [[counted, total]]),
    ...breakdowns.flatMap(({ cells }) => Object.values(cells).map((value) => [counted, value])),
  ]);
  const sorted = (list: readonly (readonly unknown[])[]) => list.map((one) => one.join(' ')).toSorted();
  expect(sorted(ours)).toEqual(sorted(listed));
});
