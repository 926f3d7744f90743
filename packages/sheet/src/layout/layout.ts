/**
 * How the records of a kind lie in tables: a main table, and one for each list of objects, all from the tree of fields.
 * @module
 */
import { type Bilingual, kinds } from '@lienthong/schemas';
import { type Field, fieldsOf } from '@lienthong/schemas/fields';
import { SheetError } from '../errors.ts';
import { headingsOf } from './headings.ts';
import { machineFields } from './machine-fields.ts';
import type { Layout, Table } from './node.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * The tables of a kind.
 *
 * @param version `MAJOR.MINOR`; the newest unless told
 * @throws {SheetError} `unknown-kind`
 */
export function layoutOf(kind: string, version?: string): Promise<Layout> {
  const key = `${kind}/${version ?? ''}`;
  const layout = known.get(key) ?? laidOut(kind, version);
  if (kinds.some((one) => one.kind === kind)) known.set(key, layout);
  return layout;
}

const known = new Map<string, Promise<Layout>>();

async function laidOut(kind: string, version: string | undefined): Promise<Layout> {
  const entry = kinds.find((one) => one.kind === kind);
  const fields = entry && (await fieldsOf(kind, version));
  if (entry === undefined || fields === undefined) throw new SheetError('unknown-kind');
  const title: Bilingual = { en: entry.title, vi: entry['x-vi'].title };
  const main = new TableBuilder({ path: '', titles: [title], minItems: 0, required: true }).object(inOrder(fields));
  const tables = [...withChildren(main)];
  nameSheets(tables);
  for (const table of tables) headingsOf(table);
  const release = version ?? entry.version;
  const order = fields.map(({ name }) => name);
  return { kind, version: release, schema: schemaOf(fields), title, order, main, tables };
}

/** What people fill in stands first. */
function inOrder(fields: readonly Field[]): Field[] {
  const isMachine = ({ name }: Field): boolean => machineFields.includes(name);
  return [...fields.filter((field) => !isMachine(field)), ...fields.filter(isMachine)];
}

function* withChildren(table: Table): Generator<Table> {
  yield table;
  for (const child of table.children) yield* withChildren(child);
}

/** Names of at most 31 characters, each once, without what a program forbids. */
function nameSheets(tables: readonly Table[]): void {
  for (const lang of ['vi', 'en'] as const) {
    const taken = new Set<string>();
    for (const table of tables) {
      const parts = table.titles.map((title) => title[lang]);
      const own = (table.path === '' ? parts : parts.slice(1)).join(' - ').replaceAll(/[[\]:*?/\\']/g, ' ');
      let name = cut(own, 31);
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${cut(own, 28)} ${n}`;
      taken.add(name.toLowerCase());
      table.sheet = { ...table.sheet, [lang]: name };
    }
  }
}

/** At a comma or the end of a word, where there is one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text.trim();
  const short = text.slice(0, length + 1);
  const comma = short.lastIndexOf(', ');
  const end = comma >= 6 ? comma : Math.max(short.lastIndexOf(' '), length / 2);
  return short.slice(0, end).replace(/[\s,–-]+$/u, '');
}

function schemaOf(fields: readonly Field[]): string {
  const shape = fields.find(({ name }) => name === 'schema')?.shape;
  if (shape?.type !== 'fixed') throw new TypeError('a record names its schema');
  return String(shape.value);
}
