/**
 * Brings a record of the contract to another version of its schema: up always, down where nothing is lost.
 * @module
 */
import type { AnyRecord, RecordKind } from '@lienthong/schemas';
import { bundles } from '@lienthong/schemas/json';
import { type History, type Migrated, type MigrateOptions, migrateIn, versionsOf } from './evolution/evolution.ts';
import { validate } from './validate.ts';

export {
  type Loss,
  type Migrated,
  type MigrateOptions,
  MigrationError,
  type MigrationErrorCode,
} from './evolution/evolution.ts';

/** The released versions; there is one MAJOR, so that no change is more than an addition. */
const released: History = { bundles, steps: [], isValid: (record) => validate(record, { all: false }).valid };

/**
 * Brings a valid record to another version of its kind.
 *
 * Up, nothing is lost. Down, what the older version does not know would be: then it throws and names the places, unless `lossy`
 * gives leave to leave them out.
 *
 * @param version `MAJOR.MINOR`, one of {@link versions}
 * @throws {MigrationError} `unknown-version`, `invalid-record`, `would-lose`, `not-representable`
 */
export async function migrate(
  record: AnyRecord,
  version: string,
  options?: MigrateOptions,
): Promise<Migrated<AnyRecord>> {
  return (await migrateIn(released, record, version, options)) as Migrated<AnyRecord>;
}

/** Released versions of a kind, oldest first. */
export function versions(kind: RecordKind): string[] {
  return versionsOf(released, kind).map(({ version }) => version);
}
