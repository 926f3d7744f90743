/**
 * The shared contract: types of all records, codelists, tables, schemas.
 * @module
 */

import type { SharingRow } from './contract.ts';
import { digests } from './generated/digests.ts';
import { fieldGroups } from './generated/fieldGroups.ts';
import { grants } from './generated/grants.ts';
import { bundles, sources } from './generated/json/index.ts';
import type { RecordKind } from './generated/types/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { rowsOf } from './sharing-rows.ts';

export type * from './contract.ts';
export { bases } from './generated/bases.ts';
export { grants } from './generated/grants.ts';
export { groups } from './generated/groups.ts';
export { kinds } from './generated/kinds.ts';
export type * from './generated/types/index.ts';
export type { Json, JsonSchema } from './json-schema.ts';
export { OPEN_CODE, standard } from './standard.ts';

/** Who may get what: no row, no sharing. */
export const sharing: readonly SharingRow[] = /*#__PURE__*/ rowsOf(grants);

/** The kinds of record that have a schema. */
export const recordKinds = /*#__PURE__*/ Object.keys(fieldGroups) as readonly RecordKind[];

/** `$id`s of all schemas: records, common parts, codelists. */
export const schemaIds: readonly string[] = /*#__PURE__*/ Object.keys(sources);

/** The group of a record's own member; `undefined` for a member that the kind does not have. */
export function groupOf(kind: RecordKind, member: string): string | undefined {
  const groups = fieldGroups[kind];
  return groups !== undefined && Object.hasOwn(groups, member) ? groups[member] : undefined;
}

/** SHA-256 of the released bundle (base64url); `undefined` for an unknown `$id`. */
export function bundleDigest(schemaId: string): string | undefined {
  return Object.hasOwn(digests, schemaId) ? digests[schemaId] : undefined;
}

/** A schema as it is written, or `undefined` for an unknown `$id`. */
export async function loadSchema(schemaId: string): Promise<JsonSchema | undefined> {
  return Object.hasOwn(sources, schemaId) ? await sources[schemaId]?.() : undefined;
}

/** A record's schema with all it refers to, or `undefined` for an unknown `$id`. */
export async function loadBundle(schemaId: string): Promise<JsonSchema | undefined> {
  return Object.hasOwn(bundles, schemaId) ? await bundles[schemaId]?.() : undefined;
}
