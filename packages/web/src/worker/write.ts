/**
 * Records as a file of JSON, NDJSON, CSV or XLSX.
 * @module
 */
import type { Form } from './messages.ts';
import type { OpenFile } from './session.ts';

/** @param kind of the records, for a table */
export async function written(file: OpenFile, form: Form, kind: string | undefined): Promise<Blob> {
  if (form === 'json') return joined(file, '[\n', ',\n', '\n]\n', 'application/json');
  if (form === 'ndjson') return joined(file, '', '\n', '\n', 'application/x-ndjson');
  throw new TypeError(`no way to write ${form} of ${kind}`);
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
