import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv } from '../import/csv.ts';
import { fromJson } from '../import/json.ts';
import { lienthongCatalogue as catalogue } from '../lienthong-catalogue.ts';
import { figureSets } from '../testing/figure-sets.ts';
import { toCsv } from './csv.ts';
import type { FigureSet } from './figure-set.ts';
import { readCsv, writeCsv } from './rfc4180.ts';

const file = join(import.meta.dirname, '../../../../conformance/statistics/figures/province-2026-q3.json');

async function province(): Promise<FigureSet> {
  const { sets } = await fromJson(JSON.parse(readFileSync(file, 'utf8')), { catalogue });
  const [set] = sets;
  if (!set) throw new Error('no figures');
  return set;
}

test('what is written is read back, in either language, whatever the names', async () => {
  await fc.assert(
    fc.asyncProperty(figureSets, fc.constantFrom('en' as const, 'vi' as const), async (sets, lang) => {
      expect(await fromCsv(await toCsv(sets, { catalogue, lang }), { catalogue })).toEqual({ sets, faults: [] });
    }),
    { numRuns: 25 },
  );
});

test('a line holds codes beside their names, under headings in the language', async () => {
  const text = await toCsv([await province()], { catalogue, lang: 'vi' });
  expect(text.startsWith('\ufeffperiod,from,to,edition,as_of,area_edition,area,area_name,indicator,Chỉ tiêu,')).toBe(
    true,
  );
  const women = text.split('\r\n').find((line) => /victims-identified,.*,female,/.test(line));
  expect(women).toContain('Tỉnh Ví Dụ,victims-identified,Số nạn nhân đã được xác định,');
  expect(women).toContain(',female,Nữ,');
});

test('no cell begins like a formula', async () => {
  const set = await province();
  const area = { ...set.area, name: '=HYPERLINK("https://example.org")' };
  const observations = set.observations.map((figure) => ({ ...figure, area }));
  const text = await toCsv([{ ...set, area, observations }], { catalogue, lang: 'en' });
  const cells = readCsv(text).flatMap(({ cells }) => cells);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'=HYPERLINK("https://example.org")`);
});

/** Changes cells of one column, in the line of the women among the victims, in that of the accused, or in all. */
async function edited(lines: 'women' | 'accused' | 'all', cells: Readonly<Record<string, string>>) {
  const [header, ...rows] = readCsv(await toCsv([await province()], { catalogue, lang: 'en' }));
  const columns = header?.cells ?? [];
  const isMeant = (row: readonly string[]): boolean =>
    lines === 'all' ||
    (lines === 'women'
      ? row.includes('victims-identified') && row.includes('female')
      : row.includes('accused-indicted'));
  const at = rows.findIndex((row) => isMeant(row.cells));
  const changed = rows.map((row) =>
    isMeant(row.cells) ? row.cells.map((old, i) => cells[columns[i] ?? ''] ?? old) : row.cells,
  );
  return {
    imported: await fromCsv(writeCsv([columns, ...changed]), { catalogue }),
    placeOf: (column: string) => `${at + 2}:${columns.indexOf(column) + 1}`,
  };
}

test.each([
  ['unknown-indicator', 'women', { indicator: 'nothing' }, 'indicator'],
  ['unknown-code', 'women', { sex: 'x' }, 'sex'],
  ['unknown-dimension', 'accused', { sex: 'male' }, 'sex'],
  ['bad-observation', 'women', { value: '-6' }, 'value'],
  ['bad-observation', 'women', { value: '' }, 'value'],
  ['bad-observation', 'women', { lower: '1' }, 'lower'],
  ['two-figures', 'women', { sex: 'male' }, 'indicator'],
  ['bad-period', 'women', { to: '2026-09-30' }, 'to'],
  ['unknown-regime', 'women', { period: 'moon:2026-Q3' }, 'period'],
  ['bad-period', 'women', { period: 'vn-decree09:2026-Q5' }, 'period'],
  ['mixed-regimes', 'women', { period: 'calendar:2026-Q2', from: '2026-04-01', to: '2026-06-30' }, 'period'],
  ['period-open', 'all', { as_of: '2026-09-01T08:00:00+07:00' }, 'period'],
  ['wrong-edition', 'all', { area_edition: '2020-01-01' }, 'area_edition'],
  ['unknown-code', 'women', { edition: 'final' }, 'edition'],
  ['unknown-code', 'women', { status: 'sure' }, 'status'],
  ['mixed-catalogues', 'all', { catalogue: `lienthong 1.0 ${'0'.repeat(64)}` }, 'catalogue'],
  ['bad-table', 'women', { catalogue: 'lienthong' }, 'catalogue'],
  ['bad-table', 'women', { as_of: 'now' }, 'as_of'],
] as const)('a fault is told by line and column: %s (%s: %j)', async (code, lines, cells, column) => {
  const { imported, placeOf } = await edited(lines, cells);
  expect(imported.sets).toEqual([]);
  const found = imported.faults.find((fault) => fault.code === code);
  // Of two equal figures either may be called the second.
  if (code === 'two-figures') expect(found?.place).toMatch(/^\d+:9$/);
  else expect(found).toEqual({ code, place: placeOf(column) });
});

test('a breakdown that does not make its total is told at the total', async () => {
  const { imported } = await edited('women', { value: '99' });
  const rows = readCsv(await toCsv([await province()], { catalogue, lang: 'en' }));
  const total = rows.find(({ cells }) => cells.includes('victims-identified'));
  const column = (rows[0]?.cells.indexOf('value') ?? -1) + 1;
  expect(imported.faults).toEqual([{ code: 'breakdown-disagrees', place: `${total?.line}:${column}` }]);
});

test.each([
  ['1:2', 'period,until\r\n'],
  ['2:1', 'rest'],
])('another table is refused at %s', async (place, text) => {
  const good = await toCsv([await province()], { catalogue, lang: 'en' });
  const given = text === 'rest' ? `${good.split('\r\n')[0]}\r\nvn-decree09:2026-Q3\r\n` : text;
  expect(await fromCsv(given, { catalogue })).toEqual({ sets: [], faults: [{ code: 'bad-table', place }] });
});
