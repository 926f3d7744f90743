import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { exportWorkbook, parseMapping, readWorkbook, SheetError, templateWorkbook } from '../index.ts';
import { counting, samples } from '../testing/records.ts';
import type { ReadOptions, SheetReading } from './reading.ts';

type Cell = string | number | boolean | null;

async function readRows(rows: readonly (readonly Cell[])[], options: ReadOptions = {}): Promise<SheetReading> {
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: rows.map((row) => [...row]) }] });
  return await readWorkbook(bytes, { kind: 'victim', defaults: counting(), ...options });
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.catch((caught: unknown) => caught);
  return error instanceof SheetError ? error.code : undefined;
}

const heads = ['Tư cách', 'Giới tính', 'Ghi chú'];
const person = ['Nạn nhân', 'Nữ', 'x'];

describe('what a machine gives', () => {
  test('fills what was left empty, in the order of the schema', async () => {
    const { records } = await readRows([heads, person]);
    expect(Object.entries(records[0] ?? {})).toEqual([
      ['schema', 'https://schemas.lienthong.example/victim/1.0'],
      ['id', '01a05ab1-d900-7003-806f-000000000001'],
      ['revision', 1],
      ['recordStatus', 'final'],
      ['issuer', 'lienthong:vd-commune-1'],
      ['recordedAt', '2026-09-01T08:00:00+07:00'],
      ['conversation', '01a05ab1-d900-7003-806f-000000000002'],
      ['classification', 'unclassified'],
      ['status', 'victim'],
      ['sex', 'female'],
      ['note', 'x'],
    ]);
  });

  test('does not take the place of what could not be read', async () => {
    const { records, errors } = await readRows([
      [...heads, 'Lần sửa đổi'],
      [...person, 'hai'],
    ]);
    expect(errors).toMatchObject([{ cell: 'D2', code: 'not-a-number', pointer: '/revision', record: 0 }]);
    expect(records[0]).not.toHaveProperty('revision');
  });

  test('nothing is filled where nothing is given', async () => {
    const { records } = await readRows([heads, person], { defaults: {} });
    expect(records[0]).not.toHaveProperty('id');
    expect(records[0]).not.toHaveProperty('issuer');
  });
});

describe('where a place of a record stands', () => {
  test('its cell, the first cell of what it is part of, or its row', async () => {
    const { cellOf } = await readRows([
      [...heads, 'Văn bản – Số', 'Văn bản – Ngày ban hành', 'Nhu cầu'],
      [...person, '12', '30/7/2025', 'Chỗ ở; An toàn'],
    ]);
    expect(cellOf(0, '/document/issuedOn')).toEqual({ sheet: 'A', cell: 'E2' });
    expect(cellOf(0, '/document')).toEqual({ sheet: 'A', cell: 'D2' });
    expect(cellOf(0, '/document/issuer')).toEqual({ sheet: 'A', cell: 'D2' });
    expect(cellOf(0, '/places')).toEqual({ sheet: 'A', cell: 'A2' });
    expect(cellOf(0, '/needs/1')).toEqual({ sheet: 'A', cell: 'F2' });
    expect(cellOf(0, '')).toEqual({ sheet: 'A', cell: 'A2' });
    expect(cellOf(1, '')).toBeUndefined();
  });

  test('of every value of every sample, in a workbook of ours', async () => {
    const records = samples('crime-report');
    const { cellOf } = await readWorkbook(await exportWorkbook('crime-report', records));
    const places = records.flatMap((record, index) => leaves(record).map((pointer) => cellOf(index, pointer)));
    expect(places.every((place) => place !== undefined && /^[A-Z]+\d+$/.test(place.cell))).toBe(true);
    expect(new Set(places.map((place) => place?.sheet)).size).toBeGreaterThan(3);
  });
});

