import { kinds } from '@lienthong/schemas';
import { openXlsx, readXlsx, type Sheet, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { exportDelimited, exportWorkbook, markFaults, readWorkbook, SheetError, templateWorkbook } from '../index.ts';
import { layoutOf } from '../layout/layout.ts';
import { samples } from '../testing/records.ts';

describe('the form of a kind', async () => {
  const { sheets, properties } = await readXlsx(await templateWorkbook('victim'), { readStyles: true });
  const [main] = sheets as [Sheet, ...Sheet[]];
  const heads = main.rows[0] ?? [];
  const at = (heading: string): number => heads.indexOf(heading);
  const check = (heading: string) => {
    const letter = String.fromCharCode(65 + at(heading));
    return main.dataValidations?.find(({ range }) => range.startsWith(`${letter}2:`));
  };

  test('says which schema it is of, twice', () => {
    expect(properties?.custom).toEqual({ 'lienthong-schema': 'https://schemas.lienthong.example/victim/1.0' });
    const note = sheets.find(({ name }) => name === '_lienthong');
    expect([note?.hidden, note?.rows[0]]).toEqual([true, ['schema', 'https://schemas.lienthong.example/victim/1.0']]);
  });

  test('marks what is required, and explains each heading', () => {
    expect(at('Giới tính *')).toBeGreaterThan(0);
    expect(at('Văn bản – Số (*)')).toBeGreaterThan(0);
    expect(main.cells?.get(`0,${at('Giới tính *')}`)?.comment?.text).toContain('Bắt buộc.');
    const uncommented = heads.filter((_, i) => i > 0 && !main.cells?.get(`0,${i}`)?.comment?.text);
    expect(uncommented).toEqual([]);
  });

  test('offers labels and keeps codes', () => {
    const list = check('Giới tính *');
    expect(list).toMatchObject({ type: 'list', errorStyle: 'stop' });
    const [, column = '', last = ''] = /^_ma!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(list?.formula1 ?? '') ?? [];
    const codes = sheets.find(({ name }) => name === '_ma')?.rows ?? [];
    const from = column.charCodeAt(0) - 65;
    expect(codes.slice(0, Number(last)).map((row) => row.slice(from, from + 2))).toEqual([
      ['Nam', 'male'],
      ['Nữ', 'female'],
      ['Khác', 'other'],
      ['Chưa rõ', 'unknown'],
    ]);
  });

  test('checks days and numbers, and keeps texts from becoming something else', () => {
    expect(check('Văn bản – Ngày ban hành (*)')).toMatchObject({ type: 'date' });
    expect(check('Tuổi khi bị mua bán – Số tuổi (*)')).toMatchObject({ type: 'whole', formula1: '0' });
    expect(main.cells?.get(`1,${at('Văn bản – Số (*)')}`)?.style?.numFmt).toBe('@');
    expect(main.cells?.get(`1,${at('Văn bản – Ngày ban hành (*)')}`)?.style?.numFmt).toBe('dd/mm/yyyy');
  });

  test('has instructions, and a sheet for each list', () => {
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hướng dẫn', 'Địa điểm', 'Tài liệu, đồ vật kèm theo', 'Tuyến - Các điểm']),
    );
    expect(sheets.find(({ name }) => name === 'Địa điểm')?.rows[0]?.[0]).toBe('Thuộc dòng');
  });
});

describe.each(kinds.map(({ kind }) => kind))('the layout of %s', (kind) => {
  test('has names that programs take, each once, in both languages', async () => {
    const { tables } = await layoutOf(kind);
    for (const lang of ['vi', 'en'] as const) {
      const sheets = tables.map(({ sheet }) => sheet[lang].toLowerCase());
      expect(new Set(sheets).size).toBe(sheets.length);
      expect(sheets.filter((name) => name === '' || name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([]);
      for (const { columns } of tables) {
        const heads = columns.map(({ heading }) => heading[lang]);
        expect([new Set(heads).size, heads.filter((head) => head === '')]).toEqual([heads.length, []]);
      }
    }
  });
});

test('no text begins as a formula does, in any cell of any file', async () => {
  const [record = {}] = samples('victim');
  const bad = '=HYPERLINK("http://vi.example","x")';
  const records = [{ ...record, reference: bad, note: bad, attachments: [{ part: 'a', kind: 'letter', title: bad }] }];
  const bytes = await exportWorkbook('victim', records);
  const { sheets } = await readXlsx(bytes);
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
  expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(texts.filter((cell) => cell === `'${bad}`)).toHaveLength(3);
  expect(new TextDecoder().decode(await exportDelimited('victim', records))).not.toMatch(/(?:^|[,"\n])[=+@]/);
  expect((await readWorkbook(bytes)).records).toEqual(records);
});

describe('a copy with the faults marked', () => {
  const fault = (sheet: string, cell: string) => ({ sheet, cell, code: 'x-1', message: { vi: 'Sai.', en: 'Wrong.' } });

  test('colours and comments the cells, lists all faults, and leaves the rest', async () => {
    const records = samples('victim');
    const bytes = await exportWorkbook('victim', records);
    const [name = ''] = (await readXlsx(bytes)).sheets.map((sheet) => sheet.name);
    const marked = await markFaults(bytes, [fault(name, 'I2'), fault(name, 'I2'), fault(name, '3'), fault('', '')]);
    const { sheets } = await readXlsx(marked, { readStyles: true });
    const cell = sheets[0]?.cells?.get('1,8');
    expect(cell?.style?.fill).toMatchObject({ fgColor: { rgb: 'FF9999' } });
    expect(cell?.comment?.text.match(/Sai\. \[x-1\]/g)).toHaveLength(2);
    expect(sheets.at(-1)?.rows).toHaveLength(5);
    expect(sheets[0]?.dataValidations?.length).toBe((await readXlsx(bytes)).sheets[0]?.dataValidations?.length);
    const again = await readWorkbook(marked);
    expect([again.records, again.errors, again.notices]).toEqual([records, [], []]);
  });

  test('of a cell that holds nothing, beyond all rows', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }] });
    const { sheets } = await readXlsx(await markFaults(bytes, [fault('A', 'C5')], { lang: 'en' }), {
      readStyles: true,
    });
    expect(sheets[0]?.cells?.get('4,2')?.comment?.text).toContain('Wrong. [x-1]');
    expect(sheets[1]?.name).toBe('Faults');
  });

  test('keeps macros, charts and what else it does not know', async () => {
    const workbook = await openXlsx(
      await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }], vbaProject: new Uint8Array([1, 2, 3]) }),
    );
    const marked = await openXlsx(await markFaults(await saveXlsx(workbook), [fault('A', 'A1')]));
    expect(marked.hasMacros).toBe(true);
  });

  test('is not made of what is no workbook', async () => {
    await expect(markFaults(new Uint8Array([1, 2, 3]), [])).rejects.toThrow(SheetError);
  });
});
