import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';
import { exportFormats } from './export.ts';

const desk = new Desk();
afterAll(() => desk.close());

const figures = join(import.meta.dirname, '../../../../../conformance/statistics/figures');
const quarter = join(figures, 'province-2026-q3.json');
const year = [1, 2, 3, 4].map((q) => join(figures, `province-2025-q${q}.json`));

interface Imported {
  readonly sets: readonly { readonly observations: readonly unknown[] }[];
  readonly faults: readonly { readonly file: string; readonly place: string; readonly code: string }[];
}

test.each(exportFormats.filter((format) => ['sdmx-json', 'sdmx-csv', 'csv'].includes(format)))(
  'what is exported as %s is imported again',
  async (format) => {
    const out = `year.${format}`;
    const exported = await desk.json(['stats', 'export', '--format', format, '--out', out, ...year]);
    expectShape('statsExport', exported.document);
    expect(exported).toMatchObject({ code: 0, document: { format, file: out, sets: 4, faults: [] } });
    const imported = await desk.json<Imported>(['stats', 'import', '--format', format, out]);
    expectShape('statsImport', imported.document);
    const count = imported.document.sets.reduce((sum, { observations }) => sum + observations.length, 0);
    expect([imported.code, count]).toEqual([0, (exported.document as { figures: number }).figures]);
  },
);

test('the workbook of a province and its communes is imported again, with a fault by sheet and cell', async () => {
  const communes = [1, 2, 3].map((n) => join(figures, `commune-${n}-2026-q3.json`));
  const argv = ['stats', 'export', '--format', 'xlsx', '--out', 'report.xlsx', quarter, ...communes];
  expect(await desk.json(argv)).toMatchObject({ code: 0, document: { sets: 4 } });
  const { code, document } = await desk.json<Imported>(['stats', 'import', '--format', 'xlsx', 'report.xlsx']);
  expectShape('statsImport', document);
  expect([code, document.sets.length]).toEqual([0, 4]);
  writeFileSync(desk.path('no.xlsx'), 'no archive');
  const refused = await desk.json<Imported>(['stats', 'import', '--format', 'xlsx', 'no.xlsx']);
  expect(refused).toMatchObject({ code: 1, document: { faults: [{ code: 'bad-table', file: 'no.xlsx' }] } });
});

test('national figures leave in UNODC’s table, which is read in its own terms; what overlaps is named', async () => {
  const nation = join(figures, '../nation/2026.json');
  const { code, out, err } = await desk.run(['stats', 'export', '--format', 'glotip', nation, '--lang', 'en']);
  expect([code, out.split('\r\n')[0]]).toEqual([
    0,
    expect.stringMatching(/^Iso3_code,Country,Region,Subregion,Indicator,/),
  ]);
  expect(err).toContain(
    'Left out, for its parts overlap or are not told: Detected trafficking victims, Other forms of',
  );
  writeFileSync(desk.path('glotip.csv'), out);
  const read = await desk.json<Imported & { rows: readonly object[] }>([
    'stats',
    'import',
    '--format',
    'glotip',
    'glotip.csv',
  ]);
  expectShape('statsImport', read.document);
  expect([read.code, read.document.rows.length]).toEqual([0, out.trimEnd().split('\r\n').length - 1]);
  const refused = await desk.run(['stats', 'export', '--format', 'glotip', quarter]);
  expect([refused.code, refused.out]).toEqual([1, '']);
});

test('the page reports on the first file, with the others as parts and earlier periods', async () => {
  const argv = [
    'stats',
    'export',
    '--format',
    'html',
    '--lang',
    'vi',
    quarter,
    join(figures, 'commune-1-2026-q3.json'),
    ...year,
  ];
  const { code, out } = await desk.run(argv);
  expect([code, out.slice(0, 15)]).toEqual([0, '<!doctype html>']);
  expect(out).toContain('<h2>Diễn biến qua các kỳ</h2>');
  expect(out).toContain('<th scope="col">Phường Ví Dụ 1</th>');
});

