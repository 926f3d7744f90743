/**
 * The verdict on fault runs, by the program that shares no code with the product: a good run passes, and every kind of fault is found.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFaults, verdict } from './run.ts';

let folder = '';
let copies: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-faults-'));
  const { isSettled } = await runFaults({ messages: 400, seconds: 15, seed: 'system', folder });
  expect(isSettled).toBe(true);
}, 180_000);
afterAll(() => {
  for (const one of [folder, ...copies]) rmSync(one, { recursive: true, force: true });
  copies = [];
});

function judge(of: string) {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-B', verdict, of], { encoding: 'utf8' });
  return { status, line: stdout.trim(), stderr };
}

test('a run of several hundred messages passes', () => {
  const { status, line, stderr } = judge(folder);
  console.log(line);
  expect([status, stderr]).toEqual([0, '']);
  expect(line).toMatch(/^sent \d{3,}, crashes [1-9]\d*, lost 0, doubled 0, out of order 0$/);
});

test.each([
  ['a message that the application never got', 'a', 'DELETE FROM app_seen WHERE id = 3', 'lost'],
  ['a message that is not held', 'b', "DELETE FROM arrival WHERE id = 3 AND status = 'valid'", 'lost'],
  [
    'a receipt of another message',
    'c',
    'UPDATE receipt SET jws = (SELECT max(jws) FROM receipt) WHERE rowid = 5',
    'lost',
  ],
  ['a receipt that its recipient has not signed', 'a', "UPDATE receipt SET jws = jws || 'A' WHERE rowid = 5", 'lost'],
  ['a letter that is not answered', 'a', "DELETE FROM receipt WHERE status = 'valid' AND rowid > 9", 'lost'],
  [
    'a message dealt with twice',
    'a',
    'INSERT INTO app_seen (iss, jti, conv) SELECT iss, jti, conv FROM app_seen WHERE id = 5',
    'doubled',
  ],
  ['messages of a conversation turned round', 'a', 'UPDATE app_seen SET id = -id', 'out of order'],
])('%s is found', (_, agency, sql, fault) => {
  const copy = mkdtempSync(join(tmpdir(), 'lienthong-faults-copy-'));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  const db = new DatabaseSync(join(copy, `lienthong-${agency}`, 'store.sqlite'));
  db.exec('PRAGMA foreign_keys = OFF');
  db.exec(sql);
  db.close();
  const { status, line } = judge(copy);
  expect(status).toBe(1);
  expect(line).toMatch(new RegExp(`${fault} [1-9]`));
});

test('recipients that look for no duplicates are caught', async () => {
  const planted = mkdtempSync(join(tmpdir(), 'lienthong-faults-planted-'));
  copies.push(planted);
  await runFaults({
    messages: 150,
    seconds: 5,
    seed: 'planted',
    folder: planted,
    planted: 'no-duplicate-key',
    settleMs: 3000,
  });
  const { status, line } = judge(planted);
  expect(status).toBe(1);
  expect(line).toMatch(/doubled [1-9]/);
}, 120_000);
