import type { Agency } from '@lienthong/exchange';
import { lienthong } from '@lienthong/exchange/fastify';
import Fastify, { type FastifyInstance } from 'fastify';

/** An application with routes of its own, which takes what other agencies post below the path of the agency's endpoint. */
export async function createServer(agency: Agency): Promise<FastifyInstance> {
  const app = Fastify();
  app.get('/health', async () => ({ inbox: await agency.inbox.count() }));
  await app.register(lienthong(agency), { prefix: new URL(agency.endpoint).pathname });
  return app;
}
