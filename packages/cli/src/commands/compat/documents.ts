/**
 * Schema files of a folder by their URI, as they are compared, and what they refer to.
 * @module
 */
import { type Json, type JsonSchema, standard } from '@lienthong/schemas';
import { CommandError, exit } from '../../exit.ts';
import { compatWords } from '../../lang/compat.ts';
import { isObject } from '../json-file.ts';
import { referencesOf, uriOf } from './references.ts';
import type { Source } from './source.ts';

export interface SchemaFile {
  /** As people call it. */
  readonly name: string;
  /** Whether it stands in a revision of git and not on the disk. */
  readonly isPast: boolean;
  readonly text: string;
  /** Its `$id`; one made of its path if it has none. */
  readonly uri: string;
  readonly given: Json;
  /** In the form in which any validator judges as Lienthong does (ADR 0002); in a folder, with the URI as `$id`. */
  readonly schema: Json;
  /** URIs without fragment, its own among them, with the place of the first reference. */
  readonly references: ReadonlyMap<string, string>;
}

/** A file in the folder that it refers into. */
export interface Sided {
  readonly file: SchemaFile;
  readonly folder: Folder;
}

export class Folder {
  readonly files: readonly SchemaFile[];
  readonly #byUri: ReadonlyMap<string, SchemaFile>;
  readonly #closures = new Map<SchemaFile, readonly SchemaFile[]>();

  constructor(files: readonly SchemaFile[]) {
    this.files = files;
    this.#byUri = new Map(files.toReversed().map((file) => [file.uri, file]));
  }

  at(uri: string): SchemaFile | undefined {
    return this.#byUri.get(uri);
  }

  /** A file and those that it refers to, directly or not. */
  closureOf(file: SchemaFile): readonly SchemaFile[] {
    const known = this.#closures.get(file);
    if (known) return known;
    const reached = new Set([file]);
    for (const from of reached) {
      for (const uri of from.references.keys()) {
        const to = this.at(uri);
        if (to) reached.add(to);
      }
    }
    const closure = [...reached];
    this.#closures.set(file, closure);
    return closure;
  }

  /** Those that refer to a URI themselves. */
  referringTo(uri: string): readonly SchemaFile[] {
    return this.files.filter((file) => file.references.has(uri));
  }
}

/** @throws {CommandError} a schema is not JSON, or two have the same `$id` */
export async function readFolder(source: Source): Promise<Folder> {
  const files = await readFiles(source);
  const uris = new Set<string>();
  for (const { name, uri } of files) {
    if (uris.has(uri)) throw new CommandError(exit.io, 'duplicate-id', compatWords.duplicateId, name);
    uris.add(uri);
  }
  return new Folder(files);
}

/**
 * A file, and those beside and below it if it refers to any.
 *
 * @throws {CommandError} it is not JSON
 */
export async function readOne(source: Source, path: string): Promise<Sided> {
  const file = schemaFile(source, path, await source.read(path), true);
  const others = file.references.size > 1 ? await readFiles(source) : [];
  return { file, folder: new Folder([file, ...others]) };
}

/** Schemas, and what they refer to by its path. */
async function readFiles(source: Source): Promise<SchemaFile[]> {
  const files = [...(await source.readAll())].flatMap(([path, bytes]) => {
    try {
      return [schemaFile(source, path, bytes)];
    } catch (error) {
      // What is no schema may as well be no JSON.
      if (isSchemaText(bytes)) throw error;
      return [];
    }
  });
  const referred = new Set(files.filter(isSchema).flatMap(({ references }) => [...references.keys()]));
  return files.filter((file) => isSchema(file) || referred.has(file.uri));
}

/**
 * @param isAlone whether its name tells nothing of the schema
 * @throws {CommandError} it is not JSON, or nested too deep
 */
export function schemaFile(
  source: Pick<Source, 'nameOf' | 'isPast'>,
  path: string,
  bytes: Uint8Array,
  isAlone = false,
): SchemaFile {
  const name = source.nameOf(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const given = JSON.parse(text) as Json;
    const uri = uriOf(given, isAlone ? 'given' : path);
    const built = isObject(given) ? standard(given as JsonSchema) : given;
    const schema = isObject(built) && !isAlone ? { ...built, $id: uri } : built;
    return { name, isPast: source.isPast, text, uri, given, schema, references: referencesOf(schema, uri) };
  } catch (error) {
    const [, line] = /line (\d+)/.exec(error instanceof SyntaxError ? error.message : '') ?? [];
    throw new CommandError(exit.io, 'bad-json', compatWords.badJson, line === undefined ? name : `${name}:${line}`);
  }
}

/** Other JSON stands in such folders too: manifests, tables, data. */
function isSchema({ given, name }: SchemaFile): boolean {
  if (name.endsWith('.schema.json')) return true;
  if (!isObject(given)) return false;
  const { $id, $schema } = given;
  return typeof $schema === 'string' ? dialect.test($schema) : typeof $id === 'string';
}

const dialect = /^https?:\/\/json-schema\.org\//;

function isSchemaText(bytes: Uint8Array): boolean {
  return /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//.test(Buffer.from(bytes).toString());
}
