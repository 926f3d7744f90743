import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBundle } from '../../../packages/exchange/src/evidence/bundle.ts';
import { testEvidence } from '../../../packages/exchange/src/testing/test-evidence.ts';
import { tasks } from '../../../packages/web/src/shell/route.ts';
import { example, fileOf, openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const victim = example('victim/valid/codes-01.json');
const faulty = [victim, { ...victim, sex: 'nobody' }].map((record) => JSON.stringify(record)).join('\n');

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** Brings each task to where there is something to see. */
const acts: Readonly<Record<(typeof tasks)[number], (page: Page) => Promise<void>>> = {
  check: async (page) => {
    await page.locator('#task-check input[type=file]').setInputFiles(fileOf('ho-so.ndjson', faulty));
    await page.waitForSelector('.grid-cell.faulty, .fault-items li');
    await page.locator('.fault-items button').first().click();
  },
  fill: async (page) => {
    await page.selectOption('#fill-kind', 'victim');
    await page.locator('.choose-kind .primary').click();
    await page.locator('.record-form').waitFor();
    await page.locator('fieldset[id$="/nationality"] select').selectOption('citizen');
    await page.locator('.form-bar button').first().click();
  },
  return: async (page) => {
    await page.locator('.about-return select').first().waitFor();
    await page.locator('#task-return input[role=combobox]').fill('nan nhan');
    await page.keyboard.press('Enter');
    await page.locator('.indicator').waitFor();
  },
  compare: async (page) => {
    await page.locator('#task-compare textarea').nth(0).fill('{"minLength":1}');
    await page.locator('#task-compare textarea').nth(1).fill('{"minLength":2}');
    await page.locator('#task-compare button.primary').click();
    await page.locator('.direction pre').first().waitFor();
  },
  evidence: async (page) => {
    const { evidence } = await testEvidence({ witnesses: [{ after: 20 }] });
    await page
      .locator('#task-evidence input[type=file]')
      .first()
      .setInputFiles(fileOf('e.json', writeBundle(evidence)));
    await page.locator('.chain svg').waitFor();
  },
};

describe.each([
  ['vi', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (lang, colorScheme) => {
  test('axe finds nothing serious in any task', async () => {
    const { page, close } = await site.open(`#/${lang}/check`, { colorScheme });
    await page.evaluate(axe);
    for (const task of tasks) {
      await page.goto(`${site.origin}#/${lang}/${task}`);
      await acts[task](page);
      expect(await seriousIn(page)).toEqual([]);
    }
    await close();
  });
});

test('on a phone nothing is wider than the screen, in any task', async () => {
  const { page, close } = await site.open('#/vi/check', {
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  for (const task of tasks) {
    await page.goto(`${site.origin}#/vi/${task}`);
    await acts[task](page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), task).toBeLessThanOrEqual(360);
  }
  await close();
});

test('by keyboard alone: to the content, along the grid, a cell mended, a list filled in the form, and back', async () => {
  const { page, close } = await site.open('#/vi/check');
  await page.locator('#task-check input[type=file]').setInputFiles(fileOf('ho-so.ndjson', faulty));
  await page.waitForSelector('.summary[data-done=true]');
  await page.locator('.grid-cell').first().waitFor();

  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('Đến nội dung chính');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Đến chỗ sửa');
  await page.keyboard.press('Enter');
  await expect.poll(() => activeCell(page)).toBe('nobody');

  await page.keyboard.press('Enter');
  await page.keyboard.type('nam');
  await page.keyboard.press('Enter');
  await expect.poll(() => activeCell(page)).toBe('Nam');
  await page.getByText('Bản ghi không còn lỗi.').waitFor();

  await page.keyboard.press('Control+Home');
  const first = await activeCell(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await activeCell(page)).toBe(first);

  await tabTo(page, 'Mở biểu mẫu của bản ghi', true);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  await close();
});

test('the other language keeps what was begun, and the document says its language', async () => {
  const { page, close } = await site.open('#/vi/compare');
  await page.locator('#task-compare textarea').first().fill('{"minLength":1}');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Compare schemas' }).waitFor();
  expect(await page.locator('#task-compare textarea').first().inputValue()).toBe('{"minLength":1}');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Compare schemas · Lienthong');
  await close();
});

test('the list of faults is printed whole, also from a dark screen', async () => {
  const { page, close } = await site.open('#/vi/check', { colorScheme: 'dark' });
  const many = Array.from({ length: 60 }, () => JSON.stringify({ ...victim, sex: 'nobody' })).join('\n');
  await page.locator('#task-check input[type=file]').setInputFiles(fileOf('ho-so.ndjson', many));
  await page.waitForSelector('.summary[data-done=true]');
  expect(await page.locator('.fault-items li').count()).toBe(25);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(() => page.locator('.fault-items li').count()).toBe(60);
  expect(await page.locator('.print-only').textContent()).toMatch(/^60 trong tổng số 60 chỗ cần sửa\. In ngày /);
  expect(await page.locator('.grid').isVisible()).toBe(false);
  const ground = await page.locator('.summary').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('.fault-items li').count()).toBe(25);
  await close();
});

async function seriousIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      impact: string | null;
      nodes: { html: string; failureSummary?: string }[];
    }
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
  });
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function activeCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.querySelector('.grid')?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

async function tabTo(page: Page, name: string, backwards = false): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to “${name}”`);
}
