/**
 * Reads the hand-written contract (`schemas/`) into memory: every schema by its `$id`, and the tables beside them.
 * @module
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Grant } from '../../packages/schemas/src/contract.ts';
import { rowsOf } from '../../packages/schemas/src/sharing-rows.ts';
import { compareVersions } from '../../packages/validate/src/evolution/versions.ts';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonObject = { [member: string]: Json };

/** What a schema file describes: a record, a part that records share, or a list of codes. */
export type Role = 'record' | 'common' | 'codelist';

export interface SchemaFile {
  role: Role;
  /** kebab-case name, as in the `$id`: `crime-report`, `person-name` */
  name: string;
  /** `MAJOR.MINOR` */
  version: string;
  id: string;
  /** path below the repository's root */
  file: string;
  schema: JsonObject;
}

/** The fields of a published text, and where a kind keeps them. */
export interface FieldList {
  /** by the name of the file */
  kind: string;
  /** path below the repository's root */
  file: string;
  list: JsonObject;
}

export interface Contract {
  root: string;
  /** the newest version of every schema, ordered by `$id` */
  files: SchemaFile[];
  /** released versions of which there is a newer one, ordered by `$id` */
  older: SchemaFile[];
  /** every version of every schema */
  byId: Map<string, SchemaFile>;
  kinds: Json;
  groups: JsonObject;
  bases: JsonObject;
  areas: JsonObject;
  holidays: JsonObject;
  /** `schemas/schemes/`: code facts of others, by name of the scheme */
  schemes: JsonObject;
  /** `schemas/field-lists/`, by kind */
  fieldLists: FieldList[];
  /** `sharing.json` as it is written */
  grants: Json;
  /** and row by row */
  sharing: Json;
  /** `$id` → SHA-256 of the released bundle, base64url */
  released: JsonObject;
}

/** The reserved name under which every schema is identified; nothing is ever fetched from it. */
export const BASE = 'https://schemas.lienthong.example/';

const ROLES: readonly (readonly [Role, string, string])[] = [
  ['record', 'records', ''],
  ['common', 'common', 'common/'],
  ['codelist', 'codelists', 'codelists/'],
];

/**
 * @param root the repository's root
 * @throws {SyntaxError} a file is not JSON; the message names it
 */
export function loadContract(root: string): Contract {
  const all = ROLES.flatMap(([role, folder, prefix]) =>
    jsonFiles(join(root, 'schemas', folder)).map((path): SchemaFile => {
      const [name = '', file = ''] = relative(join(root, 'schemas', folder), path).split('/');
      const version = file.replace(/\.json$/, '');
      const schema = object(readJson(path));
      return { role, name, version, id: `${BASE}${prefix}${name}/${version}`, file: relative(root, path), schema };
    }),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = (name: string): Json => {
    const path = join(root, 'schemas', name);
    return existsSync(path) ? readJson(path) : {};
  };
  const grants = array(table('sharing.json'));
  const newest = new Set([...Map.groupBy(all, ({ role, name }) => `${role} ${name}`).values()].map(newestOf));
  return {
    root,
    files: all.filter((file) => newest.has(file)),
    older: all.filter((file) => !newest.has(file)),
    byId: new Map(all.map((file) => [file.id, file])),
    kinds: table('kinds.json'),
    groups: object(table('groups.json')),
    bases: object(table('bases.json')),
    areas: object(table('areas.json')),
    holidays: object(table('holidays.json')),
    schemes: Object.fromEntries(
      jsonFiles(join(root, 'schemas/schemes')).map((path) => [basename(path, '.json'), readJson(path)]),
    ),
    fieldLists: jsonFiles(join(root, 'schemas/field-lists')).map((path) => ({
      kind: basename(path, '.json'),
      file: relative(root, path),
      list: object(readJson(path)),
    })),
    grants,
    sharing: rowsOf(grants as unknown as Grant[]) as unknown as Json,
    released: object(table('released.json')),
  };
}

function newestOf(versions: readonly SchemaFile[]): SchemaFile | undefined {
  return versions.toSorted(byVersion).at(-1);
}

/** Orders versions of one schema, the oldest first. */
export function byVersion(a: SchemaFile, b: SchemaFile): number {
  return compareVersions(a.version, b.version);
}

/** The value as an object; anything else reads as an empty one, so that a lint can go on and report it. */
export function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The value as an array; anything else reads as an empty one. */
export function array(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of an array, or the string itself. */
export function strings(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** One more step of a JSON Pointer. */
export function pointer(...steps: (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function readJson(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SyntaxError(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** All `.json` files below a folder, in order; none when the folder does not exist. */
export function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort();
}
