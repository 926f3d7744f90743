import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { example, fileOf, openSite, type Site } from './site.ts';

/** A name that stands in the file and must stand in no request. */
const secret = 'Nguyễn Thị Không Có Thật';
const victim = { ...example('victim/valid/codes-01.json'), sex: secret };

describe.each([
  ['a server that sends the policies', true],
  ['a server that knows nothing of policies', false],
])('from %s', (_, withHeaders) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(withHeaders);
  });

  afterAll(() => site?.close());

  test('nothing is asked of any network but the page’s own files, and nothing of a file goes with it', async () => {
    const { page, requests, close } = await site.open('#/vi/check');
    await ready(page);
    const before = requests.length;
    await drop(page, 'ho-so.ndjson', `${JSON.stringify(victim)}\n`);
    await page.waitForSelector('.summary[data-done=true]');
    const later = requests.slice(before).filter((url) => !url.startsWith('blob:'));
    expect(later.filter((url) => !/\/part-\w+\.js$/.test(url))).toEqual([]);
    expect(requests.every((url) => url.startsWith(site.origin) || url.startsWith(`blob:${site.origin}`))).toBe(true);
    expect(requests.some((url) => url.includes(encodeURIComponent(secret)))).toBe(false);
    await close();
  });

  test('neither the page nor its workers can send, and only the comparison may make functions of text', async () => {
    const { page } = await site.open('#/vi/check');
    await ready(page);
    await drop(page, 'ho-so.ndjson', JSON.stringify(victim));
    await page.waitForSelector('.summary[data-done=true]');
    await page.goto(`${site.origin}#/vi/compare`);
    for (const i of [0, 1]) await page.locator('textarea').nth(i).fill('{"type":"string"}');
    await page.getByRole('button', { name: 'So sánh', exact: true }).click();
    await page.locator('.direction').first().waitFor();

    expect(await probe(page)).toEqual({
      fetch: 'refused',
      beacon: 'refused',
      socket: 'refused',
      image: 'refused',
      form: 'refused',
      prefetch: 'refused',
      frame: 'refused',
      ping: 'refused',
      peers: 'refused',
    });
    const workers = page.workers();
    expect(workers).toHaveLength(2);
    for (const worker of workers) {
      const isComparison = worker.url().endsWith('comparison.js');
      expect(await worker.evaluate(inWorker)).toEqual({
        fetch: 'refused',
        request: 'refused',
        socket: 'refused',
        script: 'refused',
        functions: isComparison ? 'allowed' : 'refused',
      });
    }
    await page.context().close();
  });

  test('a script put into the page is refused, and its policy names no other origin', async () => {
    const { page } = await site.open('#/vi/check');
    expect(await page.evaluate(inlineScript)).toBe('refused');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await page.context().close();
  });
});

test('after the first load the page works without a network and without its server, each task of it', async () => {
  const site = await openSite();
  const { page, close } = await site.open('#/vi/check');
  await ready(page);
  await site.stopServer();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('h1:visible').waitFor();
  await drop(page, 'ho-so.ndjson', JSON.stringify(victim));
  await page.waitForSelector('.summary[data-done=true]');
  for (const [task, sign] of [
    ['fill', '#fill-kind'],
    ['return', '.about-return'],
    ['evidence', '#task-evidence .drop'],
    ['compare', '#task-compare textarea'],
  ] as const) {
    await page.goto(`${site.origin}#/en/${task}`);
    await page.locator(sign).first().waitFor();
  }
  await page.locator('textarea').nth(0).fill('{"minLength":1}');
  await page.locator('textarea').nth(1).fill('{"minLength":2}');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.direction pre').first().waitFor();
  await close();
  await site.close();
});

test('at an address that is not secure the page says what it cannot do, and does the rest', async () => {
  const site = await openSite();
  const browser = await openBrowser(['--host-resolver-rules=MAP page.example 127.0.0.1']);
  const page = await browser.newPage();
  const insecure = site.origin.replace('127.0.0.1', 'page.example');
  await page.goto(insecure);
  await page.locator('.offline[data-state=never]').waitFor();
  await drop(page, 'ho-so.ndjson', JSON.stringify(victim));
  await page.waitForSelector('.summary[data-done=true]');
  expect(await page.locator('.fault-items li').count()).toBe(1);
  for (const task of ['return', 'evidence']) {
    await page.goto(`${insecure}#/vi/${task}`);
    await page.locator(`#task-${task} [role=alert]`).waitFor();
  }
  await page.goto(`${insecure}#/vi/compare`);
  await page.locator('textarea').nth(0).fill('{"minLength":1}');
  await page.locator('textarea').nth(1).fill('{"minLength":2}');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await page.getByText('Trang chưa được sao vào trình duyệt').waitFor();
  expect(await page.locator('.direction').first().textContent()).toContain('Chưa kết luận được');
  await browser.close();
  await site.close();
});

