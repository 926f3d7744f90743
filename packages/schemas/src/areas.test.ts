import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AreaError,
  areaEditions,
  areaFaults,
  areaUnit,
  editionOn,
  predecessors,
  resolve,
  successors,
} from './areas.ts';
import { areaTable } from './generated/areaTable.ts';

const OLD = '2025-01-04';
const NEW = '2025-07-01';
const NOW = '2026-04-30';

describe('a code means what its edition says', () => {
  test.each([
    [OLD, '82', 'Tỉnh Tiền Giang'],
    [NEW, '82', 'Tỉnh Đồng Tháp'],
    [OLD, '87', 'Tỉnh Đồng Tháp'],
    [OLD, '28249', 'Phường 5'],
    [NEW, '28249', 'Phường Đạo Thạnh'],
    [OLD, '815', 'Thành phố Mỹ Tho'],
    [NOW, '75', 'Thành phố Đồng Nai'],
    [NEW, '75', 'Tỉnh Đồng Nai'],
  ])('%s %s is %s', (edition, code, name) => {
    expect(areaUnit({ edition, code }).name).toBe(name);
  });

  test.each([
    ['edition-missing', { code: '82' }],
    ['edition-unknown', { edition: '2025-01-05', code: '82' }],
    ['code-unknown', { edition: NEW, code: '87' }],
    ['code-unknown', { edition: NEW, code: 'toString' }],
  ])('%s', (code, area) => {
    expect(() => areaUnit(area)).toThrow(expect.objectContaining({ name: 'AreaError', code }));
  });

  test('an error speaks both languages and holds no code', () => {
    const error = new AreaError('code-unknown');
    expect(`${error.message} ${error.vi}`).not.toMatch(/\d/);
  });
});

describe('from one edition to the next', () => {
  test('a ward that was joined with others went in whole', () => {
    expect(successors({ edition: OLD, code: '28249' })).toMatchObject([
      { edition: NEW, code: '28249', relation: 'whole' },
    ]);
  });

  test.each([
    ['29995', ['29992', '30154']],
    ['30079', ['30025', '30088']],
    ['30157', ['30130', '30157']],
  ])('%s was split, so that nobody can say where without asking', (code, targets) => {
    const found = successors({ edition: OLD, code });
    expect(found.map((unit) => unit.code).sort()).toEqual(targets);
    expect(found.every(({ relation }) => relation === 'part')).toBe(true);
  });

  test('two provinces became one', () => {
    expect(predecessors({ edition: NEW, code: '82' }).map(({ code }) => code)).toEqual(['82', '87']);
    expect(resolve({ edition: OLD, code: '87' }, '2026-11-26')).toMatchObject([
      { edition: NOW, code: '82', relation: 'whole' },
    ]);
  });

  test('back in time, and within an edition', () => {
    expect(resolve({ edition: NOW, code: '75' }, '2025-12-01')).toMatchObject([{ code: '75', relation: 'retyped' }]);
    expect(resolve({ edition: NOW, code: '82' }, NOW)).toMatchObject([{ code: '82', relation: 'same' }]);
    expect(resolve({ edition: NOW, code: 'vn' }, OLD)).toMatchObject([{ code: 'vn', edition: OLD }]);
  });

  test('each unit has heirs and forebears, and what goes forward comes back', () => {
    for (const edition of [OLD, NEW])
      for (const table of [areaTable.provinces, areaTable.communes])
        for (const code of Object.keys((table as Record<string, object>)[edition] ?? {})) {
          const next = successors({ edition, code });
          expect(next.length).toBeGreaterThan(0);
          for (const unit of next) expect(predecessors(unit).map((one) => one.code)).toContain(code);
        }
  });
});

test('a day belongs to one edition; before the oldest there is none', () => {
  expect(['2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30'].map(editionOn)).toEqual([OLD, NEW, NEW, NOW]);
  expect(() => editionOn('2025-01-03')).toThrow(expect.objectContaining({ code: 'day-before-editions' }));
  expect(areaEditions.map(({ edition }) => edition)).toEqual([OLD, NEW, NOW]);
});

test('the known faults of the table are data', () => {
  expect(areaFaults.map(({ code }) => code)).toContain('27691');
  expect(areaFaults.every(({ text }) => text.en !== '' && text.vi !== '')).toBe(true);
});

test('the lists that the table was drawn from agree with it, where they are at hand', () => {
  const folder = join(import.meta.dirname, '../../../../shared/data/admin-units');
  if (!existsSync(folder)) {
    console.log('areas: the lists are not at hand, so the table is not compared with them');
    return;
  }
  const rows = (file: string): string[][] =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const count = (table: Readonly<Record<string, object>>, edition: string): number =>
    Object.keys(table[edition] ?? {}).length;
  expect(count(areaTable.provinces, OLD)).toBe(rows('provinces-crosswalk-2025-07-01.csv').length);
  expect(count(areaTable.communes, OLD)).toBe(rows('communes-old-82-tien-giang-87-dong-thap.csv').length);
  expect(count(areaTable.communes, NOW)).toBe(rows('communes-current-82-dong-thap.csv').length);
  for (const [old = '', , , , , next = ''] of rows('communes-crosswalk-2025-07-01-82-dong-thap.csv'))
    expect(successors({ edition: OLD, code: old }).map(({ code }) => code)).toContain(next);
  console.log('areas: compared with the lists they were drawn from');
});
