import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Agency } from '../agency.ts';
import { offline } from '../carry.ts';
import { uuidv7 } from '../ids.ts';
import type { Transport } from '../sender/transport.ts';
import { codes, ExaminedNetwork } from '../testing/examined.ts';
import { note } from '../testkit/note.ts';
import { type Hindrance, lost, wireTo } from '../testkit/wire.ts';

const hourMs = 3_600_000;
let network: ExaminedNetwork;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
});
afterAll(() => network.close());

const after = (hours: number) => ({ now: () => network.clock.now() + hours * hourMs });
/** Faults of the letters alone: the directory grows stale as the hours pass. */
const ofLetters = async (folder: string, hours: number) =>
  (await network.faults(folder, after(hours))).filter((line) => line.includes(' letters/'));

async function send(agency: Agency, more: object = {}): Promise<string> {
  const to = agency.code === codes.a ? codes.b : codes.a;
  const [sent] = await agency.send({ to, record: note(), purpose: 'test', basis: 'test-1', ...more });
  return sent?.jti ?? '';
}

/** Copies of both folders, opened with a wire between them. */
async function pair(options: { hinder?: Hindrance; b?: object } = {}) {
  const folders = { a: await network.spoilt(), b: await network.spoilt(undefined, 'b') };
  const open: Agency[] = [];
  const wire = (code: string): Transport => wireTo(() => open, code, options.hinder);
  const start = async (side: 'a' | 'b', more: object = {}) => {
    const agency = await network.open(folders[side], { transport: wire(codes[side]), ...more });
    open.push(agency);
    return agency;
  };
  const [a, b] = [await start('a'), await start('b', options.b)];
  const stop = async (...which: Agency[]) => {
    for (const agency of which) {
      open.splice(open.indexOf(agency), 1);
      await agency.close();
    }
  };
  return { folders, a, b, start, stop };
}

const neverExamined = {
  onStep: (step: string) => {
    if (step === 'receiver.examine.before') throw new Error('not now');
  },
};

test('a letter without an answer: delayed after an hour, overdue after a day, dead at its end', async () => {
  const folder = await network.spoilt();
  const agency = await network.open(folder);
  await send(agency, { lifetimeSeconds: 48 * 3600 });
  await agency.close();
  expect(await ofLetters(folder, 0.5)).toEqual([]);
  expect(await ofLetters(folder, 2)).toEqual([`warn letters/answers letters-delayed ${codes.b}`]);
  expect(await ofLetters(folder, 25)).toEqual([`fail letters/answers letters-overdue ${codes.b}`]);
  const later = await network.open(folder, after(49));
  await expect.poll(() => later.outbox.list({ state: 'unknown' })).toHaveLength(1);
  await later.close();
  expect(await ofLetters(folder, 50)).toEqual([`fail letters/answers letters-dead ${codes.b}`]);
  // Its number was closed by that clock: back in time, that is a time to come.
  expect(await network.faults(folder)).toEqual([
    'warn clock/store clock-went-back store.sqlite',
    `fail letters/answers letters-dead ${codes.b}`,
  ]);
});

test('a dead letter whose place another has taken is done with', async () => {
  const folder = await network.spoilt();
  const conversation = uuidv7();
  const agency = await network.open(folder);
  const supersedes = await send(agency, { record: note('một', conversation), lifetimeSeconds: 3600 });
  await agency.close();
  const later = await network.open(folder, after(2));
  await expect.poll(() => later.outbox.list({ state: 'unknown' })).toHaveLength(1);
  await send(later, { record: note('một', conversation), supersedes });
  await later.close();
  expect(await ofLetters(folder, 2.5)).toEqual([]);
});

test('a letter that somebody has to look at', async () => {
  const folder = await network.spoilt();
  const refusing: Transport = { ...offline, request: async () => ({ status: 404, body: new Uint8Array() }) };
  const agency = await network.open(folder, { transport: refusing });
  const jti = await send(agency);
  await agency.outbox.waitFor(jti, ['attention']);
  await agency.close();
  expect(await ofLetters(folder, 0)).toEqual([`fail letters/answers letters-stopped ${codes.b}`]);
});

test('a message that is stored and not examined is told on both sides', async () => {
  const { folders, a, b, stop } = await pair({ b: neverExamined });
  const jti = await send(a);
  await a.outbox.waitFor(jti, ['stored']);
  await stop(a, b);
  expect(await ofLetters(folders.b, 0.5)).toEqual([`fail letters/verdicts verdicts-stuck ${codes.a}`]);
  expect(await ofLetters(folders.a, 23)).toEqual([]);
  expect(await ofLetters(folders.a, 25)).toEqual([`warn letters/verdicts verdicts-late ${codes.b}`]);
});

test('a receipt that does not reach its sender', async () => {
  const { folders, a, b, stop } = await pair({
    hinder: ({ address }, pass) => (address === 'receipts' ? lost() : pass()),
  });
  const jti = await send(a);
  await a.outbox.waitFor(jti, ['stored']);
  await b.idle();
  await stop(a, b);
  expect(await ofLetters(folders.b, 25)).toEqual([`warn letters/receipts receipts-waiting ${codes.a}`]);
});

test('a number that has not come, though the next one has', async () => {
  let posted = 0;
  const { folders, a, b, stop } = await pair({
    hinder: ({ address }, pass) => (address === 'messages' && posted++ === 0 ? lost() : pass()),
  });
  await send(a);
  await expect.poll(() => posted).toBe(1);
  await a.outbox.waitFor(await send(a), ['stored', 'valid']);
  await stop(a, b);
  expect(await ofLetters(folders.b, 0.1)).toEqual([]);
  expect(await ofLetters(folders.b, 0.5)).toEqual([`warn letters/gaps number-missing ${codes.a} 2`]);
});

test('an agency whose whole machine was put back to a snapshot signs other things under its old numbers', async () => {
  const { folders, a, b, start, stop } = await pair();
  await stop(a);
  const snapshot = await network.spoilt((path) => cpSync(folders.a, path, { recursive: true }));
  const before = await start('a');
  await before.outbox.waitFor(await send(before), ['valid']);
  await b.outbox.waitFor(await send(b), ['valid']);
  await b.checkLog(codes.a);
  await stop(before);
  rmSync(folders.a, { recursive: true });
  cpSync(snapshot, folders.a, { recursive: true });
  const again = await start('a', after(0.01));
  await again.outbox.waitFor(await send(again), ['refused']);
  expect(await b.checkLog(codes.a)).toMatchObject({ state: 'forked' });
  await again.reconcile(codes.b);
  await stop(again, b);
  expect(await ofLetters(folders.b, 0)).toEqual([
    `fail letters/conflicts sender-fork ${codes.a}`,
    `fail letters/conflicts stream-conflict ${codes.a}`,
    `fail letters/conflicts log-conflict ${codes.a}`,
  ]);
  expect(await ofLetters(folders.a, 0)).toEqual([`fail letters/conflicts stream-conflict ${codes.b}`]);
});

test('streams that were not reconciled for three days', async () => {
  const folder = await network.spoilt();
  expect(await ofLetters(folder, 48)).toEqual([]);
  expect(await ofLetters(folder, 73)).toEqual([`warn letters/reconciliation reconciliation-late ${codes.b}`]);
});
