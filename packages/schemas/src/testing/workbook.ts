/**
 * Reads spreadsheets for tests: the texts of the cells of an .xlsx or .ods file, and the lists by which cells are checked.
 * @module
 */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** Column letter → text, row by row. */
export type Row = Readonly<Record<string, string>>;

export interface Sheet {
  name: string;
  rows: Row[];
  /** cells → formula of the list, or of the bounds, by which they are checked */
  checks: Record<string, string[]>;
}

export function readXlsx(path: string): Sheet[] {
  const files = unzip(readFileSync(path));
  const shared = blocks(files.get('xl/sharedStrings.xml') ?? '', 'si').map((item) => textOf(item.body, 't'));
  const targets = new Map(
    tags(files.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [tag['Id'], tag['Target']]),
  );
  return tags(files.get('xl/workbook.xml') ?? '', 'sheet').map((sheet) => {
    const xml = files.get(`xl/${targets.get(sheet['r:id'])?.replace(/^\/?(?:xl\/)?/, '')}`) ?? '';
    const rows = blocks(xml, 'row').map(({ body }) => Object.fromEntries(cells(body, shared)));
    const checks = blocks(xml, 'x14:dataValidation').map(({ body }) => [
      textOf(body, 'xm:sqref'),
      blocks(body, 'xm:f').map((formula) => formula.body),
    ]);
    return { name: sheet['name'] ?? '', rows, checks: Object.fromEntries(checks) };
  });
}

function cells(row: string, shared: readonly string[]): [string, string][] {
  return blocks(row, 'c').flatMap(({ body, attributes }): [string, string][] => {
    const [value] = blocks(body, 'v');
    const text = attributes['t'] === 's' ? shared[Number(value?.body)] : (value?.body ?? textOf(body, 't'));
    return text === undefined || text === '' ? [] : [[(attributes['r'] ?? '').replace(/\d+$/, ''), text]];
  });
}

/** Rows of the first table; a cell's paragraphs are lines. */
export function readOds(path: string): string[][] {
  const xml = unzip(readFileSync(path)).get('content.xml') ?? '';
  return blocks(xml, 'table:table-row').map(({ body }) =>
    blocks(body, 'table:table-cell').flatMap((cell) => {
      const lines = blocks(cell.body, 'text:p').map((line) => plain(line.body.replaceAll('<text:s/>', ' ')));
      const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
      return Array<string>(Math.min(times, 20)).fill(lines.join('\n'));
    }),
  );
}

/** Files of an archive by name, as text: the central directory says where each lies. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, sizeBytes] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + sizeBytes);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return files;
}

interface Block {
  body: string;
  attributes: Record<string, string>;
}

function blocks(xml: string, name: string): Block[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', body = '']) => ({
    body,
    attributes: attributesOf(attributes),
  }));
}

function tags(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)>`, 'g'))].map(([, attributes = '']) =>
    attributesOf(attributes),
  );
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value ?? '')]),
  );
}

function textOf(xml: string, name: string): string {
  return blocks(xml, name)
    .map(({ body }) => plain(body))
    .join('');
}

function plain(xml: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
