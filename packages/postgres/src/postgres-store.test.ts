import { readdirSync, readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  newArrival,
  newLetter,
  newReceipt,
  planOf,
  sealedParts,
  storeSuite,
} from '../../exchange/src/store/store-suite.ts';
import { openPostgresStore } from './postgres-store.ts';
import { startServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const open = (name: string) =>
  openPostgresStore({ connectionString: server.connectionString, schema: name.replaceAll('-', '_'), connections: 2 });

async function query(text: string, at = server.connectionString): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(at);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a commit is on disk before it returns', () => {
  test('whatever the account of the store is set to', async () => {
    await query('ALTER ROLE lienthong SET synchronous_commit = off');
    const store = await open('durable');
    const { value } = (await store.process({ iss: 'a', jti: 'none', atMs: 1 }, () => 'not called')) ?? {
      value: 'nothing to do',
    };
    expect(value).toBe('nothing to do');
    const arrival = newArrival({ n: 1, jti: 'one', status: 'valid' });
    await store.commit(await planOf(store, { arrivals: [arrival] }));
    const seen = await store.process({ iss: 'a', jti: 'one', atMs: 1 }, async ({ query: ask }) =>
      ask("SELECT current_setting('synchronous_commit') AS said"),
    );
    expect(seen?.value.rows).toEqual([{ said: 'on' }]);
    await store.close();
    await query('ALTER ROLE lienthong RESET synchronous_commit');
  });

  test.each(['fsync', 'full_page_writes'])('and a server with %s off is refused', async (parameter) => {
    const set = async (value: string) => {
      await query(`ALTER SYSTEM SET ${parameter} = ${value}`);
      await query('SELECT pg_reload_conf()');
      const shown = async () => (await query(`SHOW ${parameter}`))[0]?.[parameter];
      await expect.poll(shown, { interval: 10 }).toBe(value);
    };
    await set('off');
    await expect(open('careless')).rejects.toMatchObject({ code: 'store-not-durable', place: parameter });
    await set('on');
    await (await open('careless')).close();
  });
});

describe('several processes share a store', () => {
  test('and make it together, at once', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => open('made-at-once')));
    expect(new Set(stores.map(({ logId }) => logId)).size).toBe(1);
    for (const store of stores) await store.close();
  });

  test('one that loses again and again gets its turn', async () => {
    const [slow, fast] = [await open('turns'), await open('turns')];
    const lose = async () => {
      const plan = await planOf(slow, {}, ['slow']);
      await fast.commit(await planOf(fast, {}, ['fast']));
      return slow.commit(plan);
    };
    expect([await lose(), await lose()]).toEqual([false, false]);
    expect(await fast.commit(await planOf(fast, {}, ['fast']))).toBe(false);
    expect(await slow.commit(await planOf(slow, {}, ['slow']))).toBe(true);
    expect(await fast.commit(await planOf(fast, {}, ['fast']))).toBe(true);
    for (const store of [slow, fast]) await store.close();
  });

  test('what one leases or processes the other passes over, and goes on with the next conversation', async () => {
    const [one, two] = [await open('leases'), await open('leases')];
    const arrivals = [1, 2, 3].map((n) => newArrival({ n, jti: `jti-${n}`, conv: n < 3 ? 'x' : 'y', status: 'valid' }));
    await one.commit(await planOf(one, { arrivals }));
    const lease = { limit: 9, nowMs: 10, untilMs: 20, gapWaitMs: 0 };
    const held = await one.process({ iss: 'a', jti: 'jti-1', atMs: 1 }, async () =>
      (await two.lease(lease)).map(({ n }) => n),
    );
    expect(held?.value).toEqual([3]);
    expect((await two.lease(lease)).map(({ n }) => n)).toEqual([2]);
    for (const store of [one, two]) await store.close();
  });

  test('a handler that fails leaves nothing, of its own tables neither', async () => {
    await query('CREATE TABLE public.orders (jti TEXT)');
    const store = await open('handler');
    await store.commit(await planOf(store, { arrivals: [newArrival({ n: 1, jti: 'one', status: 'valid' })] }));
    const handle = (fails: boolean) =>
      store.process({ iss: 'a', jti: 'one', atMs: 1 }, async (tx) => {
        await tx.query('INSERT INTO public.orders VALUES ($1)', ['one']);
        if (fails) throw new Error('no');
      });
    await expect(handle(true)).rejects.toThrow('no');
    expect(await query('SELECT * FROM public.orders')).toEqual([]);
    await handle(false);
    expect(await handle(false)).toBeUndefined();
    expect(await query('SELECT * FROM public.orders')).toEqual([{ jti: 'one' }]);
    await store.close();
  });
});

