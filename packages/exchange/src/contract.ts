/**
 * What the exchange asks of a contract: schemas by id, what a record contains, and who may get it.
 * `@lienthong/validate` exports one; any object of this shape will do.
 * @module
 */

/** The part of Standard Schema v1 that the exchange calls. @see https://standardschema.dev */
export interface StandardValidator {
  readonly '~standard': {
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

export type StandardResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** `code`, `pointer`, `rule` and `messages` are passed on to the sender when the validator gives them. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly pointer?: string;
  readonly rule?: string;
  readonly messages?: { readonly en: string; readonly vi: string };
}

/** One row of `sharing.json`: this role may give that role this group of fields, for this purpose, under this basis. */
export interface SharingRow {
  readonly kind: string;
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly basis: string;
  readonly condition: string;
  /** Passes those records alone that say one of these things at a place (JSON Pointer); absent: all of the kind. */
  readonly only?: { readonly at: string; readonly in: readonly string[] };
  readonly validFrom: string;
  readonly validUntil?: string;
}

export interface Contract {
  /** The validator of a schema, `undefined` for a schema that this contract does not know. */
  schema(id: string): StandardValidator | undefined;
  /** SHA-256 of the released bundle, base64url; `undefined` for an unknown schema. */
  digest(id: string): string | undefined;
  /** The field groups that a valid record contains, without `head`. */
  groups(record: unknown): readonly string[];
  /** Whether a row speaks of a valid record, and not of others of its kind alone. */
  concerns(row: SharingRow, record: unknown): boolean;
  readonly sharing: readonly SharingRow[];
}

/** What the head of any record says; read before the record is validated, so every member is checked here. */
export interface RecordHead {
  readonly schema: string;
  readonly kind: string;
  /** `MAJOR.MINOR` */
  readonly version: string;
  readonly conversation: string;
}

/**
 * Reads the members of a head that a manifest repeats.
 * @returns `undefined` when the value is not a record
 */
export function recordHead(record: unknown): RecordHead | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { schema, conversation } = record as { schema?: unknown; conversation?: unknown };
  if (typeof schema !== 'string' || typeof conversation !== 'string') return undefined;
  const [, kind, version] = /\/([a-z][a-z0-9-]*)\/(\d+\.\d+)$/.exec(schema) ?? [];
  return kind === undefined || version === undefined ? undefined : { schema, kind, version, conversation };
}