describe('what a cell shows', () => {
  const day = new Date('2025-07-01T00:00:00Z');
  const shown = async (value: Date | number, numFmt: string, head: string): Promise<SheetReading> => {
    const rows = [
      [...heads, head],
      [...person, value],
    ];
    const cells = new Map([['1,3', { value, style: { numFmt } }]]);
    return await readWorkbook(await writeXlsx({ sheets: [{ name: 'A', rows, cells }] }), { kind: 'victim' });
  };

  test.each(['mm/yyyy', 'mmm-yy', '[$-42A]mmmm yyyy;@', '"tháng "m/yyyy'])(
    'is a month (%s), not its first day',
    async (numFmt) => {
      const part = await shown(day, numFmt, 'exploitation.interval.from');
      expect(part.records[0]).toMatchObject({ exploitation: { interval: { from: '2025-07' } } });
      const whole = await shown(day, numFmt, 'Ngày xác định');
      expect(whole.errors).toMatchObject([{ cell: 'D2', code: 'day-not-shown' }]);
      const text = await shown(day, numFmt, 'Số hồ sơ');
      expect(text.errors).toMatchObject([{ cell: 'D2', code: 'date-in-text' }]);
    },
  );

  test('is a day as usual', async () => {
    const { records } = await shown(day, 'd/m/yy h:mm', 'Ngày xác định');
    expect(records[0]).toMatchObject({ identification: { on: '2025-07-01' } });
  });

  test('is a number with the zeros before it', async () => {
    const { records } = await shown(123, '00000', 'Số hồ sơ');
    expect(records[0]).toMatchObject({ reference: '00123' });
  });
});

describe('days with the month first', () => {
  const column = async (...days: string[]): Promise<string[]> => {
    const rows = days.map((day) => [...person, day]);
    const { errors } = await readRows([[...heads, 'Ngày xác định'], ...rows]);
    return errors.map(({ cell, code }) => `${cell} ${code}`);
  };

  test('make the others of their column doubtful, which are not otherwise', async () => {
    expect(
      await column('7/30/2025', '3/4/2026', '4/4/2026', '13/4/2026', '2026-04-03', 'ngày 3 tháng 4 năm 2026'),
    ).toEqual(['D2 month-first', 'D3 day-or-month']);
    expect(await column('30/7/2025', '3/4/2026')).toEqual([]);
  });
});

describe('rows below the end of a table', () => {
  test('are no notes where they are as full as its own', async () => {
    const { records, errors, notices } = await readRows([heads, person, [], ['Tháng 2'], person, ['', 'ký tên']]);
    expect(records).toHaveLength(1);
    expect(errors.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['5 row-after-end']);
    expect(notices.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['4 row-note', '6 row-note']);
  });
});

describe('a mapping', () => {
  const strange = [
    ['Cột A', 'Cột B', 'Ghi chú'],
    ['Nạn nhân', 'Nữ', 'x'],
  ];
  const mapping = {
    kind: 'victim',
    version: '1.0',
    sheets: [{ sheet: 'A', table: '', columns: { 'cot a': 'status', 'Cột B': 'sex', 'Ghi chú': null } }],
  };

  test('tells headings that nobody knows, and columns to be left', async () => {
    const { records, notices } = await readRows(strange, { mapping });
    expect(records[0]).toMatchObject({ status: 'victim', sex: 'female' });
    expect(records[0]).not.toHaveProperty('note');
    expect(notices).toMatchObject([{ cell: 'C', code: 'column-not-taken' }]);
  });

  test('comes out of a reading and goes into the next one, as JSON', async () => {
    const first = await readRows([heads, person]);
    expect(first.mapping.sheets).toEqual([
      { sheet: 'A', table: '', columns: { 'Tư cách': 'status', 'Giới tính': 'sex', 'Ghi chú': 'note' } },
    ]);
    const saved = parseMapping(JSON.parse(JSON.stringify(first.mapping)));
    const { records } = await readRows([heads, person], { mapping: saved });
    expect(records).toEqual(first.records);
  });

  test('of another sender is told where the file lacks its headings', async () => {
    const { notices } = await readRows([heads, person], { mapping });
    expect(notices).toMatchObject([
      { sheet: 'A', cell: 'C', code: 'column-not-taken' },
      { sheet: 'A', cell: '', code: 'mapping-unmet' },
    ]);
  });

  test('does not remember a fault as a choice: headings that stand twice, or fit two fields', async () => {
    const { mapping: saved, errors } = await readRows([
      [...heads, 'Ghi chú', 'Tuổi', 'Cột lạ'],
      [...person, 'y', 17, 'z'],
    ]);
    expect(errors.map(({ code }) => code)).toEqual(['heading-repeated', 'ambiguous-heading']);
    expect(saved.sheets[0]?.columns).toEqual({
      'Tư cách': 'status',
      'Giới tính': 'sex',
      'Ghi chú': 'note',
      'Cột lạ': null,
    });
    const { records } = await readRows([heads, person], { mapping: saved });
    expect(records[0]).toMatchObject({ note: 'x' });
  });

  test.each([
    [
      'a field that the kind does not have',
      { ...mapping, sheets: [{ sheet: 'A', table: '', columns: { 'Cột A': 'colour' } }] },
    ],
    [
      'a list that the kind does not have',
      { ...mapping, sheets: [{ sheet: 'A', table: '', columns: { 'Cột A': 'x:y' } }] },
    ],
  ])('with %s is refused', async (_, wrong) => {
    expect(await codeOf(readRows(strange, { mapping: wrong }))).toBe('bad-mapping');
  });

  test.each([[null], [{}], [{ kind: 'victim', version: '1.0', sheets: [{ sheet: 1 }] }]])('%j is none', (value) => {
    expect(() => parseMapping(value)).toThrow(SheetError);
  });
});

