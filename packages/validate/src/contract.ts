/**
 * The contract as one value, for code that takes any contract by its structure and imports none.
 * @module
 */
import { type AnyRecord, bundleDigest, type Kind, kinds, type SharingRow, sharing } from '@lienthong/schemas';
import { concerns, groupsPresent } from './minimise.ts';
import type { StandardSchema } from './standard-schema.ts';
import { validatorOf } from './validate.ts';

export interface Contract {
  /** the validator of a schema, `undefined` for an unknown `$id` */
  schema(id: string): StandardSchema<AnyRecord> | undefined;
  /** SHA-256 of the schema's released bundle, base64url */
  digest(id: string): string | undefined;
  /** groups of fields that a valid record holds */
  groups(record: unknown): string[];
  /** whether a row of `sharing` speaks of a valid record, and not of others of its kind alone */
  concerns(row: Pick<SharingRow, 'only'>, record: unknown): boolean;
  sharing: readonly SharingRow[];
  kinds: readonly Kind[];
}

export const contract: Contract = {
  schema: (id) => validatorOf(id),
  digest: bundleDigest,
  groups: (record) => groupsPresent(record as AnyRecord),
  concerns,
  sharing,
  kinds,
};