describe('the keys of parts', () => {
  const withParts = async (schema: string, opened = open(schema)) => {
    const store = await opened;
    await store.commit(await planOf(store, { arrivals: [newArrival({ n: 1 })] }, ['leaf']));
    const secret = new TextEncoder().encode(`salt of ${schema}, erased`);
    const sent = newLetter({ n: 1, parts: [{ claim: { name: 'record' } as never, salt: secret }] });
    const kept = (await sealedParts(store, ['record'])).map((part) => ({ ...part, sealed: secret }));
    const verdict = { ...newReceipt({ status: 'valid' }), kept };
    await store.commit(await planOf(store, { verdicts: [verdict], letters: [sent] }, ['verdict']));
    return { store, secret, sent };
  };
  test('are known to be newer than a store that was put back, or to be missing', async () => {
    const { store } = await withParts('put_back');
    await store.begin();
    expect(await store.isRestored()).toBe(false);
    await query("UPDATE put_back.meta SET value = '1' WHERE key = 'log_size'");
    expect(await store.isRestored()).toBe(true);
    await query("UPDATE put_back.meta SET value = '2' WHERE key = 'log_size'");
    expect(await store.isRestored()).toBe(false);
    await query("UPDATE put_back.meta SET value = '0' WHERE key = 'generation'");
    expect(await store.isRestored()).toBe(true);
    await store.close();
    await query('DROP SCHEMA put_back_keys CASCADE');
    const without = await open('put_back');
    expect(await without.isRestored()).toBe(false);
    await query("UPDATE put_back.meta SET value = '3' WHERE key = 'generation'");
    expect(await without.isRestored()).toBe(true);
    await without.close();
  });

  test('are not in a copy: it is known as one, and goes on in a new log', async () => {
    const { store } = await withParts('copied');
    await store.begin();
    await store.close();
    await query('CREATE DATABASE elsewhere TEMPLATE postgres');
    const connectionString = server.connectionString.replace(/postgres$/, 'elsewhere');
    await query('DROP SCHEMA copied_keys CASCADE', connectionString);
    const copy = await openPostgresStore({ connectionString, schema: 'copied', connections: 2 });
    expect(await copy.isRestored()).toBe(true);
    const size = await copy.logSize();
    const former = { id: copy.logId, base: 0, size, root: 'root', restored: 'why' };
    await copy.recover({ log: 'next', former, size: 1, nodes: [], moved: [], peers: ['a'] });
    expect([await copy.isRestored(), copy.logId, copy.logBase]).toEqual([false, 'next', size]);
    await copy.close();
  });

  const keyCount = async (schema: string) => (await query(`SELECT count(*)::int AS n FROM ${schema}_keys.part_key`))[0];

  test('lie in a schema of their own; without it the store opens, and cannot read those parts', async () => {
    const { store } = await withParts('apart');
    await store.close();
    await query('DROP SCHEMA apart_keys CASCADE');
    const again = await open('apart');
    expect(await again.arrivalParts(newReceipt({}).dig)).toMatchObject([{ name: 'record' }, { name: 'identity' }]);
    expect((await again.arrivalParts(newReceipt({}).dig))[0]).not.toHaveProperty('wrappedKey');
    await again.close();
  });

  test('go when no part names them and nobody can be about to', async () => {
    const { store } = await withParts('orphans');
    await query("INSERT INTO orphans_keys.part_key VALUES (99, '', 5)");
    await store.dropKeys(5);
    expect(await keyCount('orphans')).toEqual({ n: 2 });
    await store.dropKeys(6);
    expect(await keyCount('orphans')).toEqual({ n: 1 });
    await store.close();
  });

  test('are kept while the store is older than they are: a copy that was restored does not know them all', async () => {
    const { store } = await withParts('older');
    await query("INSERT INTO older_keys.part_key VALUES (99, '', 5); UPDATE older_keys.store SET log_size = 7");
    await store.dropKeys(6);
    expect(await keyCount('older')).toEqual({ n: 2 });
    await store.close();
  });

  test('of another store are refused', async () => {
    await (await open('mine')).close();
    await (await open('yours')).close();
    await query('DROP SCHEMA mine_keys CASCADE; ALTER SCHEMA yours_keys RENAME TO mine_keys');
    await expect(open('mine')).rejects.toMatchObject({ code: 'store-other-keys' });
  });

  test('what is erased is in no file of the tables after the next checkpoint', async () => {
    // In a database of its own: all of its files are searched.
    await query('CREATE DATABASE scrubbed');
    const connectionString = server.connectionString.replace(/postgres$/, 'scrubbed');
    const { store, secret, sent } = await withParts(
      'scrubbed',
      openPostgresStore({ connectionString, schema: 'scrubbed' }),
    );
    const oid = String((await query("SELECT oid FROM pg_database WHERE datname = 'scrubbed'"))[0]?.['oid']);
    await query('CHECKPOINT');
    expect(filesWith(secret, oid)).not.toEqual([]);
    const erased = [newReceipt({}).dig, sent.dig].map((dig) => ({ dig, parts: ['record'], atMs: 5 }));
    await store.commit(await planOf(store, { erased }));
    await store.dropKeys(0);
    await store.scrub();
    await query('CHECKPOINT');
    expect(filesWith(secret, oid)).toEqual([]);
    expect(await query('SELECT count(*)::int AS n FROM scrubbed_keys.part_key', connectionString)).toEqual([{ n: 0 }]);
    await store.close();
  });

  const filesWith = (bytes: Uint8Array, database: string): string[] => {
    const base = join(server.folder, 'base', database);
    const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => readFileSync(file).includes(Buffer.from(bytes)));
  };
});

