/**
 * The page for system tests: built into a folder of its own, given out by a server, opened in Debian's Chromium.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { exampleRecord } from '../../../packages/web/src/testing/example.ts';
import { serveWeb } from '../../build/serve-web.ts';
import { buildWeb } from '../../build/web.ts';
import { openBrowser } from '../browser.ts';

export { exampleRecord as example };

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** A page of its own, at a task. What goes wrong in it is thrown by `close`. */
  open(address?: string, options?: BrowserContextOptions): Promise<OpenPage>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Everything that was asked of any network. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** @param withHeaders whether the server knows the policies; the page itself does in either case */
export async function openSite(withHeaders = true): Promise<Site> {
  const dist = await builtPage();
  const server = await serveWeb(dist, 0, withHeaders);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await openBrowser();
  return {
    origin,
    browser,
    open: (address = '', options = {}) => openPage(browser, origin + address, options),
    stopServer: () => stop(server),
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

/** Built once for the tests of a file. */
function builtPage(): Promise<string> {
  built ??= (async () => {
    const dist = mkdtempSync(join(tmpdir(), 'lienthong-page-'));
    process.once('exit', () => rmSync(dist, { recursive: true, force: true }));
    await buildWeb(dist);
    return dist;
  })();
  return built;
}

let built: Promise<string> | undefined;

async function openPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const wrong: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(address);
  await page.locator('h1:visible').waitFor();
  return {
    page,
    requests,
    close: async () => {
      await context.close();
      if (wrong.length > 0) throw new Error(`the page complained:\n${wrong.join('\n')}`);
    },
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export function fileOf(name: string, content: string | Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}
