import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kinds } from '../../packages/schemas/src/index.ts';
import { exportWorkbook, readWorkbook, templateWorkbook } from '../../packages/sheet/src/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lienthong-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens workbooks, says what it found in their first sheet, and saves them again. */
const again = `
import json, os, sys, openpyxl
found = {}
for name in sorted(os.listdir(sys.argv[1])):
    path = os.path.join(sys.argv[1], name)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    found[name] = {
        'comments': sum(1 for cell in sheet[1] if cell.comment),
        'heads': sheet.max_column,
        'lists': sum(1 for one in sheet.data_validations.dataValidation if one.type == 'list'),
        'frozen': sheet.freeze_panes,
        'hidden': [one.title for one in book.worksheets if one.sheet_state == 'hidden'],
        'formulas': sum(1 for one in book.worksheets for row in one.iter_rows() for cell in row if cell.data_type == 'f'),
    }
    book.save(path)
print(json.dumps(found))
`;

interface Found {
  readonly comments: number;
  readonly heads: number;
  readonly lists: number;
  readonly frozen: string;
  readonly hidden: readonly string[];
  readonly formulas: number;
}

function samples(kind: string): unknown[] {
  const cases = join(root, 'conformance/records', kind, 'valid');
  return readdirSync(cases).map((name) => JSON.parse(readFileSync(join(cases, name), 'utf8')));
}

test('openpyxl opens form and export of every kind; what it saves is read without a difference', async () => {
  for (const { kind } of kinds) {
    writeFileSync(join(folder, `${kind}.xlsx`), await exportWorkbook(kind, samples(kind)));
    writeFileSync(join(folder, `${kind}-form.xlsx`), await templateWorkbook(kind));
  }
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', again, folder], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const found = Object.values(JSON.parse(stdout) as Record<string, Found>);
  expect(found).toHaveLength(kinds.length * 2);
  for (const { comments, heads, lists, frozen, hidden, formulas } of found) {
    expect([comments, frozen, hidden, formulas]).toEqual([heads - 1, 'B2', ['_ma', '_lienthong'], 0]);
    expect(lists).toBeGreaterThan(0);
  }
  for (const { kind } of kinds) {
    const read = await readWorkbook(readFileSync(join(folder, `${kind}.xlsx`)));
    expect([read.kind, read.errors, read.notices]).toEqual([kind, [], []]);
    expect(read.records).toEqual(samples(kind));
    const form = await readWorkbook(readFileSync(join(folder, `${kind}-form.xlsx`)));
    expect([form.kind, form.records, form.errors, form.notices]).toEqual([kind, [], [], []]);
  }
}, 120_000);
