/**
 * Records of a kind as a workbook; without records, the form to be filled in.
 * @module
 */
import type { WriteSheet } from 'hucre/xlsx';
import type { Lang } from '../cells/write-cell.ts';
import { layoutOf } from '../layout/layout.ts';
import type { Layout } from '../layout/node.ts';
import { formWords, instructionLines } from '../words/form.ts';
import { CodeSheet } from './code-sheet.ts';
import { type Item, isObject, itemsOf } from './items.ts';
import { numbered } from './numbered.ts';
import { tableSheet } from './table-sheet.ts';

/** Hidden sheet that says what the workbook is. */
export const noteSheet = '_lienthong';

export interface FormOptions {
  /** of headings and labels; Vietnamese unless told */
  lang?: Lang;
  /** `MAJOR.MINOR` of the schema; the newest unless told */
  version?: string;
}

/**
 * An XLSX form for records of a kind, to be filled in with a spreadsheet program.
 *
 * @throws {SheetError} `unknown-kind`
 */
export async function templateWorkbook(kind: string, { lang = 'vi', version }: FormOptions = {}): Promise<Uint8Array> {
  return await written(await layoutOf(kind, version), [], lang);
}

/**
 * Records in the same form; `readWorkbook` gives them back as they are.
 *
 * @throws {SheetError} `unknown-kind`, `not-in-layout`, `mixed-versions`, `cell-too-long`
 */
export async function exportWorkbook(
  kind: string,
  records: Iterable<unknown>,
  { lang = 'vi' }: Pick<FormOptions, 'lang'> = {},
): Promise<Uint8Array> {
  const all = [...records];
  const layout = await layoutOf(kind, versionOf(all[0]));
  return await written(layout, itemsOf(layout, all, lang), lang);
}

/** The version that a record names; the others must name the same. */
export function versionOf(record: unknown): string | undefined {
  const schema = isObject(record) ? record['schema'] : undefined;
  return typeof schema === 'string' ? schema.split('/').at(-1) : undefined;
}

async function written(layout: Layout, items: readonly Item[], lang: Lang): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const codes = new CodeSheet(lang);
  const rows = numbered(layout, items);
  const tables = layout.tables.map((table) => tableSheet(table, rows.get(table) ?? [], codes, lang));
  const sheets = [...tables, instructionSheet(layout, lang), codes.sheet(), notes(layout, lang)];
  const custom = { 'lienthong-schema': layout.schema };
  return await writeXlsx({ sheets, properties: { title: layout.title[lang], custom } });
}

function instructionSheet({ title, tables }: Layout, lang: Lang): WriteSheet {
  const lines = [
    title[lang],
    ...instructionLines.map((line) => line[lang]),
    ...tables.slice(1).map((table) => `${table.sheet[lang]}: ${table.description[lang]}`),
  ];
  const style = { alignment: { wrapText: true, vertical: 'top' } } as const;
  const cells = new Map(
    lines.map((value, row) => [`${row},0`, { value, style: row === 0 ? { ...style, font: { bold: true } } : style }]),
  );
  return { name: formWords.instructions[lang], rows: lines.map((line) => [line]), cells, columns: [{ width: 100 }] };
}

function notes({ schema, version, kind }: Layout, lang: Lang): WriteSheet {
  const rows = Object.entries({ schema, kind, version, lang }).map((pair) => [...pair]);
  return { name: noteSheet, rows, hidden: true };
}
