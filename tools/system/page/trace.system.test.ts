/**
 * A hundred thousand rows in Chromium: what was measured is printed. What the page's own work takes is asserted; how long it waits for a busy machine is not.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { example, openSite } from './site.ts';

const rows = 100_000;
const faultyEach = 1000;

test('a file of 100,000 records is checked and scrolled through', async () => {
  const site = await openSite();
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-rows-'));
  const file = join(folder, 'ho-so.ndjson');
  const bytes = writeRows(file);
  const { page, close } = await site.open('#/vi/check');
  await page.locator('.offline[data-state=ready]').waitFor();
  await page.evaluate(watchFirstFault);
  const client = await page.context().newCDPSession(page);
  const { trace, result: firstFaultMs } = await traced(client, async () => {
    await page.locator('#task-check input[type=file]').setInputFiles(file);
    await page.locator('.fault-items li').first().waitFor();
    return page.evaluate(() => (globalThis as unknown as { firstFaultMs: number }).firstFaultMs);
  });
  const started = Date.now();
  const checking = await traced(client, () => page.waitForSelector('.summary[data-done=true]', { timeout: 60_000 }));
  const checkedSeconds = (Date.now() - started) / 1000;
  const scrolling = await traced(client, () => scrollThrough(page));

  const rowsThere = await page.locator('.grid').getAttribute('aria-rowcount');
  expect(Number(rowsThere)).toBe(rows + 1);
  expect(await page.locator('.grid-row').count()).toBeLessThan(100);
  expect(await page.locator('.verdict').first().textContent()).toContain(`${rows / faultyEach} lỗi`);
  console.log(
    [
      `${rows} records, ${Math.round(bytes / 1e6)} MB`,
      `first fault shown after ${Math.round(firstFaultMs)} ms`,
      `all checked ${checkedSeconds.toFixed(1)} s later`,
      `longest task of the page (of it at work): opening ${told(trace)}, checking ${told(checking.trace)}, scrolling ${told(scrolling.trace)}`,
      `scrolled ${scrolling.result.steps} times, cells filled in ${scrolling.result.filled} of ${scrolling.result.steps}`,
    ].join('\n'),
  );
  expect(longest(scrolling.trace, 'tdur')).toBeGreaterThan(0);
  await expect.poll(async () => (await page.locator('.grid-row').last().textContent())?.length).toBeGreaterThan(40);
  await close();
  await site.close();
  rmSync(folder, { recursive: true });
});

function writeRows(file: string): number {
  const victim = example('victim/valid/codes-01.json');
  const good = JSON.stringify(victim);
  const bad = JSON.stringify({ ...victim, sex: 'nobody' });
  const lines = Array.from({ length: rows }, (_, i) => (i % faultyEach === faultyEach - 1 ? bad : good));
  const text = lines.join('\n');
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

/** From the choice of the file until its first fault is in the page. */
function watchFirstFault(): void {
  const input = document.querySelector('#task-check input[type=file]');
  input?.addEventListener(
    'change',
    () => {
      const chosenAt = performance.now();
      const observer = new MutationObserver(() => {
        if (document.querySelector('.fault-items li') === null) return;
        (globalThis as unknown as { firstFaultMs: number }).firstFaultMs = performance.now() - chosenAt;
        observer.disconnect();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true },
  );
}

async function scrollThrough(page: Page): Promise<{ steps: number; filled: number }> {
  const box = await page.locator('.grid').boundingBox();
  if (box === null) throw new Error('the grid is not to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  let filled = 0;
  const steps = 60;
  for (let i = 0; i < steps; i++) {
    await page.mouse.wheel([300, 0, -300, 0][i % 4] ?? 0, i % 10 === 9 ? 200_000 : 700);
    await page.waitForTimeout(40);
    if (((await page.locator('.grid-row').last().textContent()) ?? '').length > 40) filled += 1;
  }
  return { steps, filled };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

async function traced<T>(client: CDPSession, act: () => Promise<T>): Promise<{ trace: TraceEvent[]; result: T }> {
  const trace: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }): void => void trace.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', take);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  const result = await act();
  const complete = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', take);
  return { trace, result };
}

function told(trace: readonly TraceEvent[]): string {
  return `${longest(trace, 'dur')} ms (${longest(trace, 'tdur')})`;
}

/**
 * The longest task on the main thread of a page, in milliseconds.
 *
 * @param of `dur` on the clock, `tdur` on the thread: without what it waited for a core
 */
function longest(trace: readonly TraceEvent[], of: 'dur' | 'tdur'): number {
  const mains = new Set(
    trace
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const durations = trace
    .filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && mains.has(`${pid}/${tid}`))
    .map((event) => (event[of] ?? 0) / 1000);
  return Math.round(durations.reduce((most, one) => Math.max(most, one), 0));
}
