import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');
const policies = {
  '/open': "default-src 'none'; script-src 'self' 'unsafe-eval'",
  '/strict': "default-src 'none'; script-src 'self'",
} as const;

let browser: Browser;
let server: Server;
const origin = '';

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

/** esbuild does not follow the `browser` member by which hyperjump leaves out its reading of files. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
  },
};

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'examples/hello'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    write: false,
    plugins: [withoutNode],
  });
  return outputFiles[0]?.text ?? '';
}
