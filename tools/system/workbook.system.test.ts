import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What another program finds in a sheet: values as they were calculated, formulas, how it prints. */
const look = `
import json, sys, openpyxl
values, formulas = (openpyxl.load_workbook(sys.argv[1], data_only=only) for only in (True, False))
sheet = formulas['Nạn nhân']
rows = {row[0].value: row[0].row for row in sheet.iter_rows(min_row=6) if row[0].value}
at = rows['victims-identified']
print(json.dumps({
  'sheets': formulas.sheetnames,
  'formula': sheet.cell(at, 4).value,
  'value': values['Nạn nhân'].cell(at, 4).value,
  'parts': [values['Nạn nhân'].cell(at, column).value for column in (5, 6, 7)],
  'paper': sheet.page_setup.paperSize,
  'titles': sheet.print_title_rows,
  'hidden': sheet.column_dimensions['A'].hidden,
}))
`;

test('openpyxl opens the provincial report: values, formulas, A4', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-workbook-'));
  const file = join(folder, 'report.xlsx');
  const figures = ['province', 'commune-1', 'commune-2', 'commune-3'];
  const files = figures.map((name) => join(root, `conformance/statistics/figures/${name}-2026-q3.json`));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const argv = ['stats', 'export', '--format', 'xlsx', '--out', file, ...files];
  const wrote = spawnSync(process.execPath, [...flags, join(root, 'packages/cli/src/main.ts'), ...argv]);
  expect([wrote.status, wrote.stdout.toString()]).toEqual([0, '']);
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', look, file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const found = JSON.parse(stdout) as { value: number; parts: number[]; formula: string };
  expect(found).toMatchObject({ paper: 9, titles: '$5:$5', hidden: true });
  expect(found.formula).toMatch(/^=SUM\(E\d+:G\d+\)$/);
  expect(found.value).toBe(found.parts.reduce((sum, part) => sum + part, 0));
  rmSync(folder, { recursive: true, force: true });
});
