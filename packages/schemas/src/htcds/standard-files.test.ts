/**
 * The facts on HTCDS beside the standard's own files, where they are at hand: each field, list, heading and fault.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromHtcds, type HtcdsField, htcdsFacts } from '../htcds.ts';
import { type Row, readOds, readXlsx, type Sheet } from '../testing/workbook.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/data/htcds');

const VALIDATED = 'HTCDS_Excel_Spreadsheet_single_select_with_validation_v2.0.xlsx';
const ID = '01a05ab1-d900-7003-806f-000000008d06';

const path = (file: string): string => join(FOLDER, file);
const names = Object.keys(htcdsFacts.fields) as HtcdsField[];

if (existsSync(FOLDER)) describe('beside the files of the standard', compare);
else test('the files of the standard are not at hand, so the facts are not compared with them', report);

function report(): void {
  console.log('htcds: the files of the standard are not at hand');
}

function compare(): void {
  console.log('htcds: compared with the table, the two workbooks, the form and the definitions of the standard');

  test('the table of the standard has our fields, in order, with their lists', () => {
    // One field lacks its full name there.
    const rows = readOds(path('HTCDS_Field_Standards_2.0.ods')).filter((row) => /^[a-z]{3}_$/.test(row[3] ?? ''));
    expect(rows.map(([, , , prefix, local]) => `${prefix}${local}`)).toEqual(names);
    for (const [, status, core, prefix, local, , , , , codes = '', labels = ''] of rows) {
      const name = `${prefix}${local}`;
      const field = htcdsFacts.fields[name as HtcdsField];
      expect([name, field.core === true, field.deprecated === true]).toEqual([
        name,
        core === 'Core',
        status === 'DEPRECATED',
      ]);
      const list = htcdsFacts.lists[field.list ?? ''];
      // The table refers to ISO 3166; the form holds the codes.
      if (typeof list !== 'object' || name === 'prs_Citizenship') continue;
      expect([name, ...Object.keys(list)]).toEqual([name, ...lines(codes)]);
      expect([name, ...Object.values(list)]).toEqual([name, ...lines(labels)]);
    }
  });

  test('headings of the workbooks are fields, but for the known faults', () => {
    for (const file of ['HTCDS_Excel_Spreadsheet_v2.0.xlsx', VALIDATED]) {
      const [sheet] = readXlsx(path(file));
      const [heads = {}, labels = {}] = sheet?.rows ?? [];
      const strange = Object.values(heads).filter((head) => !names.includes(head as HtcdsField));
      expect(strange).toEqual(['vic_TraffickinStatusDecisionMakingOrg']);
      expect(strange.map(faultWritten)).toEqual(['vic_TraffickingStatusDecisionMakingOrg']);
      const nameless = Object.keys(labels).filter((column) => heads[column] === undefined);
      expect(nameless.map((column) => labels[column])).toEqual(['Reason for Outgoing Referral']);
      const disagree = Object.entries(heads).filter(
        ([column, head]) => names.includes(head as HtcdsField) && labels[column] !== titleOf(head),
      );
      expect(disagree.map(([, head]) => head).sort()).toEqual([
        'prs_MailingCity',
        'prs_MailingCountry',
        'prs_MailingPostalCode',
        'prs_MailingStreet',
      ]);
    }
  });

  test('every value that the workbook with validation allows is read as a code of its list', () => {
    const [cases, , lookups] = readXlsx(path(VALIDATED)) as [Sheet, Sheet, Sheet];
    const [heads = {}, labels = {}] = cases.rows;
    const checked = Object.entries(cases.checks).filter(([, [formula = '']]) => formula.includes('$'));
    expect(checked).toHaveLength(12);
    for (const [cells, [formula = '']] of checked) {
      const column = cells.replace(/\d.*$/, '');
      const label = labels[column];
      const field = names.find(
        (name) =>
          name === (faultWritten(heads[column]) ?? heads[column]) ||
          (heads[column] === undefined && titleOf(name) === label),
      );
      const allowed = valuesOf(lookups.rows, formula);
      expect(allowed.length).toBeGreaterThan(2);
      const read = allowed.map((value) => notesOn(field, value));
      expect([
        label,
        ...read.filter((reasons) => reasons.includes('not-a-value') || reasons.includes('not-a-field')),
      ]).toEqual([label]);
    }
  });

  test('the bounds of its dates stand among the methods of recruitment', () => {
    const [cases, , lookups] = readXlsx(path(VALIDATED)) as [Sheet, Sheet, Sheet];
    expect(cases.checks['AD3:AD502 AK3:AK502']).toEqual(['validation!F4', 'validation!F6']);
    expect(lookups.rows.map((row) => row['F']).slice(1, 4)).toContain('At a place of business');
  });

  test('questions of the form are fields, and its choices codes, but for the known faults', () => {
    const [survey, choices] = readXlsx(path('htcds_xlsform.xlsx')) as [Sheet, Sheet];
    const asked = survey.rows.map((row) => row['B'] ?? '').filter((name) => /^[a-z]{3}_/.test(name));
    const strange = asked.filter((name) => !names.includes(name as HtcdsField));
    expect(strange).toEqual(['prs_First_Name', 'prs_Second_Name', 'vic_Methods_of_Control']);
    expect(strange.map(faultWritten)).toEqual(['prs_FirstName', 'prs_SecondName', 'vic_MethodsOfControl']);
    const typeOf = (name: string): string | undefined => survey.rows.find((row) => row['B'] === name)?.['A'];
    expect(typeOf('prs_Citizenship')).toMatch(/^select_one/);
    expect(typeOf('vic_ForcedLabourIndustry')).toMatch(/^select_multiple/);
    expect(typeOf('cas_ReasonForIncomingReferral')).toBe('text');
    expect(survey.rows.find((row) => row['B'] === 'prs_Title')?.['C']).toBe('Second Name');
    expect(asked.filter((name) => name.startsWith('cas_Out') || name.startsWith('cas_Referred'))).toEqual([]);
    const countries = choices.rows.filter((row) => row['A'] === 'citizenship').map((row) => row['B']);
    expect(countries).toEqual(Object.keys(listOf('Citizenship')));
    const controls = choices.rows.filter((row) => row['A'] === 'methodsofcontrol').map((row) => row['B'] ?? '');
    expect(controls.filter((code) => !Object.hasOwn(listOf('MethodsOfControl'), code))).toEqual(['DebtBondage ']);
    for (const code of controls) expect(notesOn('vic_MethodsOfControl', code)).not.toContain('not-a-value');
  });

  test('the definitions know seventeen methods of control, the list sixteen', () => {
    const text = readFileSync(path('Field_Definitions.md'), 'utf8');
    const defined = [...text.matchAll(/^\| MethodsOfControl(\w+)/gm)].map(([, name = '']) => name);
    const listed = Object.keys(listOf('MethodsOfControl'));
    expect(defined).toEqual(Object.keys(listOf('MethodsOfControl.definitions')));
    expect([defined.length, listed.length]).toEqual([17, 16]);
    const renamed = defined.filter((name) => !listed.includes(name)).map((name) => faultWritten(name) ?? name);
    expect(renamed.filter((name) => !listed.includes(name))).toEqual(['Threats', 'RestrictsMovement', 'UsesChildren']);
    expect(listed.filter((name) => !defined.includes(name) && !renamed.includes(name))).toEqual([
      'PhysicalThreats',
      'ThreatensChildrenFamily',
    ]);
  });

  test('what a fault says is written there is written there', () => {
    const texts = {
      ods: odsTexts(),
      xlsform: xlsxTexts('htcds_xlsform.xlsx'),
      'validated-workbook': xlsxTexts(VALIDATED),
    };
    for (const { seen, at, written, read } of htcdsFacts.faults) {
      // A right word that is read as the misspelt code is written nowhere.
      if (written === undefined || written === '' || written === 'Unacquainted') continue;
      for (const [file, cells] of Object.entries(texts))
        if (seen.some((one) => one === file))
          expect([at, read, file, cells.has(written)]).toEqual([at, read, file, true]);
    }
  });
}

function lines(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function listOf(name: string): Readonly<Record<string, string>> {
  const list = htcdsFacts.lists[name];
  return typeof list === 'object' ? list : {};
}

function titleOf(name: string): string {
  return htcdsFacts.fields[name as HtcdsField].title.en;
}

function faultWritten(written: string | undefined): string | undefined {
  return htcdsFacts.faults.find((fault) => fault.written === written)?.read;
}

function valuesOf(rows: readonly Row[], formula: string): string[] {
  const [, column = '', from, to] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(formula) ?? [];
  // The sheet's first row is its second line.
  return rows
    .slice(Number(from) - 2, Number(to) - 1)
    .map((row) => row[column])
    .filter((value) => value !== undefined);
}

/** What is said of one value of a field in a row that makes a victim. */
function notesOn(field: string | undefined, value: string): string[] {
  const context = {
    issuer: 'lienthong:vd-1',
    conversation: ID,
    recordedAt: '2026-09-01T10:00:00+07:00',
    newId: () => ID,
  };
  const { notCarried } = fromHtcds({ fields: { [field ?? '']: value } }, context);
  return notCarried.filter((note) => note.field === field).map(({ reason }) => reason);
}

function xlsxTexts(file: string): Set<string> {
  return new Set(readXlsx(path(file)).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))));
}

function odsTexts(): Set<string> {
  const cells = readOds(path('HTCDS_Field_Standards_2.0.ods')).flat();
  return new Set(cells.flatMap((cell) => [cell, ...cell.split('\n')]));
}
