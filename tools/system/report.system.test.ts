import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');

/** `REPORT_SHOTS` names a folder for pictures to look at. */
const shots = process.env['REPORT_SHOTS'];

test.each(['en', 'vi'] as const)('the demonstration’s report opens offline and shows its charts (%s)', async (lang) => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'));
  const demo = join(root, 'examples/province/demo.ts');
  runTs(demo, ['--lang', lang, '--keep', folder]);
  const { page, troubles, close } = await open(join(folder, 'report.html'), { width: 1000, height: 1400 });

  // Three communes by five destinations, one of them without any to Myanmar, and a column for each destination.
  expect(await page.locator('.bars.wide td.bar rect').count()).toBe(14);
  expect(await page.locator('.bars.wide .swatch').count()).toBe(5);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.locator('h1').textContent()).not.toBe('');
  expect(troubles).toEqual([]);
  await close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['en', 'vi'] as const)(
  'a report with a trend fits a screen, a telephone, the dark and A4 (%s)',
  async (lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'));
    const figures = join(root, 'conformance/statistics/figures');
    const names = readdirSync(figures).sort().reverse();
    const file = join(folder, 'report.html');
    const files = names.map((name) => join(figures, name));
    runTs(join(root, 'packages/cli/src/main.ts'), [
      ...['--lang', lang, 'stats', 'export', '--format', 'html', '--out', file, ...files],
    ]);
    const { page, troubles, close } = await open(file, { width: 1000, height: 1400 });
    // Chromium lays the style sheet out only if the policy lets it apply.
    expect((await page.locator('.tiles').boundingBox())?.height).toBeLessThan(200);
    expect((await page.locator('svg.chart').boundingBox())?.width).toBeGreaterThan(500);
    expect(await page.locator('svg.chart path.line').count()).toBe(4);
    for (const [name, width, colorScheme] of [
      ['screen', 1000, 'light'],
      ['dark', 1000, 'dark'],
      ['phone', 390, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, wide]).toEqual([name, 0]);
      const [ink, paper] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor].map((rgb) => Number(/\d+/.exec(rgb)?.[0]));
      });
      expect((ink ?? 0) > (paper ?? 0)).toBe(colorScheme === 'dark');
      if (shots !== undefined)
        await page.screenshot({ path: join(shots, `report-${lang}-${name}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g) ?? [];
    // A4, and no page is left nearly empty: seven are enough.
    expect([boxes.length > 0, boxes.length <= 7]).toEqual([true, true]);
    if (shots !== undefined) writeFileSync(join(shots, `report-${lang}.pdf`), pdf);
    expect(troubles).toEqual([]);
    await close();
    rmSync(folder, { recursive: true, force: true });
  },
);

function runTs(file: string, args: readonly string[]): void {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const run = spawnSync(process.execPath, [...flags, file, ...args], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

async function open(file: string, viewport: { readonly width: number; readonly height: number }) {
  const browser = await openBrowser();
  const context = await browser.newContext({ offline: true, viewport });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('requestfailed', (request) => troubles.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, troubles, close: () => browser.close() };
}
