import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');

/** `REPORT_SHOTS` names a folder for pictures to look at. */
const shots = process.env['REPORT_SHOTS'];

test.each(['en', 'vi'])('the report opens offline and shows its chart (%s)', async (lang) => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const demo = join(root, 'examples/province/demo.ts');
  const run = spawnSync(process.execPath, [...flags, demo, '--lang', lang, '--keep', folder], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const browser = await openBrowser();
  const context = await browser.newContext({ offline: true, viewport: { width: 1000, height: 1400 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('requestfailed', (request) => troubles.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);

  // Three communes by five destinations, one of them without any to Myanmar, and a legend of five.
  expect(await page.locator('svg.chart rect').count()).toBe(14);
  expect(await page.locator('.legend li').count()).toBe(5);
  const box = await page.locator('svg.chart').boundingBox();
  expect(box?.width).toBeGreaterThan(500);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.locator('h1').textContent()).not.toBe('');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  if (shots !== undefined) await page.screenshot({ path: join(shots, `report-${lang}.png`), fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  if (shots !== undefined) await page.screenshot({ path: join(shots, `report-${lang}-phone.png`), fullPage: true });
  expect(troubles).toEqual([]);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
