/**
 * Connections to one PostgreSQL database: rows as the store's types, transactions, many rows in one statement.
 * @module
 */
import pg from 'pg';

/** A transaction of the store; what an application's handler gets. */
export interface PostgresTransaction {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[]; readonly rowCount: number }>;
}

export type Row = Record<string, unknown>;

export interface ConnectionOptions {
  /** `postgresql://…`; the usual `PG…` variables of the environment unless given. */
  readonly connectionString?: string;
  /** How many connections at most; 10 unless given. */
  readonly connections?: number;
  readonly ssl?: boolean | { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

export class Database {
  readonly #pool: pg.Pool;

  constructor({ connectionString, connections = 10, ssl }: ConnectionOptions) {
    this.#pool = new pg.Pool({
      ...(connectionString === undefined ? {} : { connectionString }),
      ...(ssl === undefined ? {} : { ssl }),
      max: connections,
      // An answer is given only after what it promises is on disk.
      options: '-c synchronous_commit=on -c timezone=UTC',
      types: { getTypeParser },
    });
    // A connection that breaks while nobody uses it is replaced by the pool.
    this.#pool.on('error', () => undefined);
  }

  async all(text: string, ...values: readonly unknown[]): Promise<Row[]> {
    return (await this.#pool.query(text, [...values])).rows;
  }

  async one(text: string, ...values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.all(text, ...values))[0];
  }

  async run(text: string, ...values: readonly unknown[]): Promise<void> {
    await this.#pool.query(text, [...values]);
  }

  /** Runs `work` in one transaction: `false` from it rolls back, an error rolls back and is thrown on. */
  async transaction<T>(work: (tx: PostgresTransaction) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work({
        query: async (text, values = []) => {
          const { rows, rowCount } = await client.query(text, [...values]);
          return { rows, rowCount: rowCount ?? 0 };
        },
      });
      await client.query(result === false ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

const readBytes = pg.types.getTypeParser(pg.types.builtins.BYTEA);

/** `bigint` as a number, since every one of the store lies below 2^53, and `bytea` as plain bytes. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number;
  if (oid === pg.types.builtins.BYTEA) return (text: string) => new Uint8Array(readBytes(text) as Buffer);
  return pg.types.getTypeParser(oid, format as 'text');
}

/** Rows as one JSON parameter for `json_to_recordset`; bytes as base64. */
export function recordset(rows: readonly object[]): string {
  return JSON.stringify(rows, function replace(this: Record<string, unknown>, key, value: unknown) {
    const given = this[key];
    return given instanceof Uint8Array ? Buffer.from(given).toString('base64') : value;
  });
}
