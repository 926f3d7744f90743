/**
 * The store on PostgreSQL. Several processes may share one: each commit takes the log's lock, and is void when the log has
 * moved on since it was planned.
 * @module
 */
import { randomUUID } from 'node:crypto';
import {
  type All,
  arrivalColumns,
  ExchangeError,
  type Handler,
  type Identity,
  identityAfter,
  isFree,
  keysOf,
  type Lease,
  type LeasedArrival,
  leasable,
  type Plan,
  type Recovery,
  type SealedWrappingKey,
  SqlStore,
  type Statement,
  type Store,
  writeNewLog,
  writePlan,
} from '@lienthong/exchange/store';
import { type ConnectionOptions, Database, type PostgresTransaction, type Transaction } from './database.ts';
import { PostgresPartKeys } from './part-keys.ts';
import { migrate, type Schemas } from './schema.ts';
import { Turn } from './turn.ts';

export interface PostgresOptions extends ConnectionOptions {
  /** The agency's schema; `lienthong` unless given. The keys of parts lie in another, with `_keys` at its end. */
  readonly schema?: string;
}

export type PostgresStore = Store<PostgresTransaction>;

/**
 * Opens the store of one agency, and creates its schemas where there are none.
 *
 * @throws {TypeError} a schema name of other letters than `a-z`, digits and `_`
 * @throws {ExchangeError} `store-newer`; `store-other-keys`; `store-not-durable` with the parameter of the server that is wrong
 * @throws {Error} what the database says
 */
