import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';

const policies = {
  '/open': "default-src 'none'; script-src 'self' 'unsafe-eval'",
  '/strict': "default-src 'none'; script-src 'self'",
} as const;

const base = { type: 'object', properties: { age: { type: 'integer', minimum: 0 } }, required: ['age'] };
const revision = { type: 'object', properties: { age: { type: 'integer', minimum: 18 } }, required: ['age'] };

let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  // The page compares by itself: what a test has it evaluate is free of its policy.
  const code = await bundle(`
    import { compare, report } from '@lienthong/compat';
    const comparison = await compare(${JSON.stringify(base)}, ${JSON.stringify(revision)}, { mode: 'full' });
    const text = report(comparison, { format: 'text', lang: 'vi', base: { name: 'a' }, revision: { name: 'b' } });
    globalThis.result = { ...comparison, text };
  `);
  server = createServer((request, response) => {
    const isCode = request.url === '/bundle.js';
    response.writeHead(200, {
      'content-type': isCode ? 'text/javascript' : 'text/html',
      'content-security-policy': policies[request.url === '/strict' ? '/strict' : '/open'],
    });
    response.end(
      isCode ? code : '<!doctype html><meta charset="utf-8"><script type="module" src="/bundle.js"></script>',
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a page compares schemas, with a witness that both validators confirm there', async () => {
  const { verdict, witness, directions, text } = await compareAt('/open');
  expect(verdict).toBe('breaking');
  expect(witness).toEqual({ age: 0 });
  expect(directions).toMatchObject({ backward: { verdict: 'breaking' }, forward: { verdict: 'compatible' } });
  expect(text).toContain('phá vỡ tương thích');
});

test('where the policy forbids functions made of text, what would be breaking is undecided, and what is proved stays proved', async () => {
  const { verdict, directions } = await compareAt('/strict');
  expect(verdict).toBe('undecided');
  expect(directions).toMatchObject({
    backward: { verdict: 'undecided', undecidedAt: [{ code: 'validators' }] },
    forward: { verdict: 'compatible' },
  });
});

async function compareAt(path: keyof typeof policies): Promise<Record<string, unknown>> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  await page.waitForFunction(() => 'result' in globalThis);
  const result = await page.evaluate(() => (globalThis as unknown as { result: Record<string, unknown> }).result);
  await page.close();
  return result;
}
