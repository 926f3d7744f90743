import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeSuite } from '../../exchange/src/store/store-suite.ts';
import { Database } from './database.ts';
import { openPostgresStore } from './index.ts';
import { startPostgres, type TestPostgres } from './testing/postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

let suite = 0;
const open = (name: string) =>
  openPostgresStore({
    connectionString: postgres.connectionString,
    schema: `s${suite}_${name.replaceAll('-', '_')}`,
    connections: 2,
  });

storeSuite('PostgreSQL', open);

describe('PostgreSQL', () => {
  test('a schema is named by small letters, digits and _', async () => {
    const { connectionString } = postgres;
    for (const schema of ['', 'A', '1', 'a-b', 'a b', 'a;DROP SCHEMA public', 'x'.repeat(60)]) {
      await expect(openPostgresStore({ connectionString, schema })).rejects.toThrow(TypeError);
    }
  });

  test('a server that nobody runs is told as such', async () => {
    await expect(openPostgresStore({ connectionString: 'postgresql://127.0.0.1:1/none' })).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });

  test('two instances that start at once make one store', async () => {
    suite++;
    const [one, two] = await Promise.all([open('both'), open('both')]);
    expect(one.logId).toBe(two.logId);
    await one.close();
    await two.close();
  });

  test('a commit is on disk when it returns, whatever the database is set to', async () => {
    const { connectionString } = postgres;
    const before = new Database({ connectionString });
    await before.run('ALTER DATABASE postgres SET synchronous_commit = off');
    await before.close();
    const db = new Database({ connectionString });
    expect(await db.one('SHOW synchronous_commit')).toEqual({ synchronous_commit: 'on' });
    await db.close();
  });
});
