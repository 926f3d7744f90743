/**
 * Validates a record of any kind: finds the schema by the record's own `schema`.
 * @module
 */
import type { AnyRecord, RecordKind } from '@lienthong/schemas';
import { kindValidators } from './generated/kinds/index.ts';
import { olderValidators } from './generated/older/index.ts';
import type { Issue, Lang, ValidateOptions, ValidationResult } from './issue.ts';
import { type KindValidator, standardSchema } from './kind-validator.ts';
import type { StandardSchema } from './standard-schema.ts';

const bySchema: ReadonlyMap<unknown, KindValidator> = new Map(
  [...olderValidators, ...(Object.values(kindValidators) as unknown as KindValidator[])].map((validator) => [
    validator.schema,
    validator,
  ]),
);

/**
 * Validates structure and rules. Needs no network, evaluates no code, and never throws.
 *
 * @param record any value; only what JSON can hold is valid
 * @returns all issues, or the first error alone; messages never hold a value of the record
 */
export function validate(record: unknown, options?: ValidateOptions): ValidationResult {
  const validator = bySchema.get(schemaOf(record));
  return validator === undefined ? { valid: false, issues: [unknownSchema()] } : validator.validate(record, options);
}

/** The validator of a schema. */
export function validatorOf(schemaId: string): KindValidator | undefined {
  return bySchema.get(schemaId);
}

/** Versions of each kind that are accepted here, older ones too, by kind: what an agency announces that it reads. */
export function versionsRead(): Record<string, string[]> {
  const ids = [...bySchema.values()].map(
    ({ schema }) => schema.split('/').slice(-2) as [kind: string, version: string],
  );
  const byKind = Map.groupBy(ids, ([kind]) => kind);
  return Object.fromEntries([...byKind].map(([kind, all]) => [kind, all.map(([, version]) => version)]));
}

/** The kind whose schema a value names; `undefined` for no record, or one of no known schema. */
export function kindOf(record: unknown): RecordKind | undefined {
  return bySchema.get(schemaOf(record))?.kind;
}

/**
 * @throws {TypeError} the record names no known schema
 */
export function knownKindOf(record: AnyRecord): RecordKind {
  const kind = kindOf(record);
  if (kind === undefined) throw new TypeError('the record names no known schema');
  return kind;
}

/** A record of any kind, as a Standard Schema. */
export const anyRecord: StandardSchema<AnyRecord> & { in(lang: Lang): StandardSchema<AnyRecord> } = {
  ...standardSchema<AnyRecord>(validate, 'en'),
  in: (lang) => standardSchema<AnyRecord>(validate, lang),
};

function schemaOf(record: unknown): unknown {
  try {
    return typeof record === 'object' && record !== null && 'schema' in record ? record.schema : undefined;
  } catch {
    return undefined;
  }
}

function unknownSchema(): Issue {
  return {
    code: 'LT-SCHEMA-UNKNOWN-SCHEMA',
    pointer: '/schema',
    rule: 'known-schema',
    severity: 'error',
    messages: {
      en: 'The record names no schema that is known here. Give the $id of a released schema.',
      vi: 'Bản ghi không nêu lược đồ nào được biết tại đây. Ghi $id của một lược đồ đã ban hành.',
    },
  };
}
