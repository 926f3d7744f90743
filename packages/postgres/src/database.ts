/**
 * One PostgreSQL database: a pool of connections on which a commit is on disk before it returns, and transactions whose statements
 * are sent together.
 * @module
 */
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import { ExchangeError, type Row } from '@lienthong/exchange/store';
import pg from 'pg';
import { told } from './told.ts';

/** How to reach the server. A pooler between keeps sessions. */
export interface ConnectionOptions {
  /** `postgresql://user:password@host:5432/database`; the usual `PG…` variables of the environment unless given. */
  readonly connectionString?: string;
  /** How many connections at most; 10 unless given. */
  readonly connections?: number;
  readonly ssl?: boolean | TlsOptions;
}

/** The store's own transaction, for tables of the application in the same database. */
export interface PostgresTransaction {
  /** Values stand as `$1`, `$2` in the text. */
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

/** What a statement has done. */
export interface Done {
  readonly rows: Row[];
  readonly changes: number;
}

/** One transaction. Statements run in the order of the calls; nobody has to wait for one before the next is sent. */
export interface Transaction extends PostgresTransaction {
  run(sql: string, ...values: readonly unknown[]): Promise<Done>;
}

/** A peer that stops within a transaction holds up all others: the server ends it after this time. */
const idleInTransactionMs = 10_000;
const idleInHandlerMs = 60_000;

export class Database {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, { readonly name: string; readonly text: string }>();

  /** @param schema where names without one are looked up */
  constructor({ connectionString, connections = 10, ssl }: ConnectionOptions, schema: string) {
    this.#pool = new pg.Pool({
      ...(connectionString === undefined ? {} : { connectionString }),
      ...(ssl === undefined ? {} : { ssl }),
      max: connections,
      pipeline: true,
      types: { getTypeParser: parserOf as pg.CustomTypesConfig['getTypeParser'] },
      onConnect: async (client) => {
        await client.query(
          `SET search_path TO ${quoted(schema)}; SET idle_in_transaction_session_timeout = ${idleInTransactionMs}`,
        );
        await assertDurable(client);
      },
    });
    // A connection that breaks while nobody uses it is replaced; the next statement says what is wrong.
    this.#pool.on('error', () => undefined);
  }

  /** Runs one statement in a transaction of its own. */
  async all(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return told(async () => (await this.#pool.query({ ...this.#prepared(sql), values: [...values] })).rows as Row[]);
  }

  /** Runs one statement that may be in no transaction. */
  async outside(sql: string): Promise<void> {
    await told(() => this.#pool.query(sql));
  }

  /** Runs `work` in one transaction: `false` from it rolls back, an error rolls back and is thrown on. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return told(() => this.#transaction(work));
  }

  async #transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    client.on('error', onError);
    try {
      const begun = client.query('BEGIN');
      // Where the connection is gone, `work` tells of it first.
      begun.catch(() => undefined);
      const result = await work(this.#within(client));
      await begun;
      await client.query(result === false ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failed: Error) => {
        broken ??= failed;
      });
      throw broken ?? error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  /** For a handler of the application, which may take longer. */
  async handlerTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await tx.query(`SET LOCAL idle_in_transaction_session_timeout = ${idleInHandlerMs}`);
      return work(tx);
    });
  }

  /** Once closed it stays so. */
  async close(): Promise<void> {
    if (!this.#pool.ended && !this.#pool.ending) await this.#pool.end();
  }

  #within(client: pg.PoolClient): Transaction {
    return {
      run: async (sql, ...values) => {
        const { rows, rowCount } = await client.query({ ...this.#prepared(sql), values: [...values] });
        return { rows: rows as Row[], changes: rowCount ?? 0 };
      },
      query: async (text, values) => {
        const { rows, rowCount } = await client.query(text, values ? [...values] : []);
        return { rows: rows as Row[], rowCount };
      },
    };
  }

  /** `?` and `?1` become `$1`; each text is prepared once a connection. */
  #prepared(sql: string): { readonly name: string; readonly text: string } {
    let statement = this.#names.get(sql);
    if (!statement) {
      let count = 0;
      const text = sql.replaceAll(/\?(\d*)/g, (_, given: string) => `$${given || ++count}`);
      statement = { name: `lienthong-${this.#names.size}`, text };
      this.#names.set(sql, statement);
    }
    return statement;
  }
}

/** As an identifier in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Whole numbers of 64 bits are sizes, positions and instants, all exact as a number; JSON stays the text that it is; bytes are bytes. */
function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  if (oid === pg.types.builtins.JSON) return String;
  if (oid === pg.types.builtins.BYTEA) return (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
  return pg.types.getTypeParser(oid, format as 'text');
}

/** @throws {ExchangeError} `store-not-durable` */
async function assertDurable(client: pg.ClientBase): Promise<void> {
  await client.query(
    `SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') <> 'remote_apply'`,
  );
  const { rows } = await client.query(`SELECT current_setting('fsync') AS fsync,
    current_setting('full_page_writes') AS full_page_writes, current_setting('synchronous_commit') AS synchronous_commit`);
  const [{ fsync, full_page_writes, synchronous_commit } = {}] = rows as Row[];
  if (fsync !== 'on') throw new ExchangeError('store-not-durable', 'fsync');
  if (full_page_writes !== 'on') throw new ExchangeError('store-not-durable', 'full_page_writes');
  if (synchronous_commit !== 'on' && synchronous_commit !== 'remote_apply')
    throw new ExchangeError('store-not-durable', 'synchronous_commit');
}
