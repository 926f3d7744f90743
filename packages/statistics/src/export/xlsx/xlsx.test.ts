import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Cell, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { fromJson } from '../../import/json.ts';
import { fromXlsx } from '../../import/xlsx.ts';
import { unpackedSize } from '../../import/zip-sizes.ts';
import { lienthongCatalogue as catalogue } from '../../lienthong-catalogue.ts';
import { figureSets } from '../../testing/figure-sets.ts';
import type { FigureSet } from '../figure-set.ts';
import { headingRow, notesSheet, sheetsOf, summarySheet } from './form.ts';
import { toXlsx } from './to-xlsx.ts';

const folder = join(import.meta.dirname, '../../../../../conformance/statistics/figures');

/** The province in the last quarter, then its three communes. */
async function province(): Promise<[FigureSet, ...FigureSet[]]> {
  const names = ['province', 'commune-1', 'commune-2', 'commune-3'];
  const given = names.map((name): unknown => JSON.parse(readFileSync(join(folder, `${name}-2026-q3.json`), 'utf8')));
  const { sets } = await fromJson(given, { catalogue });
  return sets as [FigureSet, ...FigureSet[]];
}

async function report(): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] }> {
  const [set, ...parts] = await province();
  const bytes = await toXlsx(set, { catalogue, parts });
  return { bytes, sheets: (await readXlsx(bytes, { readStyles: true })).sheets };
}

/** The row of an id in a sheet. */
function rowOf(sheet: Sheet | undefined, id: string): number {
  return sheet?.rows.findIndex(([key]) => key === id) ?? -1;
}

test('what is written is read back: figures, marks, names, and what they are', async () => {
  await fc.assert(
    fc.asyncProperty(figureSets, async ([set]) => {
      if (!set) return;
      const bytes = await toXlsx(set, { catalogue });
      expect(await fromXlsx(bytes, { catalogue })).toEqual({ sets: [set], faults: [] });
    }),
    { numRuns: 15 },
  );
});

test('the report of a province and its communes is read back, each as its own data set', async () => {
  const [set, ...parts] = await province();
  const bytes = await toXlsx(set, { catalogue, parts });
  const { sets, faults } = await fromXlsx(bytes, { catalogue });
  expect(faults).toEqual([]);
  // Columns of parts have no remarks.
  expect(sets).toEqual([set, ...parts.map((part) => ({ ...part, undetermined: {} }))]);
});

test('every indicator of the catalogue has a sheet, by the task that it belongs to', async () => {
  expect(sheetsOf(catalogue).map(({ name, indicators }) => [name, indicators.length > 0])).toEqual([
    ['Chỉ đạo', true],
    ['Truyền thông, phòng ngừa', true],
    ['Nguồn tin', true],
    ['Vụ án', true],
    ['Nạn nhân', true],
  ]);
  const { sheets } = await report();
  expect(sheets.map(({ name }) => name)).toEqual([
    ...[summarySheet, 'Chỉ đạo', 'Truyền thông, phòng ngừa', 'Nguồn tin', 'Vụ án', 'Nạn nhân', notesSheet],
  ]);
});

test('totals are formulas with their values: over areas, over a breakdown, from the sheets', async () => {
  const [set] = await province();
  const { sheets } = await report();
  const victims = sheets.find(({ name }) => name === 'Nạn nhân');
  const row = rowOf(victims, 'victims-identified');
  const cellAt = (col: number): Cell | undefined => victims?.cells?.get(`${row},${col}`);
  const total = set.observations.find(
    ({ indicator, dimensions }) => indicator === 'victims-identified' && dimensions.length === 0,
  );
  expect(cellAt(3)).toMatchObject({ formula: `SUM(E${row + 1}:G${row + 1})`, formulaResult: total?.value });
  expect(cellAt(4)?.formula).toBe(`SUM(E${row + 2}:E${row + 3})`);
  const summary = sheets.find(({ name }) => name === summarySheet);
  const references = [...(summary?.cells?.values() ?? [])].filter(({ formula }) => formula?.startsWith(`'Nạn nhân'!D`));
  expect(references.map(({ formula, formulaResult }) => [formula, formulaResult])).toContainEqual([
    `'Nạn nhân'!D${row + 1}`,
    total?.value,
  ]);
});

