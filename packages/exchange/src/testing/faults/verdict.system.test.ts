/**
 * The verdict on fault runs, by the program that shares no code with the product: a good run passes, and every kind of fault is found.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Planted } from '../durability/planted.ts';
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

/** Of a copy of the run. */
function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lienthong-faults-copy-'));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

test.each([
  ['a message that the application never got', 'a', 'DELETE FROM app_seen WHERE id = 3', 'lost'],
  ['a message that is not held', 'b', "DELETE FROM arrival WHERE id = 3 AND status = 'valid'", 'lost'],
  ['a letter that the application was told of and that is not there', 'c', 'DELETE FROM letter WHERE id = 3', 'lost'],
  ['a message under another number', 'a', 'UPDATE app_seen SET number = number + 1000 WHERE id = 3', 'lost'],
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
    'INSERT INTO app_seen (iss, jti, conv, number) SELECT iss, jti, conv, number FROM app_seen WHERE id = 5',
    'doubled',
  ],
  [
    'a message under a second name',
    'a',
    "INSERT INTO app_seen (iss, jti, conv, number) SELECT iss, 'x', conv, number FROM app_seen WHERE id = 5",
    'doubled',
  ],
  ['messages of a conversation turned round', 'a', 'UPDATE app_seen SET id = -id', 'out of order'],
])('%s is found', (_, agency, sql, fault) => {
  const copy = copied();
  const db = new DatabaseSync(join(copy, `lienthong-${agency}`, 'store.sqlite'));
  db.exec('PRAGMA foreign_keys = OFF');
  db.exec(sql);
  db.close();
  const { status, line } = judge(copy);
  expect(status).toBe(1);
  expect(line).toMatch(new RegExp(`${fault} [1-9]`));
});

test.each<[string, (lines: string[]) => string[], string]>([
  ['a message handed out again after it was acknowledged', (lines) => [...lines, ...lines], 'doubled'],
  ['messages handed out the other way round', (lines) => lines.toReversed(), 'out of order'],
  ['a message that was never handed out', (lines) => lines.slice(4), 'lost'],
])('%s is found in what an application wrote', (_, change, fault) => {
  const copy = copied();
  const file = join(copy, 'lienthong-b', 'application.ndjson');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const ofInbox = (line: string) => /^\{"(seen|acked)"/.test(line);
  const changed = [...lines.filter((line) => !ofInbox(line)), ...change(lines.filter(ofInbox))];
  writeFileSync(file, `${changed.join('\n')}\n`);
  const { status, line } = judge(copy);
  expect(status).toBe(1);
  expect(line).toMatch(new RegExp(`${fault} [1-9]`));
});

test.each<[string, Planted, RegExp]>([
  ['that look for no duplicates', 'no-duplicate-key', /doubled [1-9]/],
  // What was answered is not held, or what was acknowledged comes again.
  [
    'that answer before they commit',
    'answer-long-before-commit',
    /answered by its recipient and not held|doubled [1-9]/,
  ],
  ['that wait for nothing that should have come before', 'no-order', /out of order [1-9]/],
])(
  'recipients %s are caught',
  async (_, planted, fault) => {
    const own = mkdtempSync(join(tmpdir(), 'lienthong-faults-planted-'));
    copies.push(own);
    const killing = planted === 'answer-long-before-commit' ? ({ killWhen: 'answered' } as const) : {};
    await runFaults({ messages: 300, seconds: 8, seed: planted, folder: own, planted, settleMs: 3000, ...killing });
    const { status, line, stderr } = judge(own);
    console.log(`${planted}: ${line}`);
    expect(status).toBe(1);
    expect(`${line}\n${stderr}`).toMatch(fault);
  },
  120_000,
);
