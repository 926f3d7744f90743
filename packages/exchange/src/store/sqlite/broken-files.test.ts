import { cpSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { overwrite } from '../../testing/overwrite.ts';
import { newArrival, newReceipt, planOf, sealedParts } from '../store-suite.ts';
import { Database } from './database.ts';
import { partKeysFile } from './sqlite-part-keys.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const fresh = () => join(folder, `${count++}.sqlite`);

/** A store with messages, each valid and under its key, in files that nobody has open: a copy of one that is written once. */
async function written(): Promise<string> {
  first ??= write(fresh());
  const file = fresh();
  for (const of of [(store: string) => store, partKeysFile]) cpSync(of(await first), of(file));
  return file;
}

let first: Promise<string> | undefined;

async function write(file: string): Promise<string> {
  const store = openSqliteStore(file);
  await store.begin();
  for (let n = 1; n <= 40; n++) {
    const arrival = newArrival({ n, manifest: 'x'.repeat(3000) });
    await store.commit(await planOf(store, { arrivals: [arrival] }, [`leaf ${n}`]));
    const kept = await sealedParts(store, ['record'], 900);
    const verdict = { ...newReceipt({ dig: arrival.dig, re: arrival.jti, status: 'valid' }), kept };
    await store.commit(await planOf(store, { verdicts: [verdict] }, [`verdict ${n}`]));
  }
  await store.close();
  return file;
}

const use = async (file: string) => {
  const store = openSqliteStore(file);
  try {
    await store.arrivals();
    await Promise.all((await store.arrivals()).map(({ dig }) => store.arrivalParts(dig)));
  } finally {
    await store.close();
  }
};

describe('a damaged file is told by its name', () => {
  test.each([
    ['the store, its head', (file: string) => overwrite(file, 0, 100)],
    ['the store, its pages', (file: string) => overwrite(file, 4096, statSync(file).size - 4096)],
    ['the store, cut short', (file: string) => truncateSync(file, 10_000)],
    ['the keys, their head', (file: string) => overwrite(partKeysFile(file), 0, 100)],
    ['the keys, their pages', (file: string) => overwrite(partKeysFile(file), 4096, 8192)],
  ])('%s', async (what, damage) => {
    const file = await written();
    damage(file);
    const place = what.startsWith('the keys') ? partKeysFile(file) : file;
    await expect(use(file)).rejects.toMatchObject({ code: 'store-corrupt', place: place.slice(folder.length + 1) });
  });

  test('a file that is gone while its keys are there is no new store', async () => {
    const file = await written();
    rmSync(file);
    expect(() => openSqliteStore(file)).toThrow(expect.objectContaining({ code: 'store-other-keys' }));
  });
});

test('a damaged journal: what it held is not there, and the store knows that it was put back', async () => {
  const file = fresh();
  const store = openSqliteStore(file);
  await store.begin();
  for (const n of [1, 2]) {
    const arrival = newArrival({ n });
    await store.commit(await planOf(store, { arrivals: [arrival] }, [`leaf ${n}`]));
    const kept = await sealedParts(store, ['record']);
    const verdict = { ...newReceipt({ dig: arrival.dig, re: arrival.jti, status: 'valid' }), kept };
    await store.commit(await planOf(store, { verdicts: [verdict] }, [`verdict ${n}`]));
    if (n === 1) new DatabaseSync(file).exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
  // As a crash leaves them: with their journals.
  const crashed = fresh();
  for (const end of ['', '-wal']) {
    cpSync(`${file}${end}`, `${crashed}${end}`);
    cpSync(`${partKeysFile(file)}${end}`, `${partKeysFile(crashed)}${end}`);
  }
  overwrite(`${crashed}-wal`, 40, 400);
  const after = openSqliteStore(crashed);
  expect(await after.arrivals()).toHaveLength(1);
  expect(await after.isRestored()).toBe(true);
  await after.close();
  await store.close();
});

test('a file that may not be opened, and one that is no file', () => {
  const there = join(folder, 'a-folder.sqlite');
  writeFileSync(join(folder, 'no-folder'), '');
  expect(() => openSqliteStore(join(folder, 'no-folder', 'store.sqlite'))).toThrow(
    expect.objectContaining({ code: 'store-unwritable', place: 'store.sqlite' }),
  );
  expect(() => openSqliteStore(join(there, 'store.sqlite'))).toThrow(
    expect.objectContaining({ code: 'store-unwritable' }),
  );
});

test('a file that another process holds is waited for, then told', () => {
  const file = fresh();
  openSqliteStore(file).close();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const db = new Database(file);
  db.exec('PRAGMA busy_timeout = 20');
  const write = () => db.transaction(() => db.run("UPDATE meta SET value = '9' WHERE key = 'log_size'"));
  expect(write).toThrow(expect.objectContaining({ code: 'store-locked', place: file.slice(folder.length + 1) }));
  other.exec('ROLLBACK');
  other.close();
  expect(write).not.toThrow();
  db.close();
});

test('a full disk: nothing of the transaction is there, all before it is, and it goes on once there is room', () => {
  const db = new Database(fresh());
  db.exec('PRAGMA journal_mode = WAL; PRAGMA max_page_count = 20; CREATE TABLE t (x BLOB)');
  db.transaction(() => db.run('INSERT INTO t VALUES (zeroblob(9000))'));
  const fill = () =>
    db.transaction(() => {
      for (let i = 0; i < 9; i++) db.run('INSERT INTO t VALUES (zeroblob(9000))');
    });
  expect(fill).toThrow(expect.objectContaining({ code: 'store-full', place: db.name }));
  expect(db.one('SELECT count(*) AS n FROM t')).toEqual({ n: 1 });
  db.exec('PRAGMA max_page_count = 200');
  fill();
  expect(db.one('SELECT count(*) AS n FROM t')).toEqual({ n: 10 });
  db.close();
});
