/**
 * The keys of parts, in a schema of their own that backups leave out. They are put aside before there is a part for them.
 * @module
 */
import { leafCount, type SealedWrappingKey, type Statement } from '@lienthong/exchange/store';
import { type Database, quoted, type Transaction } from './database.ts';

/** The life in which the store says that it is. */
const own = "coalesce((SELECT value::bigint FROM meta WHERE key = 'generation'), 0)";

export class PostgresPartKeys {
  readonly #db: Database;
  readonly #schema: string;

  constructor(db: Database, schema: string) {
    this.#db = db;
    this.#schema = quoted(schema);
  }

  /** @returns numbers of new keys, which nobody else gets */
  async reserve(wrapped: readonly Uint8Array[], atMs: number): Promise<number[]> {
    const rows = await this.#db.all(
      `INSERT INTO ${this.#schema}.part_key (id, wrapped, reserved_at)
        SELECT nextval('${this.#schema}.part_key_id'), w, ? FROM unnest(?::bytea[]) WITH ORDINALITY AS one (w, i) ORDER BY i
        RETURNING id`,
      ...[atMs, wrapped.map((key) => Buffer.from(key))],
    );
    return rows.map(({ id }) => Number(id));
  }

  /** @param leaves of the store from this commit on: an older store later found beside these keys is known by it */
  *noteLogSize(leaves: number): Iterable<Statement> {
    yield { sql: `UPDATE ${this.#schema}.store SET log_size = ?`, values: [leaves] };
  }

  /** The store begins another life, which the keys know of. */
  *beginLife(): Iterable<Statement> {
    const generation = "INSERT INTO meta AS m (key, value) VALUES ('generation', '1') ON CONFLICT (key)";
    yield { sql: `${generation} DO UPDATE SET value = (m.value::bigint + 1)::text`, values: [] };
    yield { sql: `UPDATE ${this.#schema}.store SET generation = greatest(generation, ${own})`, values: [] };
  }

  /** Whatever was recovered, the keys belong to the store as it is now. */
  *goOn(): Iterable<Statement> {
    yield { sql: `UPDATE ${this.#schema}.store SET generation = ${own}, log_size = (${leafCount})`, values: [] };
  }

  /** A store that knows less than its keys was put back; keys that are new beside one that is not were lost. */
  async isAhead(): Promise<boolean> {
    const [row] = await this.#db.all(
      `SELECT generation <> ${own} OR log_size > (${leafCount}) AS ahead FROM ${this.#schema}.store`,
    );
    return row?.['ahead'] === true;
  }

  /** How many of these keys are held. */
  async count(tx: Transaction, ids: readonly number[]): Promise<number> {
    if (ids.length === 0) return 0;
    const { rows } = await tx.run(
      `SELECT count(*) AS held FROM ${this.#schema}.part_key WHERE id = ANY (?::bigint[])`,
      ids,
    );
    return Number(rows[0]?.['held']);
  }

  async get(id: number): Promise<Uint8Array | undefined> {
    const [row] = await this.#db.all(`SELECT wrapped FROM ${this.#schema}.part_key WHERE id = ?`, id);
    return row?.['wrapped'] as Uint8Array | undefined;
  }

  /**
   * Drops the keys that no part names, unless they may be about to be. A store older than its keys (restored from a copy) does not
   * know all of them: of those only what was erased in it goes.
   */
  async drop(tx: Transaction, reservedBeforeMs: number): Promise<void> {
    const isWhole = `(${leafCount}) >= (SELECT log_size FROM ${this.#schema}.store)`;
    await tx.run(
      `DELETE FROM ${this.#schema}.part_key k
        WHERE NOT EXISTS (SELECT 1 FROM arrival_part p WHERE p.key = k.id) AND (
          reserved_at < ? AND ${isWhole} OR EXISTS (SELECT 1 FROM erased_key e WHERE e.key = k.id))`,
      reservedBeforeMs,
    );
    await tx.run('DELETE FROM erased_key');
  }

  /** Writes the tables anew, so that nothing dropped is left in their files. */
  async scrub(): Promise<void> {
    for (const table of ['part_key', 'wrapping_key']) await this.#db.outside(`VACUUM FULL ${this.#schema}.${table}`);
  }

  wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return this.#db.transaction(async (tx) => {
      await tx.query(`LOCK TABLE ${this.#schema}.wrapping_key IN EXCLUSIVE MODE`);
      const held = await this.#wrappingKeys(tx);
      if (held.length > 0) return held;
      await this.#insert(tx, make());
      return this.#wrappingKeys(tx);
    });
  }

  async setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx.query(`LOCK TABLE ${this.#schema}.wrapping_key IN EXCLUSIVE MODE`);
      await tx.query(`DELETE FROM ${this.#schema}.wrapping_key`);
      await this.#insert(tx, sealed);
    });
    await this.scrub();
  }

  async #wrappingKeys(tx: Transaction): Promise<SealedWrappingKey[]> {
    const { rows } = await tx.run(`SELECT kid, jwe FROM ${this.#schema}.wrapping_key ORDER BY kid`);
    return rows as unknown as SealedWrappingKey[];
  }

  async #insert(tx: Transaction, sealed: readonly SealedWrappingKey[]): Promise<void> {
    for (const { kid, jwe } of sealed)
      await tx.run(`INSERT INTO ${this.#schema}.wrapping_key (kid, jwe) VALUES (?, ?)`, kid, jwe);
  }
}
