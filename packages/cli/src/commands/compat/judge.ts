/**
 * Compares two schemas, each with what it refers to.
 * @module
 */
import { type CompareOptions, type Comparison, compare } from '@lienthong/compat';
import { type Json, type JsonSchema, loadSchema, standard } from '@lienthong/schemas';
import { isObject } from '../json-file.ts';
import type { Folder, SchemaFile, Sided } from './documents.ts';
import { contentOf, type Pair } from './pairs.ts';
import { identityOf, type VersionStep, versionStep } from './versions.ts';

export type Asked = Omit<CompareOptions, 'resolve'>;

export interface Judged extends Pair {
  readonly verdict: Comparison['verdict'];
  /** Undefined for a schema that is new or gone. */
  readonly comparison?: Comparison;
  /** Undefined where it carries none, or where only what it refers to has changed. */
  readonly version?: VersionStep;
  /** Those that still refer to a schema that is gone. */
  readonly referring: readonly SchemaFile[];
}

/** @param now the folder as it is, in which a schema that is gone may still be referred to */
export async function judge(pair: Pair, now: Folder, asked: Asked): Promise<Judged> {
  const { base, revision } = pair;
  if (!base) return { ...pair, verdict: 'compatible', referring: [] };
  if (!revision) return { ...pair, verdict: 'breaking', referring: now.referringTo(base.file.uri) };
  const comparison = await compareFiles(base, revision, asked);
  const { verdict } = comparison;
  const isItself = base.file.uri !== revision.file.uri || contentOf(base.file) !== contentOf(revision.file);
  const version = isItself ? versionStep(base.version, revision.version, verdict) : undefined;
  return { ...pair, verdict, comparison, ...(version && { version }), referring: [] };
}

export async function compareFiles(base: Sided, revision: Sided, asked: Asked): Promise<Comparison> {
  const sides = { base: base.folder, revision: revision.folder };
  return compare(base.file.schema, untagged(revision.file, base.file), {
    ...asked,
    resolve: async (uri, side) => sides[side].at(uri)?.schema ?? (await released(uri)),
  });
}

async function released(uri: string): Promise<Json | undefined> {
  const schema = await loadSchema(uri);
  return schema && standard(schema);
}

/** Between two versions of a schema, a `const` that is its own `$id` says only which of them it is: the revision's is taken as the base's. */
function untagged(revision: SchemaFile, base: SchemaFile): Json {
  if (revision.uri === base.uri || identityOf(revision.uri).stem !== identityOf(base.uri).stem) return revision.schema;
  const follow = (value: Json): Json => {
    if (isList(value)) return value.map(follow);
    if (!isObject(value)) return value;
    const members = Object.entries(value as JsonSchema).map(
      ([name, inner]) => [name, name === 'const' && inner === revision.uri ? base.uri : follow(inner)] as const,
    );
    return Object.fromEntries(members);
  };
  return follow(revision.schema);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
