import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateWorkbook } from '@lienthong/sheet';
import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';

const desk = new Desk();
afterAll(() => desk.close());

const conformance = join(import.meta.dirname, '../../../../../conformance');

interface Imported {
  readonly kind: string;
  readonly records: readonly { sheet: string; cell: string; valid: boolean; record?: Record<string, unknown> }[];
  readonly errors: readonly { sheet: string; cell: string; code: string; severity: string; pointer?: string }[];
  readonly notices: readonly { cell: string; code: string }[];
  readonly files: Readonly<Record<string, string>>;
}

/** Valid cases of a kind, one a line. */
function recordsOf(kind: string, file: string): unknown[] {
  const folder = join(conformance, 'records', kind, 'valid');
  const records = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  writeFileSync(desk.path(file), records.map((record) => JSON.stringify(record)).join('\n'));
  return records;
}

const linesOf = (file: string): unknown[] =>
  readFileSync(desk.path(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('template', () => {
  test('writes a form, to a file or to standard output', async () => {
    const made = await desk.json(['sheet', 'template', 'victim', '--out', 'form.xlsx']);
    expectShape('sheetTemplate', made.document);
    expect(made.code).toBe(0);
    const read = await desk.json<Imported>(['sheet', 'import', 'form.xlsx']);
    expect([read.code, read.document.kind, read.document.records]).toEqual([0, 'victim', []]);
    expect((await desk.run(['sheet', 'template', 'case'])).out.startsWith('PK')).toBe(true);
  });

  test.each([
    ['of no kind', ['sheet', 'template', 'victims'], 64],
    ['of no version', ['sheet', 'template', 'victim/7.0'], 64],
    ['as JSON to nowhere', ['sheet', 'template', 'victim', '--json'], 64],
    ['over a file that is there', ['sheet', 'template', 'victim', '--out', 'form.xlsx'], 74],
  ])('%s', async (_, argv, code) => {
    writeFileSync(desk.path('form.xlsx'), '');
    expect((await desk.run(argv)).code).toBe(code);
  });
});

describe('export and import', () => {
  test.each(['xlsx', 'csv', 'tsv'])('as %s and back without a difference', async (format) => {
    const records = recordsOf('crime-report', `reports-${format}.ndjson`);
    const argv = ['sheet', 'export', `reports-${format}.ndjson`, '--out', `reports.${format}`];
    const made = await desk.json(argv);
    expectShape('sheetExport', made.document);
    expect(made.document).toMatchObject({ kind: 'crime-report', format, records: records.length });
    const back = await desk.json<Imported>(['sheet', 'import', `reports.${format}`, '--out', `back-${format}.ndjson`]);
    expectShape('sheetImport', back.document);
    expect([back.code, back.document.errors, back.document.notices]).toEqual([0, [], []]);
    expect(linesOf(`back-${format}.ndjson`)).toEqual(records);
  });

  test('records of several kinds need a choice; what is no record is refused', async () => {
    const victims = recordsOf('victim', 'mixed.ndjson');
    const both = `${readFileSync(desk.path('mixed.ndjson'), 'utf8')}\n`;
    recordsOf('case', 'cases.ndjson');
    writeFileSync(desk.path('mixed.ndjson'), both + readFileSync(desk.path('cases.ndjson'), 'utf8'));
    expect((await desk.run(['sheet', 'export', 'mixed.ndjson', '--out', 'mixed.xlsx'])).code).toBe(64);
    const argv = ['sheet', 'export', 'mixed.ndjson', '--kind', 'victim', '--out', 'mixed.xlsx'];
    expect((await desk.json(argv)).document).toMatchObject({ kind: 'victim', records: victims.length });
    writeFileSync(desk.path('other.json'), '{"schema":"https://other.example/victim/1.0"}');
    expect((await desk.run(['sheet', 'export', 'other.json', '--out', 'other.xlsx'])).code).toBe(1);
  });
});

describe('import', () => {
  const rows = [
    'Tư cách,Giới tính,Ngày xác định,Ghi chú',
    'Nạn nhân,Nữ,30/7/2025,Bí Mật',
    'Nạn nhân,Bí Mật,30/7/2025,x',
    'Nạn nhân,Nữ,Bí Mật,x',
  ];
  const issuer = ['--issuer', 'lienthong:vd-commune-1', '--kind', 'victim'];
  const setUp = (name: string) => writeFileSync(desk.path(name), `${rows.join('\r\n')}\r\n`);

  test('tells each fault by its cell: of reading, and of the rules', async () => {
    setUp('people.csv');
    const { code, document } = await desk.json<Imported>(['sheet', 'import', 'people.csv', ...issuer]);
    expectShape('sheetImport', document);
    expect(code).toBe(1);
    const told = document.errors.map(({ cell, code: fault, pointer }) => `${cell} ${fault} ${pointer}`);
    // The identification of the others lacks its agency, which the sheet has no column for.
    expect(told).toEqual([
      'B3 unknown-code /sex',
      'C4 not-a-date /identification/on',
      expect.stringMatching(/^C2 LT-SCHEMA-REQUIRED \/identification\/by$/),
      expect.stringMatching(/^C3 LT-SCHEMA-REQUIRED \/identification\/by$/),
    ]);
    expect(document.records.map(({ valid }) => valid)).toEqual([false, false, false]);
  });

  test('shows nothing of a record unless it is asked for', async () => {
    setUp('secret.csv');
    const argv = ['sheet', 'import', 'secret.csv', ...issuer];
    const quiet = [await desk.run(argv), await desk.run([...argv, '--json'])];
    for (const { out, err } of quiet) expect(out + err).not.toContain('Bí Mật');
    const { document } = await desk.json<Imported>([...argv, '--show-values']);
    expectShape('sheetImport', document);
    expect(document.records[0]?.record).toMatchObject({ note: 'Bí Mật' });
  });

  test('only what is valid is written', async () => {
    writeFileSync(desk.path('two.csv'), 'Tư cách,Giới tính,Ghi chú\r\nNạn nhân,Nữ,x\r\nNạn nhân,Gái,x\r\n');
    const argv = ['sheet', 'import', 'two.csv', ...issuer, '--out', 'two.ndjson'];
    expect((await desk.run(argv)).code).toBe(1);
    expect(linesOf('two.ndjson')).toMatchObject([{ sex: 'female', issuer: 'lienthong:vd-commune-1' }]);
    expect((await desk.run(['validate', 'two.ndjson'])).code).toBe(0);
  });

  test('marks the faults in a copy of the workbook', async () => {
    const name = 'codes-unknown.xlsx';
    writeFileSync(desk.path(name), readFileSync(join(conformance, 'sheets', name)));
    const argv = ['sheet', 'import', name, ...issuer, '--marked', 'marked.xlsx'];
    const { code, document } = await desk.json<Imported>(argv);
    expect([code, document.files]).toEqual([1, { marked: 'marked.xlsx' }]);
    const again = await desk.json<Imported>(['sheet', 'import', 'marked.xlsx', ...issuer]);
    expect(again.document.errors.map(({ cell }) => cell)).toEqual(document.errors.map(({ cell }) => cell));
    setUp('not-a-book.csv');
    expect((await desk.run(['sheet', 'import', 'not-a-book.csv', ...issuer, '--marked', 'no.xlsx'])).code).toBe(64);
  });

  test('a mapping is saved for the next file of a sender', async () => {
    const mapping = {
      kind: 'victim',
      version: '1.0',
      sheets: [{ sheet: '', table: '', columns: { A: 'status', B: 'sex' } }],
    };
    writeFileSync(desk.path('given.json'), JSON.stringify(mapping));
    writeFileSync(desk.path('strange.csv'), 'A,B\r\nNạn nhân,Nữ\r\n');
    const argv = ['sheet', 'import', 'strange.csv', '--mapping', 'given.json', '--save-mapping', 'saved.json'];
    expect((await desk.run([...argv, '--issuer', 'lienthong:vd-commune-1'])).code).toBe(0);
    expect(JSON.parse(readFileSync(desk.path('saved.json'), 'utf8'))).toEqual(mapping);
    writeFileSync(desk.path('wrong.json'), '{"kind":1}');
    const wrong = await desk.json<{ error: { code: string } }>([
      'sheet',
      'import',
      'strange.csv',
      '--mapping',
      'wrong.json',
    ]);
    expect([wrong.code, wrong.document.error.code]).toEqual([1, 'bad-mapping']);
  });

  test('a workbook comes through standard input', async () => {
    const { code } = await desk.run(['sheet', 'import', '-'], { stdin: await templateWorkbook('victim') });
    expect(code).toBe(0);
  });

  test.each([
    ['a file that is not there', 'nowhere.xlsx', 74, 'ENOENT'],
    ['a locked workbook', 'locked.xlsx', 1, 'encrypted'],
    ['an old workbook', 'libreoffice-old-format.xls', 1, 'old-workbook'],
    ['an old encoding', 'tcvn3.csv', 1, 'old-font-encoding'],
    ['a bomb', 'bomb-that-tells.xlsx', 1, 'too-large'],
  ])('%s is told', async (_, name, exitCode, code) => {
    const file = name === 'nowhere.xlsx' ? name : join(conformance, 'sheets', name);
    const { code: ended, document } = await desk.json<{ error: { code: string } }>(['sheet', 'import', file]);
    expectShape('error', document);
    expect([ended, document.error.code]).toEqual([exitCode, code]);
  });
});
