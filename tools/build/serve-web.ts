/**
 * `pnpm web`: builds the page and gives it out on this machine, with the headers that belong to its files.
 * @module
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '../../packages/web/src/policy.ts';
import { buildWeb } from './web.ts';

/** @param withHeaders as a server that knows nothing of policies gives it out: types alone */
export function serveWeb(dist: string, port = 0, withHeaders = true): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
    try {
      if (!/^[\w.-]+$/.test(file)) throw new TypeError('no file of the page');
      const body = readFileSync(join(dist, file));
      const headers = headersOf(file);
      response.writeHead(200, withHeaders ? headers : { 'content-type': headers['content-type'] });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (import.meta.main) {
  await buildWeb();
  await serveWeb(join(import.meta.dirname, '../../packages/web/dist'), Number(process.argv[2] ?? 8080));
  console.log(`the page is at http://localhost:${process.argv[2] ?? 8080}/`);
}
