/**
 * The tables behind an agency's own records.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import type { Database } from '../store/sqlite/database.ts';
import type { SealedWrappingKey } from '../store/store.ts';

/** As it lies in the file. */
export interface Row {
  readonly id: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** Raised by one with each forward-only migration; `PRAGMA user_version` holds it. */
const version = 1;

const tables = `
  -- Which file this is: its keys open in no other.
  CREATE TABLE file (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  -- The wrapping key, sealed to each decryption key of the agency.
  CREATE TABLE wrapping_key (kid TEXT PRIMARY KEY, jwe TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- One revision of one record: what it tells of nobody reads here.
  CREATE TABLE own_record (
    id TEXT NOT NULL, revision INTEGER NOT NULL, sealed BLOB NOT NULL, wrapped BLOB NOT NULL, PRIMARY KEY (id, revision)
  ) STRICT;
`;

export class OwnRecordsFile {
  readonly id: string;
  readonly #db: Database;

  /** @throws {ExchangeError} `store-newer` a newer Lienthong has written it */
  constructor(db: Database) {
    this.#db = db;
    db.transaction(() => {
      const held = Number(db.one('PRAGMA user_version')?.['user_version'] ?? 0);
      if (held > version) throw new ExchangeError('store-newer', db.name);
      if (held < 1) {
        db.exec(tables);
        db.run('INSERT INTO file (id) VALUES (?)', uuidv7());
        db.exec(`PRAGMA user_version = ${version}`);
      }
    });
    this.id = String(db.one('SELECT id FROM file')?.['id']);
  }

  get(id: string, revision: number): Row | undefined {
    return this.#db.one('SELECT * FROM own_record WHERE id = ? AND revision = ?', id, revision) as Row | undefined;
  }

  all(): Row[] {
    return this.#db.all('SELECT * FROM own_record ORDER BY id, revision') as unknown as Row[];
  }

  ofId(id: string): Row[] {
    return this.#db.all('SELECT * FROM own_record WHERE id = ? ORDER BY revision', id) as unknown as Row[];
  }

  put({ id, revision, sealed, wrapped }: Row): void {
    const sql = `INSERT INTO own_record (id, revision, sealed, wrapped) VALUES (?, ?, ?, ?)
      ON CONFLICT (id, revision) DO UPDATE SET sealed = excluded.sealed, wrapped = excluded.wrapped`;
    this.#db.run(sql, id, revision, sealed, wrapped);
  }

  erase(id: string, revision: number): void {
    this.#db.run('DELETE FROM own_record WHERE id = ? AND revision = ?', id, revision);
    this.#db.scrub();
  }

  transaction(work: () => void): void {
    this.#db.transaction(work);
  }

  wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return Promise.resolve(
      this.#db.transaction(() => {
        if (this.#keys().length === 0) this.#insert(make());
        return this.#keys();
      }),
    );
  }

  setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM wrapping_key');
      this.#insert(sealed);
    });
    this.#db.scrub();
    return Promise.resolve();
  }

  close(): void {
    this.#db.close();
  }

  #keys(): SealedWrappingKey[] {
    return this.#db.all('SELECT kid, jwe FROM wrapping_key ORDER BY kid') as unknown as SealedWrappingKey[];
  }

  #insert(sealed: readonly SealedWrappingKey[]): void {
    for (const { kid, jwe } of sealed) this.#db.run('INSERT INTO wrapping_key (kid, jwe) VALUES (?, ?)', kid, jwe);
  }
}
