/**
 * A record as commands handle it: the head they rely on, the rest as it is.
 * @module
 */
import { recordKinds } from '@lienthong/schemas';

export interface AnyRecord {
  readonly [member: string]: unknown;
  readonly schema: string;
  readonly id: string;
  readonly revision: number;
  readonly recordStatus: string;
  readonly issuer: string;
  readonly recordedAt: string;
  readonly conversation: string;
}

/** The kind that a record's schema names; `undefined` for one that the contract does not have. */
export function kindOf({ schema }: { readonly schema?: unknown }): string | undefined {
  const [, kind] = /\/([a-z-]+)\/\d+\.\d+$/.exec(typeof schema === 'string' ? schema : '') ?? [];
  return (recordKinds as readonly string[]).find((one) => one === kind);
}

export function schemaOf(kind: string, version: string): string {
  return `https://schemas.lienthong.example/${kind}/${version}`;
}

/** Of each thing the newest revision, in the order in which they came. */
export function newest<R extends { readonly id: string; readonly revision: number }>(records: Iterable<R>): R[] {
  const found = new Map<string, R>();
  for (const record of records) {
    const known = found.get(record.id);
    if (known === undefined || known.revision < record.revision) found.set(record.id, record);
  }
  return [...found.values()];
}
