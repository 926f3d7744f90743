import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '../..');
const valid = record('conformance/records/case/valid/instituted-cross-border.json');
const csp = "default-src 'none'; script-src 'self'; worker-src 'self'";

let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  const code = await bundle(`
    import { crimeReport } from '@lienthong/validate/crime-report';
    import { validate } from '@lienthong/validate';
    globalThis.judge = (record) => { const { valid, issues } = validate(record); return { valid, codes: issues.map((i) => i.code) }; };
    globalThis.one = (record) => crimeReport.validate(record).valid;
    globalThis.onmessage = (event) => globalThis.postMessage(globalThis.judge(event.data));
  `);
  server = createServer((request, response) => {
    const script = { '/bundle.js': code, '/probe.js': probe }[request.url ?? ''];
    const source = request.url === '/probe' ? '/probe.js' : '/bundle.js';
    response.writeHead(200, {
      'content-type': script === undefined ? 'text/html' : 'text/javascript',
      'content-security-policy': csp,
    });
    response.end(script ?? `<!doctype html><meta charset="utf-8"><script type="module" src="${source}"></script>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Judge {
  judge: (record: unknown) => { valid: boolean; codes: string[] };
}

test('validators run under a content security policy without eval, on the page and in a worker', async () => {
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  page.on('pageerror', (error) => violations.push(error.message));
  await page.goto(origin);
  await page.waitForFunction(() => 'judge' in globalThis);

  const judge = (value: unknown) => page.evaluate((given) => (globalThis as unknown as Judge).judge(given), value);
  expect(await judge(valid)).toMatchObject({ valid: true });
  expect(await judge({ ...valid, stage: 'nowhere' })).toEqual({ valid: false, codes: ['LT-SCHEMA-CODE'] });

  const inWorker = await page.evaluate(
    (given) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/bundle.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(given);
      }),
    { ...valid, openedOn: '2026-02-30' },
  );
  expect(inWorker).toEqual({ valid: false, codes: ['LT-SCHEMA-PATTERN'] });
  expect(violations).toEqual([]);

  await page.close();
});

test('the policy of that page does forbid what the validators do without', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}probe`);
  await page.waitForFunction(() => 'evaluated' in globalThis);
  expect(await page.evaluate(() => (globalThis as unknown as { evaluated: string }).evaluated)).toBe('EvalError');
  await page.close();
});

const probe = "try { Function('')(); self.evaluated = 'allowed'; } catch (error) { self.evaluated = error.name; }";

function record(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
}
