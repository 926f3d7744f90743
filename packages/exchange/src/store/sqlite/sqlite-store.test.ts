import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { storeSuite } from '../store-suite.ts';
import { storeVersion } from './schema.ts';
import { openSqlitePartKeys, partKeysFile } from './sqlite-part-keys.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeSuite('sqlite', (name) => openSqliteStore(join(folder, `${name}.sqlite`)));

test('a commit is synced to disk, and what is deleted is overwritten', () => {
  const file = join(folder, 'pragmas.sqlite');
  openSqliteStore(file).close();
  const schema = readFileSync(new URL('schema.ts', import.meta.url), 'utf8');
  expect(schema).toContain('PRAGMA synchronous = FULL');
  expect(schema).toContain('PRAGMA secure_delete = ON');
  const db = new DatabaseSync(file);
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  db.close();
});

test('the keys of parts lie in a file of their own, which belongs to its store', () => {
  const [one, two] = ['own', 'other'].map((name) => join(folder, `${name}.sqlite`)) as [string, string];
  for (const file of [one, two]) openSqliteStore(file).close();
  copyFileSync(partKeysFile(one), partKeysFile(two));
  expect(() => openSqliteStore(two)).toThrow(/another store/);
  expect(partKeysFile('/x/store.sqlite')).toBe('/x/part-keys.sqlite');
});

test('a note about the log that fails leaves the file of keys synced at every commit', () => {
  const file = join(folder, 'notes.sqlite');
  const store = openSqliteStore(file);
  const keys = openSqlitePartKeys(partKeysFile(file), store.id);
  const said = vi.spyOn(DatabaseSync.prototype, 'exec');
  onTestFinished(() => said.mockRestore());
  const db = new DatabaseSync(partKeysFile(file));
  db.exec('ALTER TABLE store RENAME TO elsewhere');
  expect(() => keys.noteLogSize(3)).toThrow();
  expect(said.mock.lastCall).toEqual(['PRAGMA synchronous = FULL']);
  for (const one of [db, keys, store]) one.close();
});

test('what is counted is looked up: no count reads a whole table, however much the store holds', async () => {
  const file = join(folder, 'counts.sqlite');
  const store = openSqliteStore(file);
  const asked = vi.spyOn(DatabaseSync.prototype, 'prepare');
  onTestFinished(() => asked.mockRestore());
  await store.letterCounts();
  await store.inboxCounts();
  await store.waiting({ delayedMs: 1, overdueMs: 1 });
  await store.unanswered(1);
  const statements = new Set(asked.mock.calls.map(([sql]) => sql));
  expect(statements.size).toBeGreaterThanOrEqual(4);
  const db = new DatabaseSync(file);
  for (const sql of statements) {
    const values = Array.from(sql.matchAll(/\?/g), () => 1);
    const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    expect([sql, steps.map(({ detail }) => detail).filter((detail) => /^SCAN/.test(String(detail)))]).toEqual([
      sql,
      [],
    ]);
  }
  db.close();
  store.close();
});

describe('keys without a part', () => {
  const countKeys = (file: string) => {
    const db = new DatabaseSync(partKeysFile(file));
    const { n } = db.prepare('SELECT count(*) AS n FROM part_key').get() as { n: number };
    db.close();
    return n;
  };
  /** As a commit that failed leaves it: keys are on disk before the parts that name them. */
  const leaveOrphan = (file: string) => {
    const db = new DatabaseSync(partKeysFile(file));
    db.exec("INSERT INTO part_key (wrapped, reserved_at) VALUES (x'00', 5)");
    db.close();
  };

  test('of a commit that failed are dropped once nobody can be about to use them', async () => {
    const file = join(folder, 'orphans.sqlite');
    const store = openSqliteStore(file);
    leaveOrphan(file);
    await store.dropKeys(5);
    expect(countKeys(file)).toBe(1);
    await store.dropKeys(6);
    expect(countKeys(file)).toBe(0);
    store.close();
  });

  test('are kept while the store is older than they are: a copy that was restored does not know them all', async () => {
    const file = join(folder, 'older.sqlite');
    const store = openSqliteStore(file);
    leaveOrphan(file);
    const db = new DatabaseSync(partKeysFile(file));
    db.exec('UPDATE store SET log_size = 7');
    db.close();
    await store.dropKeys(6);
    expect(countKeys(file)).toBe(1);
    store.close();
  });
});

test('a store of a newer version of this package is not opened', () => {
  const file = join(folder, 'newer.sqlite');
  openSqliteStore(file).close();
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA user_version = ${storeVersion + 1}`);
  db.close();
  expect(() => openSqliteStore(file)).toThrow(/version/);
});

/** The body of every function given to a transaction, and every function between a written BEGIN and COMMIT. */
function insideTransactions(source: string): string[] {
  const bodies: string[] = [];
  for (const { index } of source.matchAll(/\btransaction\(/g)) {
    let depth = 1;
    let at = index + 'transaction('.length;
    for (; depth > 0 && at < source.length; at++) depth += source[at] === '(' ? 1 : source[at] === ')' ? -1 : 0;
    bodies.push(source.slice(index, at));
  }
  for (const [between] of source.matchAll(/BEGIN[\s\S]*?COMMIT/g)) bodies.push(between);
  return bodies;
}

test('nothing is awaited between BEGIN and COMMIT', () => {
  const here = new URL('./', import.meta.url);
  const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  let found = 0;
  for (const name of sources) {
    const source = readFileSync(new URL(name, here), 'utf8');
    for (const body of insideTransactions(source)) {
      found++;
      expect(body, name).not.toMatch(/\bawait\b|\basync\b|\.then\(/);
    }
  }
  // What a plan writes are statements: nothing there can wait.
  const plan = readFileSync(new URL('../sql/plan.ts', here), 'utf8');
  expect(plan).not.toMatch(/\bawait\b|\basync\b|Promise|\.then\(/);
  expect(found).toBeGreaterThanOrEqual(4);
  expect(insideTransactions('this.#transaction(async () => { await x(); })')[0]).toMatch(/await/);
});