export async function openPostgresStore(options: PostgresOptions = {}): Promise<PostgresStore> {
  const { schema = 'lienthong' } = options;
  // PostgreSQL cuts longer names off, so that two could be one.
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(schema)) throw new TypeError('schema: a-z, 0-9 and _, at most 51 of them');
  const db = new Database(options, schema);
  try {
    const schemas = { schema, keysSchema: `${schema}_keys` };
    return new OpenStore(db, await db.transaction((tx) => migrate(tx, schemas)), schemas);
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Tables of which an erasure leaves dead rows behind. */
const rewritten = ['arrival_part', 'letter_part', 'letter_body'] as const;

class OpenStore extends SqlStore implements PostgresStore {
  protected readonly all: All;
  readonly #db: Database;
  readonly #keys: PostgresPartKeys;
  readonly #turn: Turn;
  readonly #lock: string;

  constructor(db: Database, identity: Identity, { schema, keysSchema }: Schemas) {
    super(identity);
    this.#db = db;
    this.#keys = new PostgresPartKeys(db, keysSchema);
    this.#turn = new Turn(db, randomUUID());
    this.#lock = `lienthong log of ${schema}`;
    this.all = (sql, ...values) => db.all(sql, ...values);
  }

  async begin(): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await this.#takeLock(tx);
      await writeAll(tx, [...this.#keys.beginLife()]);
    });
  }

  isRestored(): Promise<boolean> {
    return this.#keys.isAhead();
  }

  async recover(recovery: Recovery): Promise<void> {
    await this.#db.transaction(async (tx) => {
      const [, isAt] = await Promise.all([this.#takeLock(tx), this.#isAt(tx, recovery.former.size)]);
      if (!isAt) throw new ExchangeError('store-replaced');
      await writeAll(tx, [...writeNewLog(this.identity, recovery), ...this.#keys.goOn()]);
    });
    this.identity = identityAfter(this.identity, recovery);
  }

  async commit(plan: Plan): Promise<boolean> {
    const outcome = await this.#db.transaction(async (tx) => {
      const keys = keysOf(plan);
      const [, isAnothers, isAt, held] = await Promise.all([
        this.#takeLock(tx),
        this.#turn.isAnothers(tx),
        this.#isAt(tx, plan.logSize),
        this.#keys.count(tx, keys),
      ]);
      if (isAnothers) return 'wait';
      if (!isAt) return 'lost';
      // What came is dropped for what can be opened, or not at all.
      if (held < new Set(keys).size) throw new ExchangeError('store-failed');
      const written = await writeAll(tx, [
        ...writePlan(plan, this.identity.nodeBase),
        ...this.#keys.noteLogSize(this.logBase + plan.nextLogSize),
        ...this.#turn.won(),
      ]);
      return written && 'written';
    });
    if (outcome === 'lost') await this.#turn.lost();
    return outcome === 'written';
  }

  /** What another process is leasing or processing at the same time is passed over. */
  async lease({ limit, nowMs, untilMs, gapWaitMs }: Lease): Promise<LeasedArrival[]> {
    return this.#db.transaction(async (tx) => {
      const batch = randomUUID();
      const leased: LeasedArrival[] = [];
      while (leased.length < limit) {
        const { rows: may } = await tx.run(leasable, nowMs, batch, nowMs - gapWaitMs, limit - leased.length);
        const { rows } = await tx.run(
          `SELECT id AS row, ${arrivalColumns} FROM arrival WHERE id = ANY (?1::bigint[]) AND acked_at IS NULL
            AND ${isFree('?2')} ORDER BY id FOR UPDATE SKIP LOCKED`,
          may.map(({ id }) => id),
          nowMs,
        );
        if (rows.length === 0) break;
        const missing = new Map(may.map((one) => [one['id'], one['missing']]));
        for (const { row, ...arrival } of rows as unknown as (LeasedArrival & { row: number })[]) {
          const gap = missing.get(row);
          leased.push(gap === null ? arrival : { ...arrival, gapBefore: Number(gap) });
        }
        await tx.run(
          'UPDATE arrival SET leased_until = ?, lease = ? WHERE id = ANY (?::bigint[])',
          ...[untilMs, batch, rows.map(({ row }) => row)],
        );
      }
      return leased;
    });
  }

  async process<T>(
    { iss, jti, atMs }: { readonly iss: string; readonly jti: string; readonly atMs: number },
    handler: Handler<PostgresTransaction, T>,
  ): Promise<{ readonly value: Awaited<T> } | undefined> {
    return this.#db.handlerTransaction(async (tx) => {
      const { changes } = await tx.run(
        'UPDATE arrival SET acked_at = ? WHERE iss = ? AND jti = ? AND is_fork = 0 AND acked_at IS NULL',
        ...[atMs, iss, jti],
      );
      return changes === 1 ? { value: await handler({ query: tx.query }) } : undefined;
    });
  }

  reserveKeys(wrapped: readonly Uint8Array[], atMs: number): Promise<number[]> {
    return this.#keys.reserve(wrapped, atMs);
  }

  async dropKeys(reservedBeforeMs: number): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await this.#takeLock(tx);
      await this.#keys.drop(tx, reservedBeforeMs);
    });
  }

  /** Locks each table while it is written anew. */
  async scrub(): Promise<void> {
    await this.#keys.scrub();
    for (const table of rewritten) await this.#db.outside(`VACUUM FULL ${table}`);
    await this.all("DELETE FROM meta WHERE key = 'scrub_due'");
  }

  wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return this.#keys.wrappingKeys(make);
  }

  setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    return this.#keys.setWrappingKeys(sealed);
  }

  close(): Promise<void> {
    return this.#db.close();
  }

  protected wrappedKey(id: number): Promise<Uint8Array | undefined> {
    return this.#keys.get(id);
  }

  /** Whether the log is the one that this process has opened, and ends there. */
  async #isAt(tx: Transaction, logSize: number): Promise<boolean> {
    const { rows } = await tx.run("SELECT key, value FROM meta WHERE key IN ('log_id', 'log_size') ORDER BY key");
    const [id, size] = rows.map(({ value }) => String(value));
    if (id !== this.logId) throw new ExchangeError('store-replaced');
    return Number(size) === logSize;
  }

  /** Until the transaction ends, nobody else writes this log. */
  async #takeLock(tx: Transaction): Promise<void> {
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', this.#lock);
  }
}

/**
 * Sends all statements, and looks at what they did in their order: what comes after one that is void may have failed for it.
 * @returns `false` when the transaction is void
 */
async function writeAll(tx: Transaction, statements: readonly Statement[]): Promise<boolean> {
  const done = await Promise.allSettled(statements.map(({ sql, values }) => tx.run(sql, ...values)));
  for (const [i, one] of done.entries()) {
    if (one.status === 'rejected') throw one.reason;
    if (statements[i]?.once && one.value.changes !== 1) return false;
  }
  return true;
}
