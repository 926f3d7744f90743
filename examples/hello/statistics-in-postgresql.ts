import {
  type AnyRecord,
  type Dataset,
  fromSqlRows,
  insertRecord,
  lienthongCatalogue,
  type SqlRow,
  sqlSchema,
  toSql,
  toSqlRow,
} from '@lienthong/statistics';

/** What a client of PostgreSQL does, such as `pg`: values stand as `$1`, `$2` in the text. */
export type Query = (text: string, values?: readonly string[]) => Promise<{ readonly rows: readonly SqlRow[] }>;

/** Once, and again with each new version of the package. */
export async function prepare(query: Query): Promise<void> {
  await query(sqlSchema);
}

/** Each revision, as it comes. */
export async function store(query: Query, record: AnyRecord): Promise<void> {
  await query(insertRecord, toSqlRow(record));
}

export async function count(query: Query, period: string): Promise<Dataset> {
  const asked = { catalogue: lienthongCatalogue, period, asOf: new Date().toISOString() };
  const { text, values } = toSql(asked.catalogue, asked);
  const { rows } = await query(text, values);
  return fromSqlRows(rows, { ...asked, area: { edition: '2026-04-30', code: '00' } });
}
