import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGlotip } from '../../import/glotip.ts';
import { fromJson } from '../../import/json.ts';
import { lienthongCatalogue as catalogue } from '../../lienthong-catalogue.ts';
import type { FigureSet } from '../figure-set.ts';
import { readCsv, writeCsv } from '../rfc4180.ts';
import { codes, columns, forms } from './table.ts';
import { toGlotip } from './to-glotip.ts';

const conformance = join(import.meta.dirname, '../../../../../conformance/statistics');

async function figures(file: string): Promise<FigureSet> {
  const { sets } = await fromJson(JSON.parse(readFileSync(join(conformance, file), 'utf8')), { catalogue });
  const [set] = sets;
  if (!set) throw new Error('no figures');
  return set;
}

const nation = (): Promise<FigureSet> => figures('nation/2026.json');

/** Dimension, category, sex, age and value of one indicator's lines. */
function linesOf(table: string, indicator: string): string[] {
  const cells = readCsv(table).map((row) => row.cells);
  return cells.filter((row) => row[4] === indicator).map((row) => [...row.slice(5, 9), row[11]].join(' | '));
}

test('victims by sex, age, both, citizenship and form, with thousands as UNODC writes them', async () => {
  const { table } = await toGlotip([await nation()], { catalogue });
  expect(readCsv(table)[0]?.cells).toEqual([...columns]);
  expect(linesOf(table, 'Detected trafficking victims').sort()).toEqual([
    'Total | Total | Female | 0 to 17 years | 240',
    'Total | Total | Female | 18 years or over | 480',
    'Total | Total | Female | Total | 720',
    'Total | Total | Male | 0 to 17 years | 90',
    'Total | Total | Male | 18 years or over | 370',
    'Total | Total | Male | Total | 460',
    'Total | Total | Other | 18 years or over | <5',
    'Total | Total | Other | Total | <5',
    'Total | Total | Total | 0 to 17 years | 330',
    'Total | Total | Total | 18 years or over | 853',
    'Total | Total | Total | Total | 1,206',
    'Total | Total | Unknown | Unknown | 23',
    'by citizenship | Cambodia | Total | Total | <5',
    `by citizenship | Lao People's Democratic Republic | Total | Total | 15`,
    'by citizenship | Unknown | Total | Total | 9',
    'by citizenship | Viet Nam | Total | Total | 1,180',
    'by form of exploitation | Forced labour | Total | Total | 640',
    'by form of exploitation | Sexual exploitation | Total | Total | 310',
  ]);
});

test('bands that make one of theirs are added; forms that do overlap, and are left out', async () => {
  const { table, left } = await toGlotip([await nation()], { catalogue });
  expect(linesOf(table, 'Persons convicted')).toContain('Total | Total | Total | 0 to 17 years | 10');
  expect(left).toEqual([
    {
      indicator: 'Detected trafficking victims',
      dimension: 'by form of exploitation',
      category: 'Other forms of exploitation',
      year: 2026,
    },
  ]);
});

test('what was suppressed is left out: it need not be few', async () => {
  const set = await nation();
  const observations = set.observations.map((figure) =>
    figure.indicator === 'persons-prosecuted' ? { ...figure, value: null } : figure,
  );
  const { table, left } = await toGlotip([{ ...set, observations }], { catalogue });
  expect(linesOf(table, 'Persons prosecuted')).toEqual([]);
  expect(left).toContainEqual({ indicator: 'Persons prosecuted', dimension: 'Total', category: 'Total', year: 2026 });
});

test('other areas and periods are refused', async () => {
  const refused = toGlotip([await figures('figures/province-2026-q3.json')], { catalogue });
  await expect(refused).rejects.toMatchObject({ code: 'not-in-this-format', place: '/0/area' });
  const set = await nation();
  const half = { ...set, period: { ...set.period, code: 'calendar:2026-H1', to: '2026-06-30' } };
  await expect(toGlotip([half], { catalogue })).rejects.toMatchObject({
    code: 'not-in-this-format',
    place: '/0/period',
  });
});

test('the table is read again in its own terms', async () => {
  const { table } = await toGlotip([await nation()], { catalogue });
  const { rows, faults } = readGlotip(table);
  expect(faults).toEqual([]);
  expect(rows).toHaveLength(readCsv(table).length - 1);
  const total = { dimension: 'Total', category: 'Total', sex: 'Total', age: 'Total', year: 2026 };
  expect(rows).toContainEqual({ country: 'VNM', indicator: 'Detected trafficking victims', ...total, value: 1206 });
  expect(rows).toContainEqual(expect.objectContaining({ category: 'Cambodia', value: null }));
});

test.each([
  ['unknown-indicator', 'Indicator', 'Victims'],
  ['unknown-code', 'Dimension', 'by age'],
  ['unknown-code', 'Category', ''],
  ['unknown-code', 'Sex', 'Women'],
  ['unknown-code', 'Age', 'Child'],
  ['unknown-code', 'Iso3_code', 'Viet Nam'],
  ['unknown-code', 'Unit of measurement', 'Rate per 100,000'],
  ['bad-period', 'Year', '2026/27'],
  ['bad-observation', 'txtVALUE', '-3'],
  ['bad-observation', 'txtVALUE', '1,20'],
  ['breakdown-disagrees', 'txtVALUE', '1,207'],
] as const)('a fault is told by line and column: %s in %s', async (code, column, cell) => {
  const rows = readCsv((await toGlotip([await nation()], { catalogue })).table).map(({ cells }) => [...cells]);
  const at = columns.indexOf(column);
  const line = rows.findIndex((row) => row[6] === 'Forced labour');
  const edited = rows.map((row, i) => (i === line ? row.map((old, c) => (c === at ? cell : old)) : row));
  expect(readGlotip(writeCsv(edited))).toEqual({ rows: [], faults: [{ code, place: `${line + 1}:${at + 1}` }] });
});

test('a line that stands twice, and another table, are refused', async () => {
  const { table } = await toGlotip([await nation()], { catalogue });
  const lines = table.split('\r\n');
  expect(readGlotip([...lines.slice(0, -1), lines[1]].join('\r\n')).faults).toMatchObject([{ code: 'two-figures' }]);
  expect(readGlotip('Country,Year\r\n').faults).toEqual([{ code: 'bad-table', place: '1:1' }]);
});

const published = join(import.meta.dirname, '../../../../../../shared/data/glotip');

if (existsSync(published)) test('the published rows of Viet Nam are read, and their codes are ours', ofVietNam);
else test('what UNODC published is not at hand, so it is not read', () => console.log('glotip: not at hand'));

function ofVietNam(): void {
  console.log('glotip: the published rows of Viet Nam, and all codes of the file of 30 May 2023');
  const { rows, faults } = readGlotip(readFileSync(join(published, 'vnm.csv'), 'utf8'));
  expect(faults).toEqual([]);
  expect(rows).toHaveLength(51);
  const listed = JSON.parse(readFileSync(join(published, 'codes.json'), 'utf8')) as Record<string, { value: string }[]>;
  const valuesOf = (name: string): string[] => (listed[name] ?? []).map(({ value }) => value).sort();
  for (const [name, list] of Object.entries(codes)) expect(valuesOf(name)).toEqual([...list].sort());
  expect(valuesOf('Category (by form of exploitation)')).toEqual([...forms].sort());
}
