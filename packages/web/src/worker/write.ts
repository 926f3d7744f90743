/**
 * Records as a file of JSON, NDJSON, CSV or XLSX.
 * @module
 */
import { exportDelimited, exportWorkbook, templateWorkbook } from '@lienthong/sheet';
import { isObject } from '../fields/values.ts';
import type { Form } from './messages.ts';
import type { OpenFile } from './session.ts';

/**
 * @param options `kind` for a table, which holds the records of one kind alone
 * @throws {SheetError} a record has something that no table holds
 */
export async function written(
  file: OpenFile,
  form: Form,
  { kind, lang = 'vi' }: { readonly kind?: string; readonly lang?: 'vi' | 'en' } = {},
): Promise<Blob> {
  if (form === 'json') return joined(file, '[\n', ',\n', '\n]\n', 'application/json');
  if (form === 'ndjson') return joined(file, '', '\n', '\n', 'application/x-ndjson');
  if (kind === undefined) throw new TypeError('a table is of one kind');
  const records: unknown[] = [];
  for await (const text of file.texts()) {
    const record = valueIn(text);
    if (isOf(kind, record)) records.push(record);
  }
  return form === 'csv'
    ? new Blob([Uint8Array.from(await exportDelimited(kind, records, { lang }))], { type: 'text/csv' })
    : workbook(await exportWorkbook(kind, records, { lang }));
}

/** An empty form of a kind. */
export async function templateOf(kind: string, lang: 'vi' | 'en'): Promise<Blob> {
  return workbook(await templateWorkbook(kind, { lang }));
}

function workbook(bytes: Uint8Array): Blob {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([Uint8Array.from(bytes)], { type });
}

/** What is no JSON is in no table. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOf(kind: string, record: unknown): boolean {
  return isObject(record) && String(record['schema']).split('/').at(-2) === kind;
}

async function joined(file: OpenFile, open: string, between: string, close: string, type: string): Promise<Blob> {
  const parts: string[] = [];
  let part = open;
  let isFirst = true;
  for await (const text of file.texts()) {
    part += isFirst ? text : between + text;
    isFirst = false;
    if (part.length > LONG) {
      parts.push(part);
      part = '';
    }
  }
  return new Blob([...parts, part, close], { type });
}

const LONG = 1 << 22;