test('nothing of a record is left in the browser', async () => {
  const site = await openSite();
  const { page, close } = await site.open('#/vi/check');
  await ready(page);
  await drop(page, 'ho-so.ndjson', JSON.stringify(victim));
  await page.waitForSelector('.summary[data-done=true]');
  const stored = await page.evaluate(async () => ({
    local: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname),
  }));
  expect(stored).toMatchObject({ local: 0, cookies: '', databases: 0 });
  expect(stored.caches.every((path) => /^\/[\w.-]+\.(js|css|html|svg|webmanifest)$/.test(path))).toBe(true);
  await close();
  await site.close();
});

async function ready(page: Page): Promise<void> {
  await page.locator('.offline[data-state=ready]').waitFor();
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.locator('#task-check input[type=file]').setInputFiles(fileOf(name, content));
}

function probe(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const refused = (name: string) => name;
    /** Only the event of that directive tells that this was refused. */
    const violated = (directive: string, act: () => void) =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === directive) resolve('refused');
        });
        try {
          act();
        } catch {
          resolve('refused');
        }
        setTimeout(() => resolve('allowed'), 3000);
      });
    return {
      fetch: await fetch('icon.svg?x').then(
        () => 'allowed',
        () => refused('refused'),
      ),
      beacon: await violated('connect-src', () => navigator.sendBeacon('icon.svg', 'x')),
      socket: await violated('connect-src', () => new WebSocket('ws://localhost:9/')),
      image: await violated('img-src', () => {
        new Image().src = 'http://localhost:9/x.png';
      }),
      form: await violated('form-action', () => {
        const form = document.createElement('form');
        form.action = 'http://localhost:9/';
        document.body.append(form);
        form.submit();
      }),
      prefetch: await violated('default-src', () => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'prefetch', href: 'http://localhost:9/x' });
        document.head.append(link);
      }),
      frame: await violated('frame-src', () => {
        const frame = document.createElement('iframe');
        frame.src = 'http://localhost:9/';
        document.body.append(frame);
      }),
      ping: await violated('connect-src', () => {
        const link = document.createElement('a');
        link.href = '#/vi/compare';
        link.ping = 'http://localhost:9/';
        document.body.append(link);
        link.click();
      }),
      // No policy governs it: the page takes it away.
      peers: 'RTCPeerConnection' in globalThis ? 'allowed' : 'refused',
    };
  });
}

/** Runs in a worker: everything it calls stands inside. */
async function inWorker(): Promise<Record<string, string>> {
  const refusedOr = async (act: () => unknown): Promise<string> => {
    try {
      await act();
      return 'allowed';
    } catch {
      return 'refused';
    }
  };
  const violated = (act: () => unknown): Promise<string> =>
    new Promise((resolve) => {
      self.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
      setTimeout(() => resolve('allowed'), 3000);
      try {
        act();
      } catch {
        // The event says why.
      }
    });
  const { origin } = location;
  return {
    fetch: await refusedOr(() => fetch(`${origin}/icon.svg?x`)),
    request: await refusedOr(
      () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = reject;
          request.open('POST', `${origin}/icon.svg`);
          request.send('x');
        }),
    ),
    // Nothing listens there: only the policy's own event tells that it was the policy.
    socket: await violated(() => new WebSocket('ws://localhost:9/')),
    script: await violated(() =>
      (self as unknown as { importScripts(url: string): void }).importScripts('http://localhost:9/x.js'),
    ),
    functions: await refusedOr(() => new Function('return 1')()),
  };
}

function inlineScript(): Promise<string> {
  return new Promise((resolve) => {
    addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    setTimeout(() => resolve('ran' in globalThis ? 'allowed' : 'refused'), 500);
  });
}