test('figures under a catalogue of one’s own are told by it, and refused by another', async () => {
  const shown = await desk.run(['stats', 'catalogue', '--out', 'own.json']);
  expect(shown.code).toBe(0);
  const { version, indicators } = JSON.parse(readFileSync(desk.path('own.json'), 'utf8'));
  writeFileSync(desk.path('own.json'), JSON.stringify({ id: 'own', version, indicators: indicators.slice(0, 1) }));
  const figures = {
    ...JSON.parse(readFileSync(quarter, 'utf8')),
    observations: [{ indicator: 'accused-charged', value: 3 }],
  };
  writeFileSync(desk.path('few.json'), JSON.stringify({ ...figures, undetermined: {} }));
  const own = ['stats', 'export', '--format', 'csv', 'few.json', '--catalogue', 'own.json'];
  const { code, out } = await desk.run([...own, '--lang', 'en']);
  expect([code, out]).toEqual([0, expect.stringContaining(',Persons charged,3,,,,,own 1.0 ')]);
  writeFileSync(desk.path('few.csv'), out);
  const refused = await desk.json<Imported>(['stats', 'import', '--format', 'csv', 'few.csv']);
  expect(refused.document.faults).toMatchObject([{ code: 'mixed-catalogues' }]);
});

test('a file that is not UTF-8 is refused, before Vietnamese is lost', async () => {
  writeFileSync(desk.path('latin.csv'), Buffer.from('T\u00ednh', 'latin1'));
  const { code, document } = await desk.json(['stats', 'import', '--format', 'csv', 'latin.csv']);
  expect([code, document]).toMatchObject([1, { error: { code: 'bad-file', place: 'latin.csv' } }]);
});

test('without --out the format itself is printed, and --json needs --out', async () => {
  const { code, out } = await desk.run(['stats', 'export', '--format', 'sdmx-csv', quarter]);
  expect([code, out.slice(0, 22)]).toEqual([0, 'STRUCTURE,STRUCTURE_ID']);
  const refused = await desk.json(['stats', 'export', '--format', 'sdmx-csv', quarter]);
  expect(refused).toMatchObject({ code: 64, document: { error: { code: 'usage' } } });
});

test('a fault is told by file, line and column in the language of the run, without the value', async () => {
  const { out } = await desk.run(['stats', 'export', '--format', 'sdmx-csv', quarter]);
  writeFileSync(desk.path('wrong.csv'), out.replace(',F,', ',Femme,'));
  const argv = ['stats', 'import', '--format', 'sdmx-csv', 'wrong.csv'];
  const { code, document } = await desk.json<Imported>(argv);
  expectShape('statsImport', document);
  expect([code, document.sets, document.faults[0]]).toEqual([
    ...[1, []],
    expect.objectContaining({ file: 'wrong.csv', code: 'unknown-code', place: expect.stringMatching(/^\d+:9$/) }),
  ]);
  const { err } = await desk.run([...argv, '--lang', 'vi']);
  expect(err).toMatch(/wrong\.csv:\d+:9: unknown-code\n {4}Mã không có trong danh mục mã/);
  expect(err).not.toContain('Femme');
});

test('figures with a fault do not leave, and nothing is written', async () => {
  const text = readFileSync(quarter, 'utf8').replace('"value": 18', '"value": -18');
  writeFileSync(desk.path('negative.json'), text);
  const argv = ['stats', 'export', '--format', 'sdmx-csv', '--out', 'negative.csv', 'negative.json'];
  const { code, document } = await desk.json<Imported>(argv);
  expectShape('statsExport', document);
  expect([code, document.faults]).toMatchObject([1, [{ code: 'bad-observation', place: '/observations/0/value' }]]);
  expect((await desk.run(['stats', 'import', '--format', 'sdmx-csv', 'negative.csv'])).code).toBe(74);
});

test('files of two regimes are refused together', async () => {
  const text = readFileSync(quarter, 'utf8').replace('vn-decree09:2026-Q3', 'calendar:2026-Q2');
  writeFileSync(desk.path('calendar.json'), text);
  const { code, document } = await desk.json([
    'stats',
    'export',
    '--format',
    'sdmx-csv',
    '--out',
    'two.csv',
    quarter,
    'calendar.json',
  ]);
  expect([code, document]).toMatchObject([1, { error: { code: 'mixed-regimes', place: '/1/period' } }]);
});

test('imported sets are written as JSON, which is exported again', async () => {
  await desk.run(['stats', 'export', '--format', 'sdmx-csv', '--out', 'q3.csv', quarter]);
  expect((await desk.run(['stats', 'import', '--format', 'sdmx-csv', 'q3.csv', '--out', 'q3.json'])).code).toBe(0);
  const again = await desk.run(['stats', 'export', '--format', 'sdmx-csv', 'q3.json']);
  expect(again.out).toBe(readFileSync(desk.path('q3.csv'), 'utf8'));
});
