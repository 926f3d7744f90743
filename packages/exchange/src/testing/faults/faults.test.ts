import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { deeds } from './proxy.ts';
import { randomFrom } from './random.ts';
import { runFaults } from './run.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function rows(file: string, sql: string): Record<string, unknown>[] {
  const db = new DatabaseSync(join(folder, file, 'store.sqlite'), { readOnly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

/** The short form of `pnpm test:faults`. */
test('messages on a hostile path between processes that are killed: each is settled, and seen once by its recipient', async () => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-faults-'));
  const { crashes, deeds: done, isSettled } = await runFaults({ messages: 150, seconds: 5, seed: 'short', folder });
  expect(isSettled).toBe(true);
  expect(crashes).toBeGreaterThan(0);
  for (const deed of deeds) expect(done[deed], deed).toBeGreaterThan(0);
  const sent = rows('lienthong-b', "SELECT jti FROM letter WHERE state = 'valid' AND aud = 'lienthong:a'");
  const seen = rows('lienthong-a', 'SELECT jti FROM app_seen');
  expect(sent.length).toBeGreaterThan(20);
  expect(seen.map(({ jti }) => jti).sort()).toEqual(sent.map(({ jti }) => jti).sort());
  const order = rows(
    'lienthong-a',
    'SELECT a.conv, a.n FROM app_seen s JOIN arrival a ON a.jti = s.jti AND a.iss = s.iss ORDER BY s.id',
  );
  for (const [conv, of] of Map.groupBy(order, (row) => row['conv'])) {
    const numbers = of.map(({ n }) => Number(n));
    expect(numbers, String(conv)).toEqual([...numbers].sort((a, b) => a - b));
  }
});

test('the same seed draws the same, and each name its own', () => {
  const draws = (seed: string, name: string) => {
    const random = randomFrom(seed, name);
    return [random.next(), random.between(1, 100), random.pick(['a', 'b', 'c'])];
  };
  expect(draws('1', 'kill')).toEqual(draws('1', 'kill'));
  expect(draws('1', 'kill')).not.toEqual(draws('1', 'proxy'));
  expect(draws('1', 'kill')).not.toEqual(draws('2', 'kill'));
});
