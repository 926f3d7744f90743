/**
 * The floor of `pnpm bench exchange`: a record is posted as JSON, put into one table, and answered. Nothing is signed, encrypted, validated,
 * kept by the sender or tried again.
 * @module
 */
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { Agent } from '../../packages/exchange/node_modules/undici/index.js';
import type { Side, SideConfig } from './exchange-load.ts';

export async function startPlain({ role, file, ports }: SideConfig): Promise<Side> {
  return role === 'sender' ? startSender(ports.receiver) : startReceiver(file, ports.receiver);
}

function startSender(port: number): Side {
  const agent = new Agent({ connections: 16, pipelining: 1 });
  const headers = { 'content-type': 'application/json' };
  return {
    async deliver(record) {
      const body = JSON.stringify(record);
      const origin = `http://127.0.0.1:${port}`;
      const answer = await agent.request({ origin, path: '/records', method: 'POST', body, headers });
      await answer.body.dump();
      if (answer.statusCode !== 204) throw new Error(`the peer answered ${answer.statusCode}`);
    },
    close: () => agent.destroy(),
  };
}

async function startReceiver(file: string, port: number): Promise<Side> {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT`);
  const insert = db.prepare('INSERT INTO record (id, body) VALUES (?, ?)');
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    insert.run(JSON.parse(body).id, body);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    deliver: () => Promise.reject(new TypeError('a receiver sends nothing')),
    async close() {
      server.close();
      server.closeAllConnections();
      db.close();
    },
  };
}
