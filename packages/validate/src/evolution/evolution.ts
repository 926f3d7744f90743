/**
 * Brings a record to another version of its kind's schema, one version at a time.
 * @module
 */
import type { Json, JsonSchema } from '@lienthong/schemas';
import { isObject } from '../json.ts';
import { backwards, type Change, forwards, type Step } from './changes.ts';
import { narrow } from './narrow.ts';
import { compareVersions } from './versions.ts';

/** The versions of kinds, and what changed between them. */
export interface History {
  /** loads a record's schema with all it refers to under `$defs`, by `$id` */
  bundles: Readonly<Record<string, () => Promise<JsonSchema>>>;
  /** changes that are more than an addition; a MINOR needs none */
  steps: readonly Step[];
  /** whether a record is valid under the schema that it names */
  isValid(record: unknown): boolean;
}

export interface MigrateOptions {
  /** leave for what the target version cannot hold to be left out */
  lossy?: boolean;
}

export interface Migrated<R = unknown> {
  record: R;
  /** what was left out */
  lost: Loss[];
}

/** Something that a version cannot hold. */
export interface Loss {
  /** the version that cannot, `MAJOR.MINOR` */
  version: string;
  /** JSON Pointer in the record as the version before held it */
  pointer: string;
}

/**
 * `unknown-version`: no schema of this kind and version. `invalid-record`: it is not valid as it is. `would-lose`: the target
 * version cannot hold all of it, and no leave was given. `not-representable`: even without what is lost it would not be valid there.
 */
export type MigrationErrorCode = 'unknown-version' | 'invalid-record' | 'would-lose' | 'not-representable';

/** A record cannot be brought to a version: why, and which places are in the way; never a value. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode;
  readonly losses: readonly Loss[];

  constructor(code: MigrationErrorCode, losses: readonly Loss[] = []) {
    const places = losses.map(({ version, pointer }) => `${pointer} (${version})`);
    super(places.length === 0 ? code : `${code}: ${places.join(', ')}`);
    this.name = 'MigrationError';
    this.code = code;
    this.losses = losses;
  }
}

interface Version {
  id: string;
  version: string;
}

/**
 * @param record a valid record of any version of the history
 * @param version `MAJOR.MINOR` to bring it to
 * @throws {MigrationError}
 */
export async function migrateIn(
  history: History,
  record: unknown,
  version: string,
  { lossy = false }: MigrateOptions = {},
): Promise<Migrated> {
  const from = isObject(record) && typeof record['schema'] === 'string' ? record['schema'] : '';
  const kind = kindOf(from);
  const versions = versionsOf(history, kind);
  const start = versions.findIndex(({ id }) => id === from);
  const end = versions.findIndex((one) => one.version === version);
  if (start < 0 || end < 0) throw new MigrationError('unknown-version');
  if (!history.isValid(record)) throw new MigrationError('invalid-record');

  let value = record as Json;
  const lost: Loss[] = [];
  for (const [held, wanted] of pairs(versions, start, end)) {
    const found = changesBetween(history, kind, held, wanted, end > start).reduce(apply, { value, lost: [] });
    const target = await history.bundles[wanted.id]?.();
    const named = isObject(found.value) ? { ...found.value, schema: wanted.id } : found.value;
    const narrowed = narrow(named, target ?? {});
    value = narrowed.value ?? {};
    lost.push(...[...found.lost, ...narrowed.lost].map((pointer) => ({ version: wanted.version, pointer })));
  }
  if (lost.length > 0 && !lossy) throw new MigrationError('would-lose', lost);
  if (!history.isValid(value)) throw new MigrationError('not-representable', lost);
  return { record: value, lost };
}

/** Versions of a kind, oldest first. */
export function versionsOf({ bundles }: Pick<History, 'bundles'>, kind: string): Version[] {
  return Object.keys(bundles)
    .filter((id) => kindOf(id) === kind)
    .map((id) => ({ id, version: id.slice(id.lastIndexOf('/') + 1) }))
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** Neighbours on the way from one version to another, up or down. */
function pairs(versions: readonly Version[], start: number, end: number): [Version, Version][] {
  const way = start <= end ? versions.slice(start, end + 1) : versions.slice(end, start + 1).reverse();
  return way.slice(1).flatMap((wanted, i) => {
    const held = way[i];
    return held === undefined ? [] : [[held, wanted]];
  });
}

type Applied = (value: Json) => { value: Json; lost: string[] };

function changesBetween({ steps }: History, kind: string, held: Version, wanted: Version, isUp: boolean): Applied[] {
  const [older, newer] = isUp ? [held, wanted] : [wanted, held];
  const step = steps.find((one) => one.kind === kind && one.from === older.version && one.to === newer.version);
  const changes: readonly Change[] = step?.changes ?? [];
  return isUp
    ? changes.map((change) => (value: Json) => forwards(value, change))
    : changes.toReversed().map((change) => (value: Json) => backwards(value, change));
}

function apply({ value, lost }: { value: Json; lost: string[] }, change: Applied): { value: Json; lost: string[] } {
  const changed = change(value);
  return { value: changed.value, lost: [...lost, ...changed.lost] };
}

function kindOf(id: string): string {
  return id.split('/').at(-2) ?? '';
}
