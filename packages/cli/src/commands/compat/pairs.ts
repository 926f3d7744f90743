/**
 * Which schema of a folder became which.
 * @module
 */
import type { Folder, SchemaFile, Sided } from './documents.ts';
import { compareVersions, type Identity, identityOf } from './versions.ts';

export interface Placed extends Identity, Sided {}

export interface Pair {
  /** URI without version. */
  readonly id: string;
  /** Undefined for a schema that is new. */
  readonly base?: Placed;
  /** Undefined for a schema that is gone. */
  readonly revision?: Placed;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Schemas that are as they were, with all that they refer to. */
  readonly unchanged: number;
}

/**
 * A schema goes with the one of the same URI. A version that is new goes with the newest of those below it, and takes the place of that
 * one if it is gone.
 */
export function pairsOf(base: Folder, revision: Folder): Pairs {
  const before = byStem(base);
  const after = byStem(revision);
  const stems = [...new Set([...before.keys(), ...after.keys()])].sort();
  const all = stems.flatMap((stem) => pairsOfStem(stem, before.get(stem) ?? [], after.get(stem) ?? []));
  const pairs = all.filter((pair) => !isUnchanged(pair));
  return { pairs, unchanged: all.length - pairs.length };
}

/** Every version with the one before it. */
export function stepsWithin(folder: Folder): Pairs {
  const pairs = [...byStem(folder)].flatMap(([id, versions]) =>
    versions.slice(1).flatMap((revision, index) => {
      const base = versions[index];
      return base ? [{ id, base, revision }] : [];
    }),
  );
  return { pairs, unchanged: 0 };
}

function pairsOfStem(id: string, before: readonly Placed[], after: readonly Placed[]): Pair[] {
  const stayed = (one: Placed) => after.find(({ file }) => file.uri === one.file.uri);
  const isNew = (one: Placed) => !before.some(({ file }) => file.uri === one.file.uri);
  const added = after.filter(isNew).map((revision) => {
    const others = [...before, ...after.filter(isNew)].filter((one) => one !== revision).sort(byVersion);
    const base = others.findLast((one) => byVersion(one, revision) < 0) ?? before.toSorted(byVersion).at(-1);
    return { id, ...(base && { base }), revision };
  });
  const kept = before.flatMap((base) => {
    const revision = stayed(base);
    if (revision) return [{ id, base, revision }];
    return added.some((pair) => pair.base === base) ? [] : [{ id, base }];
  });
  return [...kept, ...added];
}

function isUnchanged({ base, revision }: Pair): boolean {
  if (!base || !revision || base.file.uri !== revision.file.uri) return false;
  const now = new Map(revision.folder.closureOf(revision.file).map((file) => [file.uri, file]));
  const then = base.folder.closureOf(base.file);
  return then.length === now.size && then.every((file) => isAsItWas(file, now.get(file.uri)));
}

function isAsItWas(then: SchemaFile, now: SchemaFile | undefined): boolean {
  return now !== undefined && contentOf(then) === contentOf(now);
}

const contents = new WeakMap<SchemaFile, string>();

/** Without the layout of the file. */
export function contentOf(file: SchemaFile): string {
  const content = contents.get(file) ?? JSON.stringify(file.given);
  contents.set(file, content);
  return content;
}

function byStem(folder: Folder): ReadonlyMap<string, Placed[]> {
  const placed = folder.files.map((file) => ({ ...identityOf(file.uri), file, folder }));
  return Map.groupBy(placed.sort(byVersion), ({ stem }) => stem);
}

function byVersion(a: Placed, b: Placed): number {
  return compareVersions(a.version, b.version);
}