test('it is set up for A4, with its headings on every page, and ids out of sight', async () => {
  const { sheets } = await report();
  for (const { pageSetup, columns, headerFooter } of sheets.filter(({ name }) => name !== notesSheet)) {
    expect(pageSetup).toMatchObject({ paperSize: 'a4', fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup?.printTitlesRow).toBe(`$${headingRow + 1}:$${headingRow + 1}`);
    expect(columns?.[0]?.hidden).toBe(true);
    expect(headerFooter?.oddFooter).toContain('Trang &P/&N');
  }
});

test('a name that begins like a formula stays a text', async () => {
  const [set] = await province();
  const area = { ...set.area, name: '=HYPERLINK("https://example.org")' };
  const observations = set.observations.map((figure) => ({ ...figure, area }));
  const { sheets } = await readXlsx(await toXlsx({ ...set, area, observations }, { catalogue }));
  const formulas = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => !/^(?:SUM\([A-Z\d:]+\)|'[^']+'!D\d+|IF\(.+)$/.test(formula))).toEqual([]);
});

/** Writes the workbook again with one cell changed, as an officer would. */
async function edited(
  name: string,
  row: (sheet: Sheet) => number,
  col: number,
  value: Cell['value'],
): Promise<Uint8Array> {
  const { sheets } = await report();
  const written = sheets.map((sheet) => {
    const { rows, cells = new Map<string, Cell>() } = sheet;
    if (sheet.name !== name) return { name: sheet.name, rows, cells };
    const changed = rows.map((line, r) => line.map((old, c) => (r === row(sheet) && c === col ? value : old)));
    return { name, rows: changed, cells: new Map([...cells].filter(([at]) => at !== `${row(sheet)},${col}`)) };
  });
  return writeXlsx({ sheets: written });
}

const men = (sheet: Sheet): number => rowOf(sheet, 'victims-identified|sex=male');
const noted =
  (key: string) =>
  (sheet: Sheet): number =>
    rowOf(sheet, key);

test.each([
  ['a breakdown that no longer makes its total', 'Nạn nhân', men, 4, 99, 'breakdown-disagrees', /^Nạn nhân!E\d+$/],
  ['a negative count', 'Nạn nhân', men, 4, -3, 'bad-observation', /^Nạn nhân!E\d+$/],
  ['words for a figure', 'Nạn nhân', men, 4, 'nhiều', 'bad-observation', /^Nạn nhân!E\d+$/],
  ['an indicator that there is not', 'Nạn nhân', men, 0, 'nothing', 'unknown-indicator', /^Nạn nhân!A\d+$/],
  ['a code that there is not', 'Nạn nhân', men, 0, 'victims-identified|sex=x', 'unknown-code', /^Nạn nhân!A\d+$/],
  ['no id', 'Nạn nhân', men, 0, null, 'bad-table', /^Nạn nhân!A\d+$/],
  ['a remark of one’s own', 'Nạn nhân', men, 7, 'theo báo cáo', 'bad-table', /^Nạn nhân!H\d+$/],
  ['another regime', notesSheet, noted('/period'), 2, 'moon:2026-Q3', 'unknown-regime', /^Thuyết minh!C\d+$/],
  [
    'official before its end',
    notesSheet,
    noted('/0/asOf'),
    2,
    '2026-09-01T08:00:00+07:00',
    'period-open',
    /^Thuyết minh!C\d+$/,
  ],
  ['days of another period', notesSheet, noted('/period'), 2, 'vn-decree09:2026-Y', 'bad-period', /^Thuyết minh!C\d+$/],
  ['areas of no list', notesSheet, noted('/0/area/edition'), 2, '2026-01-01', 'wrong-edition', /^Thuyết minh!C\d+$/],
  ['another catalogue', notesSheet, noted('/catalogue/digest'), 2, '0', 'mixed-catalogues', /^Thuyết minh!C\d+$/],
  ['no edition', notesSheet, noted('/1/edition'), 2, 'chính thức', 'bad-table', /^Thuyết minh!C\d+$/],
] as const)('is refused by sheet and cell: %s', async (_, name, row, col, value, code, place) => {
  const { sets, faults } = await fromXlsx(await edited(name, row, col, value), { catalogue });
  expect([sets, faults]).toEqual([[], expect.arrayContaining([{ code, place: expect.stringMatching(place) }])]);
});

test('what is no workbook of this form is refused, and an archive that says it is huge is not unpacked', async () => {
  const { bytes } = await report();
  expect(unpackedSize(bytes)).toBeGreaterThan(bytes.length);
  const huge = bytes.slice();
  const directory = new DataView(huge.buffer).getUint32(huge.length - 6, true);
  new DataView(huge.buffer).setUint32(directory + 24, 0x7fff_ffff, true);
  const other = await writeXlsx({ sheets: [{ name: 'x', rows: [['x']] }] });
  for (const file of [new Uint8Array(), new TextEncoder().encode('x'), huge, other, bytes.slice(0, -1)]) {
    expect((await fromXlsx(file, { catalogue })).faults).toMatchObject([{ code: 'bad-table' }]);
  }
});

test('parts of another period are refused', async () => {
  const [set] = await province();
  const other = JSON.parse(readFileSync(join(folder, 'province-2026-q2.json'), 'utf8')) as object;
  const { sets } = await fromJson(other, { catalogue });
  const refused = toXlsx(set, { catalogue, parts: sets });
  await expect(refused).rejects.toMatchObject({ code: 'mixed-periods', place: '/1/period' });
});
