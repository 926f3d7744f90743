import { cpSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../agency.ts';
import { auditLog } from '../log-audit.ts';
import { backupSqliteStore } from '../store/sqlite/backup.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { note, type TestAgency } from '../testing/network.ts';
import { simulatedNetwork } from '../testing/simulated-network.ts';

const [codeA, codeB] = ['lienthong:a', 'lienthong:b'] as const;

/** Puts a copy in the place of a store, as an administrator would. */
function putBack(agency: TestAgency, copy: string, { withKeys = true } = {}) {
  for (const end of ['', '-wal', '-shm']) rmSync(`${agency.file}${end}`, { force: true });
  cpSync(copy, agency.file);
  if (withKeys) return;
  for (const end of ['', '-wal', '-shm']) rmSync(`${partKeysFile(agency.file)}${end}`, { force: true });
}

async function world() {
  const all = await simulatedNetwork();
  const { a, b } = all;
  let count = 0;
  const exchange = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const [there, back] = [
        await all.send(a, 'lienthong:b', { record: note(`đi ${++count}`) }),
        await all.send(b, 'lienthong:a', { record: note(`về ${count}`) }),
      ];
      await a.agency.outbox.waitFor(there.jti, ['valid']);
      await b.agency.outbox.waitFor(back.jti, ['valid']);
    }
  };
  return { ...all, exchange };
}

const textsOf = async (agency: Agency) => {
  const messages = await agency.inbox.take({ limit: 100, leaseMs: 0 });
  return messages.map(({ record }) => (record as { text: string }).text).sort();
};
const texts = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`).sort();

/** Neither side accuses the other, or itself, of anything, now that their logs are held against each other. */
async function expectNoFork(a: TestAgency, b: TestAgency) {
  expect(await a.agency.checkLog('lienthong:b')).toMatchObject({ state: 'consistent' });
  expect(await b.agency.checkLog('lienthong:a')).toMatchObject({ state: 'consistent' });
  for (const { agency } of [a, b]) {
    expect(await agency.logConflicts()).toEqual([]);
    expect(await agency.forks()).toEqual([]);
    expect(await agency.streamConflicts()).toEqual([]);
  }
}

async function expectWholeLog({ file }: TestAgency) {
  const store = openSqliteStore(file);
  const { result, checks } = await auditLog(store);
  await store.close();
  expect([result, checks.filter((check) => check.result !== 'valid')]).toEqual(['valid', []]);
}

describe.each([
  ['the recipient’s', 'b'],
  ['the sender’s', 'a'],
] as const)('%s store is put back to yesterday’s copy', (_, side) => {
  test('nothing is sent or received until it is recovered; then nothing acknowledged is missing, and nobody is accused', async () => {
    const all = await world();
    const { a, b, exchange } = all;
    const victim = side === 'a' ? a : b;
    await exchange(3);
    const copy = `${victim.file}.copy`;
    await backupSqliteStore(victim.file, copy);
    await all.pass(24);
    await exchange(3);
    await victim.stop();
    putBack(victim, copy);
    await expect(victim.start()).rejects.toMatchObject({ code: 'store-restored' });

    const log = (await openAndLook(victim)).logId;
    await victim.start({ recover: true });
    await expect.poll(async () => (await textsOf(b.agency)).length, { timeout: 10_000 }).toBe(6);
    await expect.poll(async () => (await textsOf(a.agency)).length, { timeout: 10_000 }).toBe(6);
    await exchange(2);
    expect(await textsOf(b.agency)).toEqual(texts('đi', 8));
    expect(await textsOf(a.agency)).toEqual(texts('về', 8));
    await expectNoFork(a, b);
    expect(all.events[side === 'a' ? codeB : codeA]).toContainEqual(
      expect.objectContaining({ type: 'log-restored', agency: victim.agency.code }),
    );
    await victim.stop();
    const after = await openAndLook(victim);
    expect(after.former).toEqual([log]);
    expect(after.logId).not.toBe(log);
    await expectWholeLog(victim);
    await victim.start();
    await exchange(1);
  });
});

async function openAndLook({ file }: TestAgency) {
  const store = openSqliteStore(file);
  const former = (await store.formerLogs()).map(({ id }) => id);
  const { logId } = store;
  await store.close();
  return { logId, former };
}

describe('a store that was put back is recognised', () => {
  async function copied(how: (agency: TestAgency, copy: string) => Promise<void> | void) {
    const { b, exchange } = await world();
    await exchange(2);
    await b.stop();
    const copy = `${b.file}.copy`;
    await how(b, copy);
    await b.start();
    await exchange(2);
    await b.stop();
    return { b, copy };
  }
  const raw = ({ file }: TestAgency, copy: string) => cpSync(file, copy);

  test.each([
    ['by what its keys know', raw, true],
    ['by keys that are new', raw, false],
    ['because the copy says so', ({ file }: TestAgency, copy: string) => backupSqliteStore(file, copy), true],
  ])('%s', async (_, how, withKeys) => {
    const { b, copy } = await copied(how);
    putBack(b, copy, { withKeys });
    await expect(b.start()).rejects.toMatchObject({ code: 'store-restored' });
  });

  test('and one that goes on where it was is not, after a crash between its two files neither', async () => {
    const { b, exchange } = await world();
    await exchange(1);
    await b.stop();
    const db = new DatabaseSync(b.file);
    db.exec("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
    db.close();
    await b.start();
    await expect(b.agency.recover()).rejects.toMatchObject({ code: 'not-restored' });
  });

  test('twice in a row: the chain of reasons leads from the first log to the present one', async () => {
    const all = await world();
    const { a, b, exchange } = all;
    await exchange(1);
    await a.agency.checkLog('lienthong:b');
    for (let i = 0; i < 2; i++) {
      const copy = `${b.file}.copy-${i}`;
      await backupSqliteStore(b.file, copy);
      await b.stop();
      putBack(b, copy);
      await b.start({ recover: true });
    }
    await all.pass(2);
    await exchange(1);
    await expectNoFork(a, b);
  });
});

test('a restore does not excuse another past: what the peer had seen of the former log must lie in what is left of it', async () => {
  const { a, b, exchange, down, send } = await world();
  await exchange(1);
  await b.stop();
  const files = [b.file, partKeysFile(b.file)];
  for (const file of files) cpSync(file, `${file}.before`);
  await b.start();
  await exchange(1);
  await a.agency.checkLog(codeB);
  await b.stop();
  for (const file of files) cpSync(`${file}.before`, file);
  await b.start();
  down.add(codeA);
  for (let i = 0; i < 12; i++) await send(b, codeA);
  const copy = `${b.file}.copy`;
  await backupSqliteStore(b.file, copy);
  await b.stop();
  putBack(b, copy);
  await b.start({ recover: true });
  down.delete(codeA);
  expect(await a.agency.checkLog(codeB)).toMatchObject({ state: 'forked' });
  expect(await a.agency.logConflicts()).toMatchObject([{ agency: codeB, reason: 'not-grown' }]);
});

test('a copy is not written over what is there', async () => {
  const { b } = await world();
  const copy = `${b.file}.copy`;
  await backupSqliteStore(b.file, copy);
  await expect(backupSqliteStore(b.file, copy)).rejects.toMatchObject({ code: 'file-exists' });
});
