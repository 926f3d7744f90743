import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../generate/officers/officers.ts';
import { takeScreenshots } from './screenshots.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
let made: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-screenshots-'));
  made = await takeScreenshots(root, folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every picture that a page shows is made, and none that no page shows', () => {
  const shown = [...readPages(root).values()].flatMap((text) =>
    [...text.matchAll(/!\[[^\]]+\]\(images\/([^)]+)\)/g)].map(([, name = '']) => name),
  );
  expect(made.map((path) => basename(path)).sort()).toEqual([...new Set(shown)].sort());
});

test('each is a picture of some size, narrow enough for a page and small enough for a slow line', () => {
  for (const path of made) {
    const png = readFileSync(path);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([path, width <= 1200, height >= 200, png.length > 5_000, png.length <= 150_000]).toEqual([
      path,
      ...[true, true, true, true],
    ]);
  }
});
