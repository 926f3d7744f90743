/**
 * SQL as values: what one driver runs at once, and another sends over a connection. Written as SQLite and PostgreSQL both read it,
 * with `?` for each value, or `?1`, `?2`.
 * @module
 */

export type SqlValue = string | number | Uint8Array | null;

export type Row = Record<string, unknown>;

export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** The whole transaction is void unless it changes one row. */
  readonly once?: true;
}

export const run = (sql: string, ...values: readonly SqlValue[]): Statement => ({ sql, values });

export const once = (sql: string, ...values: readonly SqlValue[]): Statement => ({ sql, values, once: true });

/** Runs a query. */
export type All = (sql: string, ...values: readonly SqlValue[]) => Promise<Row[]>;
