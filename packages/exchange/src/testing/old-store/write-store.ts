/**
 * Writes the store of an agency with a row in every table, as this version of the code makes it, with what is true of it: the
 * stores of released versions lie beside this file, and the present code has to open them.
 *
 *   node … packages/exchange/src/testing/old-store/write-store.ts FOLDER
 *
 * @module
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCheckpoint } from '../../log/checkpoint.ts';
import { messageType } from '../../message/message.ts';
import { backupSqliteStore } from '../../store/sqlite/backup.ts';
import { partKeysFile } from '../../store/sqlite/sqlite-part-keys.ts';
import { testClock } from '../../testkit/clock.ts';
import { note, type TestAgency, testNetwork } from '../network.ts';
import { testKeys } from '../test-keys.ts';
import { lookAt, packStore, type StoreFacts } from './look.ts';

const [codeA, codeB, codeC, codeS] = ['lienthong:a', 'lienthong:b', 'lienthong:c', 'lienthong:s'] as const;
const purpose = { purpose: 'test', basis: 'test-1' };
const day = 86_400_000;

const [folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const clock = testClock();
const roles = { [codeA]: 'sender', [codeB]: 'receiver', [codeC]: 'sender', [codeS]: 'standing-agency' };
const network = await testNetwork(roles, {
  ...{ now: clock.now, retention: { basis: 'law91-2025-4', days: { note: 10 } } },
  keys: Object.fromEntries(Object.keys(roles).map((code) => [code, testKeys(code)])),
});
const member = (code: string) => network.agencies[code] as TestAgency;
const [a, b, c] = [codeA, codeB, codeC].map(member) as [TestAgency, TestAgency, TestAgency];

const archived = await archiveOfBoth();
await acknowledgedAndErased();
await repliesAndPeerLog();
await streamConflict();
await conflict();
await restored();
const unexamined = await waitingMessages();
await cutShort();

const facts: StoreFacts = {
  ...{ trust: network.trust, directory: network.directory, freshness: network.freshness, nowMs: clock.now() },
  ...(await lookAt(b.agency, [archived.received])),
  log: await b.agency.checkpoint().then((checkpoint) => ({ size: readCheckpoint(checkpoint).claims.size, checkpoint })),
  ...{ archived, unexamined },
};
await b.stop();
writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
packStore(b.file, folder);
await network.close();

async function send(
  from: TestAgency,
  to: string,
  text: string,
  more: object = {},
): Promise<{ jti: string; dig: string }> {
  const [sent] = await from.agency.send({ to, record: note(text), ...purpose, ...more });
  if (!sent) throw new Error('nothing sent');
  await from.agency.outbox.waitFor(sent.jti);
  return sent;
}

/** One message each way, done with and archived. */
async function archiveOfBoth() {
  const received = await send(a, codeB, 'đã lưu trữ', { lifetimeSeconds: 3600 });
  const sent = await send(b, codeA, 'đã lưu trữ', { lifetimeSeconds: 3600 });
  await b.agency.inbox.ack({ iss: codeA, jti: received.jti });
  clock.advance(11 * day);
  await b.agency.retain({ apply: true });
  await b.agency.archive({ beforeMs: clock.now() }, async () => undefined);
  return { received: received.dig, sent: sent.dig };
}

/** A message that was read, and one whose identity its sender had erased. */
async function acknowledgedAndErased() {
  const { jti } = await send(a, codeB, 'đã đọc');
  await b.agency.inbox.ack({ iss: codeA, jti });
  const record = note('chưa đọc');
  const parts = [{ name: 'identity', content: note('danh tính', record.conversation) }];
  const erased = await send(a, codeB, 'chưa đọc', { record, parts });
  const [request] = await a.agency.erase({ message: erased.jti, part: 'identity', basis: 'law91-2025-9' });
  for (;;) {
    const [first] = await b.agency.erasures.list();
    if (first?.request === request?.request) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await b.agency.erase({ message: erased.jti, part: 'identity', basis: 'law91-2025-9' });
}

/** Letters of this agency: one with its verdict, one that nobody takes. What peers and a witness say of logs. */
async function repliesAndPeerLog() {
  await send(b, codeA, 'trả lời');
  await b.agency.checkLog(codeA);
  await member(codeS).agency.collectCheckpoints();
  await c.stop();
  await b.agency.send({ to: codeC, record: note('đang chờ'), ...purpose });
}

/** The other agency tells a head of its stream that is not so. */
async function streamConflict() {
  const tell = async (sql: string) => {
    await a.stop();
    const db = new DatabaseSync(a.file);
    db.exec(sql);
    db.close();
    await a.start();
  };
  await tell("UPDATE stream SET head = x'11'");
  await a.agency.reconcile(codeB);
  await tell('UPDATE stream SET head = zeroblob(32), up_to = 0; DELETE FROM stream_conflict');
}

/** The store is put back to a copy, and goes on in a new log. One of its peers has still to be asked. */
async function restored() {
  const copy = `${b.file}.copy`;
  await backupSqliteStore(b.file, copy);
  await b.stop();
  for (const end of ['', '-wal', '-shm']) rmSync(`${b.file}${end}`, { force: true });
  copyFileSync(copy, b.file);
  await b.start({ recover: true });
}

/** The other agency goes back to an older log, which its witness tells. */
async function conflict() {
  await a.stop();
  for (const file of [a.file, partKeysFile(a.file)]) copyFileSync(file, `${file}.old`);
  await a.start();
  await send(a, codeB, 'trước khi quay lại');
  await b.agency.checkLog(codeA);
  await a.stop();
  for (const file of [a.file, partKeysFile(a.file)]) copyFileSync(`${file}.old`, file);
  await a.start();
  clock.advance(1000);
  await b.agency.checkLog(codeA);
}

/** A message that is stored only. */
async function waitingMessages(): Promise<string> {
  await b.stop();
  await b.start({
    onStep: (step) => {
      if (step === 'receiver.examine.before') throw new Error('not now');
    },
  });
  // In a stream of its own: its sender has gone back, and would give numbers that are taken.
  const [sealed] = await a.agency.seal({ to: codeB, record: note('chưa xét'), ...purpose });
  const { dig = '', body = new Uint8Array() } = sealed ?? {};
  const { status } = await b.agency.route({ method: 'POST', path: '/messages', type: messageType, body });
  if (status !== 201) throw new Error('not stored');
  await a.stop();
  return dig;
}

/** An erasure that a crash cut short: its key is still in the file of keys. */
async function cutShort() {
  const [message] = (await b.agency.inbox.list({ status: 'valid' })).slice(-1);
  await b.stop();
  await b.start({
    resume: false,
    onStep: (step) => {
      if (step === 'eraser.commit.after') throw new Error('cut short');
    },
  });
  const order = { message: message?.dig ?? '', basis: 'law91-2025-9' };
  await b.agency.erase(order).catch((error: Error) => {
    if (error.message !== 'cut short') throw error;
  });
}