test('a schema is named by small letters, digits and _', async () => {
  for (const schema of ['', 'A', '1', 'a-b', 'a b', 'a;DROP SCHEMA public', 'x'.repeat(60)])
    await expect(openPostgresStore({ schema })).rejects.toThrow(TypeError);
});

test('a server that nobody runs is told as such', async () => {
  const connectionString = 'postgresql://127.0.0.1:1/none';
  await expect(openPostgresStore({ connectionString })).rejects.toMatchObject({ code: 'store-unreachable' });
});

test('a connection that the server ends is told as such, and the next one goes on', async () => {
  const store = await open('cut_off');
  await store.commit(await planOf(store, { arrivals: [newArrival({ n: 1, jti: 'one', status: 'valid' })] }));
  const ended = store.process({ iss: 'a', jti: 'one', atMs: 1 }, async (tx) => {
    await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
  });
  await expect(ended).rejects.toMatchObject({ code: 'store-unreachable' });
  expect((await store.lease({ limit: 1, nowMs: 1, untilMs: 2, gapWaitMs: 0 })).map(({ n }) => n)).toEqual([1]);
  await store.close();
});

test('a connection that breaks as a transaction begins is told once, and nothing is left that nobody catches', async () => {
  const store = await open('cut_off_at_once');
  const plan = await planOf(store, { arrivals: [newArrival({ n: 1 })] });
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', onUnhandled);
  const ask = pg.Client.prototype.query;
  // No spy of the test runner's: it would catch what nobody else does.
  pg.Client.prototype.query = function (this: pg.Client, ...values: unknown[]) {
    const asked = ask.apply(this, values as never);
    if (values[0] === 'BEGIN') (this as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
    return asked;
  } as typeof ask;
  onTestFinished(() => void Object.assign(pg.Client.prototype, { query: ask }));
  await expect(store.commit(plan)).rejects.toMatchObject({ code: 'store-unreachable' });
  pg.Client.prototype.query = ask;
  expect(await store.commit(plan)).toBe(true);
  await store.close();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

test('a store of a newer version of this package is not opened', async () => {
  await (await open('newer')).close();
  await query('UPDATE newer.schema_version SET version = version + 1');
  await expect(open('newer')).rejects.toMatchObject({ code: 'store-newer', place: 'newer' });
});

test('the tables and columns are those of the store on SQLite', async () => {
  const { openSqliteStore } = await import('@lienthong/exchange');
  const { DatabaseSync } = await import('node:sqlite');
  const file = join(server.folder, '..', 'columns.sqlite');
  openSqliteStore(file).close();
  const db = new DatabaseSync(file, { readOnly: true });
  const columns = db
    .prepare(
      `SELECT t.name || '.' || c.name AS name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'
        ORDER BY t.name, c.name`,
    )
    .all();
  db.close();
  await (await open('columns')).close();
  const rows = await query(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'columns' AND table_name NOT IN ('turn', 'schema_version')
    ORDER BY table_name COLLATE "C", column_name COLLATE "C"`);
  expect(rows).toEqual(columns.map((row) => ({ ...row })));
});

// Last: a copy of the database, and a search through its files, take the longer the more schemas there are.
storeSuite('postgres', open);
