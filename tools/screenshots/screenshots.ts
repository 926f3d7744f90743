/**
 * Makes the pictures of the officers' pages from the invented data of `conformance/`: `pnpm screenshots [folder]`. Needs Chromium.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveWeb } from '../build/serve-web.ts';
import { buildWeb } from '../build/web.ts';
import { OFFICERS } from '../generate/officers/officers.ts';
import { openBrowser } from '../system/browser.ts';
import { type Picture, pictures } from './pictures.ts';
import { shrunken } from './png.ts';

/**
 * Writes every picture into a folder as `<name>.png`.
 * @param root the repository's root
 * @returns the paths that were written
 */
export async function takeScreenshots(root: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'lienthong-pictures-'));
  const browser = await openBrowser();
  await buildWeb(join(scratch, 'web'));
  const server = await serveWeb(join(scratch, 'web'));
  const { port } = server.address() as AddressInfo;
  try {
    const written: string[] = [];
    for (const picture of pictures) {
      const path = join(folder, `${picture.name}.png`);
      writeFileSync(path, await shot(browser, picture, { root, scratch, origin: `http://127.0.0.1:${port}/` }));
      written.push(path);
    }
    return written;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Place {
  readonly root: string;
  readonly scratch: string;
  /** of the page for officers */
  readonly origin: string;
}

/** Light, of one density, in Vietnamese and Viet Nam's time: alike on every machine but for its fonts. */
async function shot(browser: Browser, picture: Picture, { root, scratch, origin }: Place): Promise<Uint8Array> {
  const { width, height } = picture;
  const context = await browser.newContext({
    ...{ viewport: { width, height }, colorScheme: 'light', deviceScaleFactor: 1, reducedMotion: 'reduce' },
    ...{ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  });
  try {
    const page = await context.newPage();
    if ('task' in picture) await page.goto(`${origin}#/vi/${picture.task}`);
    else {
      const file = join(scratch, `${picture.name}.html`);
      writeFileSync(file, await picture.page(root));
      await page.goto(pathToFileURL(file).href);
    }
    if ('act' in picture) await picture.act(page, root);
    return shrunken(await page.screenshot({ fullPage: true, clip: await shown(page, picture) }));
  } finally {
    await context.close();
  }
}

/** From the top to where what is shown ends. */
async function shown(page: Page, { width, height, until }: Picture) {
  const end = await page.evaluate(
    (selector) => (document.querySelector(selector) ?? document.body).getBoundingClientRect().bottom,
    until ?? 'body',
  );
  return { x: 0, y: 0, width, height: Math.min(height, Math.ceil(end) + 16) };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const folder = process.argv[2] ?? join(root, OFFICERS, 'images');
  for (const path of await takeScreenshots(root, folder)) console.log(path);
}