describe('a file as a whole', () => {
  test('of ours tells its kind; another one asked for is refused', async () => {
    expect(await codeOf(readWorkbook(await templateWorkbook('case'), { kind: 'victim' }))).toBe('other-kind');
  });

  test('of no kind', async () => {
    expect(await codeOf(templateWorkbook('horse'))).toBe('unknown-kind');
    expect(await codeOf(templateWorkbook('victim', { version: '9.0' }))).toBe('unknown-kind');
  });

  test('hidden rows are read where they are asked for', async () => {
    const sheet = { name: 'A', rows: [heads, person, person], rowDefs: new Map([[1, { hidden: true }]]) };
    const bytes = await writeXlsx({ sheets: [sheet] });
    const left = await readWorkbook(bytes, { kind: 'victim' });
    expect([left.records.length, left.notices.map(({ cell, code }) => `${cell} ${code}`)]).toEqual([
      1,
      ['2 row-hidden'],
    ]);
    const all = await readWorkbook(bytes, { kind: 'victim', hiddenRows: true });
    expect([all.records.length, all.notices.map(({ cell, code }) => `${cell} ${code}`)]).toEqual([
      2,
      ['2 row-hidden-read'],
    ]);
  });

  test('no fault and no notice holds anything of a cell', async () => {
    const secret = 'Nguyễn Thị Bí Mật';
    const { errors, notices } = await readRows([
      [...heads, 'Ngày xác định', 'Tuổi', 'Cột lạ'],
      [secret, secret, 'x', secret, secret, secret],
      [null, null, null, null, null, null],
      [secret, null, null, null, null, null],
    ]);
    expect(errors.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify([errors, notices])).not.toContain('Bí Mật');
  });
});

describe('exporting', () => {
  const [record = {}] = samples('victim');

  test.each([
    ['another schema', { ...record, schema: 'https://schemas.lienthong.example/victim/0.9' }, 'mixed-versions'],
    ['a member that the schema does not have', { ...record, colour: 'red' }, 'not-in-layout'],
    ['an object where a value belongs', { ...record, note: {} }, 'not-in-layout'],
    ['a value where an object belongs', { ...record, document: 'x' }, 'not-in-layout'],
    ['a choice of nothing', { ...record, nationality: { kind: 'martian' } }, 'not-in-layout'],
    ['more than a cell holds', { ...record, note: 'x'.repeat(32_768) }, 'cell-too-long'],
    ['no record', 7, 'not-in-layout'],
  ])('%s is refused', async (_, wrong, code) => {
    expect(await codeOf(exportWorkbook('victim', [record, wrong]))).toBe(code);
  });
});

function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${pointer}/${name}`));
}
