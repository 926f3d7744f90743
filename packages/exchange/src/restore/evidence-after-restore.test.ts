import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceFromArchive, readArchive } from '../archive/bundle.ts';
import { fromBase64url } from '../encoding.ts';
import { verifyBundle } from '../evidence/verify.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { auditLog } from '../log-audit.ts';
import { backupSqliteStore } from '../store/sqlite/backup.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { note, type TestAgency } from '../testing/network.ts';
import { simulatedNetwork } from '../testing/simulated-network.ts';

const [codeA, codeB] = ['lienthong:a', 'lienthong:b'] as const;
const day = 24;
const neverExamined = {
  onStep: (step: string) => {
    if (step === 'receiver.examine.before') throw new Error('not now');
  },
};

/**
 * The recipient's store as it was when one message had its verdict, seen by the standing agency, and another waited for it, put back and
 * recovered.
 */
async function recovered() {
  const all = await simulatedNetwork();
  const { a, b, standing } = all;
  const told = await all.send(a, codeB, { record: note('đã xong'), lifetimeSeconds: 3600 });
  await a.agency.outbox.waitFor(told.jti, ['valid']);
  await b.agency.inbox.ack({ iss: codeA, jti: told.jti });
  await standing.agency.collectCheckpoints();
  await b.stop();
  await b.start(neverExamined);
  const open = await all.send(a, codeB, { record: note('đang chờ') });
  await a.agency.outbox.waitFor(open.jti, ['stored']);
  await all.pass(1);
  const copy = `${b.file}.copy`;
  await backupSqliteStore(b.file, copy);
  await b.stop();
  for (const end of ['', '-wal', '-shm']) rmSync(`${b.file}${end}`, { force: true });
  cpSync(copy, b.file);
  await b.start({ recover: true, retention: { basis: 'law91-2025-4', days: { note: 10 } } });
  await a.agency.outbox.waitFor(open.jti, ['valid']);
  const trust = all.network.trust;
  return { ...all, told, open, verdictOf: (bundle: Uint8Array) => verifyBundle(bundle, { trust }) };
}

async function expectWhole({ file }: TestAgency) {
  const store = openSqliteStore(file);
  expect(await auditLog(store)).toMatchObject({ result: 'valid' });
  await store.close();
}

test('what was finished before stays proved by the log before, with the time that a witness saw it', async () => {
  const { a, b, told, verdictOf } = await recovered();
  for (const { agency } of [a, b]) {
    const { result, time } = await verdictOf(await agency.evidence(told.dig));
    expect([result, time?.witness]).toEqual(['valid', 'lienthong:s']);
  }
  const { log, index, leaf, path } = await b.agency.proveInclusion(told.dig);
  expect(log.id).not.toBe((await b.agency.proveGrowth(1)).to.id);
  expect(() =>
    verifyInclusion({
      ...{ index, size: log.size, leaf: leafHash(leaf), root: fromBase64url(log.root) },
      path: path.map((hash) => fromBase64url(hash)),
    }),
  ).not.toThrow();
});

test('what waited for its verdict stands with it in the new log; the recipient’s own receipts name both, and it says so', async () => {
  const { a, b, open, verdictOf } = await recovered();
  expect((await verdictOf(await a.agency.evidence(open.dig))).result).toBe('valid');
  const { result, checks } = await verdictOf(await b.agency.evidence(open.dig));
  expect(result).toBe('indeterminate');
  expect(checks.filter((check) => check.result !== 'valid' && !check.informational)).toMatchObject([
    { name: 'log/positions', code: 'evidence-other-log' },
  ]);
});

test('an archive holds what was erased since: its messages by the log before, the erasures by the new one', async () => {
  const { b, told, verdictOf, pass } = await recovered();
  await pass(11 * day);
  await b.agency.retain({ apply: true });
  let bytes = new Uint8Array();
  const counts = await b.agency.archive({ beforeMs: Number.MAX_SAFE_INTEGER }, async (file) => {
    bytes = Uint8Array.from(file);
  });
  expect(counts).toMatchObject({ received: 1 });
  const { messages, later } = readArchive(bytes);
  expect(later).toHaveLength(1);
  expect(messages[0]?.erasures).toMatchObject([{ later: 0 }]);
  expect((await verdictOf(evidenceFromArchive(bytes, told.jti))).result).toBe('valid');
  await expectWhole(b);
});

test('the log is whole on disk, the former one and the new one', async () => {
  const { b } = await recovered();
  await b.agency.idle();
  await expectWhole(b);
});
