/**
 * Tables under HTCDS: those that people make, and the workbooks of the standard itself, where they are at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readDelimited, readWorkbook, SheetError } from '../index.ts';
import { counting } from '../testing/records.ts';

const standard = join(import.meta.dirname, '../../../../../shared/data/htcds');
const books = ['HTCDS_Excel_Spreadsheet_v2.0.xlsx', 'HTCDS_Excel_Spreadsheet_single_select_with_validation_v2.0.xlsx'];

const names = { kind: 'other', script: 'Latn', order: 'family-first' } as const;
const person: Readonly<Record<string, string>> = {
  prs_FirstName: 'Ví Dụ',
  prs_SecondName: 'Nguyễn',
  prs_Birthdate: '30/7/2001',
  prs_Gender: 'Feminine',
  prs_Citizenship: 'Viet Nam',
  vic_TraffickingStatus: 'Actual victim of trafficking',
};

if (existsSync(standard)) describe('the workbooks of the standard', compare);
else {
  test('the workbooks of the standard are not at hand, so they are not read', () => {
    console.log('htcds: the workbooks of the standard are not at hand');
  });
}

function compare(): void {
  console.log('htcds: read the two workbooks of the standard, as they are and with a person in them');

  test.each(books)('%s as it was published holds nobody', async (book) => {
    const reading = await readWorkbook(readFileSync(join(standard, book)), { defaults: counting() });
    expect([reading.kind, reading.records, reading.errors, reading.notices]).toEqual(['victim', [], [], []]);
    expect(Object.keys(reading.mapping.sheets[0]?.columns ?? {}).length).toBeGreaterThan(30);
  });

  test.each(books)('%s with a person in it', async (book) => {
    const workbook = await openXlsx(readFileSync(join(standard, book)));
    const [sheet] = workbook.sheets;
    const heads = sheet?.rows[0] ?? [];
    for (const [head, value] of Object.entries(person)) {
      const column = heads.indexOf(head);
      const row = sheet?.rows[2] ?? [];
      while (row.length <= column) row.push(null);
      row[column] = value;
      sheet?.cells?.delete(`2,${column}`);
    }
    const { records, errors } = await readWorkbook(await saveXlsx(workbook), {
      defaults: counting(),
      htcdsNames: names,
    });
    expect(errors).toEqual([]);
    expect(records).toMatchObject([
      { status: 'victim', sex: 'female', nationality: { kind: 'citizen', country: 'VN' } },
      { names: [{ full: 'Nguyễn Ví Dụ' }], bornOn: '2001-07-30' },
    ]);
  });
}

describe('a table of somebody', () => {
  const table = async (rows: (string | null)[][], options = {}) =>
    await readWorkbook(await writeXlsx({ sheets: [{ name: 'A', rows }] }), { defaults: counting(), ...options });

  test('by labels alone', async () => {
    const { records } = await table(
      [
        ['Gender', 'Citizenship', 'Trafficking Status', 'Birthdate'],
        ['Masculine', 'VN', 'Possible victim of trafficking', '30/7/2001'],
      ],
      { kind: 'htcds' },
    );
    expect(records).toMatchObject([{ status: 'under-identification', sex: 'male' }]);
  });

  test('says the cell of what is no value, and of what was not carried', async () => {
    const heads = Object.keys(person);
    const row = Object.values({ ...person, prs_Birthdate: 'mùa hè', vic_TraffickingStatus: 'sure' });
    const { records, errors, notices } = await table([heads, row]);
    expect(records).toEqual([]);
    expect(errors.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual([
      '2 htcds-no-victim',
      'C2 not-a-date',
      'F2 htcds-not-a-value',
    ]);
    expect(notices.every(({ code }) => code === 'htcds-not-carried')).toBe(true);
  });

  test('what beside it is left out is told: sheets, rows above, cells beyond the limits', async () => {
    const rows = [Object.keys(person), Object.values(person)];
    const far = Array.from({ length: 720 }, (_, column) => (column === 719 ? 'x' : null));
    const { records, errors, notices } = await readWorkbook(
      await writeXlsx({
        sheets: [
          { name: 'A', rows: [['Ví dụ'], ...rows, far] },
          { name: 'B', rows },
          { name: 'C', rows: [['x']] },
        ],
      }),
      { defaults: counting() },
    );
    expect(records).toHaveLength(1);
    expect(errors.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)).toEqual([
      'B  sheet-repeated',
      ' AAR4 cell-too-far',
    ]);
    expect(notices.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)).toEqual(
      expect.arrayContaining(['C  sheet-not-read', 'A 1 row-above']),
    );
  });

  test('asks who makes the records', async () => {
    const read = table([Object.keys(person), Object.values(person)], { defaults: {} });
    await expect(read).rejects.toThrow(SheetError);
  });

  test('as CSV', async () => {
    const text = `${Object.keys(person).join(',')}\r\n${Object.values(person).join(',')}\r\n`;
    const { records, errors } = await readDelimited(new TextEncoder().encode(text), { defaults: counting() });
    expect([records, errors]).toMatchObject([[{ status: 'victim', sex: 'female' }], []]);
  });
});
