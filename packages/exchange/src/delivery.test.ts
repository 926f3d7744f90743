import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { uuidv7 } from './ids.ts';
import { limits } from './limits.ts';
import { readManifest } from './manifest/manifest.ts';
import { messageType, readReceipts } from './message/message.ts';
import { readReceipt } from './receipt/receipt.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, type TestAgency } from './testing/network.ts';
import { type SimulatedNetwork, simulatedNetwork } from './testing/simulated-network.ts';

const [codeA, codeB] = ['lienthong:a', 'lienthong:b'];
const hour = 3600;
const post = async ({ agency }: TestAgency, body: Uint8Array) => {
  const answer = await agency.route({ method: 'POST', path: '/messages', type: messageType, body });
  const receipts =
    answer.status < 300 ? readReceipts(answer.body as Uint8Array).map((jws) => readReceipt(jws).claims) : [];
  return { status: answer.status, receipts };
};
const stateOf = async ({ agency }: TestAgency, jti: string) => (await agency.outbox.get(jti))?.state;
const typesOf = ({ events }: SimulatedNetwork, code: string) => (events[code] ?? []).map(({ type }) => type);
const textsIn = async ({ agency }: TestAgency) =>
  (await agency.inbox.take()).map(({ record }) => (record as { text: string }).text);

/** A letter that came to its end without an answer: it arrived, or it did not. */
async function dead(arrives: boolean) {
  const all = await simulatedNetwork();
  const { a, b, down, deaf } = all;
  if (arrives) deaf.add(codeA ?? '');
  down.add(arrives ? (codeA ?? '') : (codeB ?? ''));
  const sent = await all.send(a, 'lienthong:b', { record: note('một', conversation), lifetimeSeconds: hour });
  if (arrives) await expect.poll(async () => (await b.agency.inbox.list({ status: 'valid' })).length).toBe(1);
  await all.pass(2);
  expect((await a.agency.outbox.waitFor(sent.jti, ['unknown'])).state).toBe('unknown');
  const back = () => {
    down.clear();
    deaf.clear();
  };
  return { ...all, sent, back };
}

const conversation = uuidv7();

describe('a letter without an answer until its end', () => {
  test('that never arrived: its number is closed, signed, and it ends void', async () => {
    const all = await dead(false);
    const { a, b, sent, back } = all;
    back();
    expect((await a.agency.outbox.waitFor(sent.jti, ['void'])).state).toBe('void');
    expect(typesOf(all, 'lienthong:a')).toEqual(expect.arrayContaining(['dead', 'void']));
    expect(await b.agency.inbox.list()).toMatchObject([{ status: 'void', n: 1 }]);
    expect(await b.agency.inbox.take()).toEqual([]);
  });

  test('what follows in its conversation does not wait for it', async () => {
    const { a, b, sent, back, send } = await dead(false);
    back();
    const next = await send(a, 'lienthong:b', { record: note('hai', conversation) });
    await a.agency.outbox.waitFor(next.jti, ['valid']);
    await a.agency.outbox.waitFor(sent.jti, ['void']);
    expect(await textsIn(b)).toEqual(['hai']);
  });

  test('a late copy of it, after its number was closed, is refused and never handed on', async () => {
    const { a, b, sent, back, clock } = await dead(false);
    back();
    await a.agency.outbox.waitFor(sent.jti, ['void']);
    const letter = await a.agency.outbox.get(sent.jti);
    const { seq } = readManifest(letter?.manifest ?? '').claims;
    const iat = clock.seconds();
    const late = await forgeMessage({ a, b }, [{ content: note() }], { jti: sent.jti, seq, iat, exp: iat + 9 * hour });
    const { receipts } = await post(b, late.body);
    expect(receipts).toMatchObject([{ status: 'refused', reason: 'conflict' }]);
    expect(await b.agency.inbox.take()).toEqual([]);
    expect(await b.agency.forks()).toEqual([]);
  });

  test('replaced though it arrived, by two copies at once: both answers carry the receipts of the first', async () => {
    const { a, b, sent, clock } = await dead(true);
    const iat = clock.seconds();
    const again = { iat, exp: iat + hour, conv: conversation, supersedes: sent.jti, seq: { stream: uuidv7(), n: 1 } };
    const { body } = await forgeMessage({ a, b }, [{ content: note('hai', conversation) }], again);
    const [one, other] = await Promise.all([post(b, body), post(b, body)]);
    expect(one.receipts.map(({ status }) => status)).toEqual(['refused', 'stored', 'valid']);
    expect(other.receipts).toEqual(one.receipts);
  });

  test('that arrived: the answer to its closing carries its receipts, and it is recovered', async () => {
    const all = await dead(true);
    const { a, b, sent, back } = all;
    back();
    expect((await a.agency.outbox.waitFor(sent.jti, ['valid'])).state).toBe('valid');
    expect(typesOf(all, 'lienthong:a')).toContain('recovered');
    expect(await textsIn(b)).toEqual(['một']);
    expect(await b.agency.forks()).toEqual([]);
  });

  test.each([
    ['that arrived', true, ['một']],
    ['that did not', false, ['hai']],
  ])('replaced by another, one %s: the application sees one of the two', async (_, arrives, seen) => {
    const { a, b, sent, back, send } = await dead(arrives);
    back();
    const record = note('hai', conversation);
    const again = await send(a, 'lienthong:b', { record, supersedes: sent.jti });
    const [first, second] = [
      await a.agency.outbox.waitFor(sent.jti, ['valid', 'void']),
      await a.agency.outbox.waitFor(again.jti, ['valid', 'refused']),
    ];
    expect([first.state, second.state]).toEqual(arrives ? ['valid', 'refused'] : ['void', 'valid']);
    if (arrives) {
      expect(await a.agency.outbox.refusal(again.jti)).toMatchObject({ details: [{ code: 'conflict-superseded' }] });
    }
    expect(await textsIn(b)).toEqual(seen);
  });
});

test('a letter whose number is closed is replaced without closing it once more: two voids of one number would be a fork', async () => {
  const { a, b, sent, back, send } = await dead(false);
  back();
  await a.agency.outbox.waitFor(sent.jti, ['void']);
  const again = await send(a, 'lienthong:b', { record: note('hai', conversation), supersedes: sent.jti });
  await a.agency.outbox.waitFor(again.jti, ['valid']);
  await a.agency.idle();
  expect(await b.agency.inbox.list()).toMatchObject([
    { status: 'void', n: 1 },
    { status: 'valid', n: 2 },
  ]);
  expect(await b.agency.forks()).toEqual([]);
});

test('a closing that was stored, and whose answer was lost until its own end, is not followed by another unasked', async () => {
  const { a, b, sent, send, down, deaf, pass } = await dead(false);
  deaf.add('lienthong:a');
  down.clear();
  const ofB = async () => (await b.agency.inbox.list()).map(({ status, n }) => [status, n]);
  await expect.poll(ofB).toEqual([['void', 1]]);
  await pass(31 * 24);
  deaf.clear();
  await a.agency.refreshDirectory();
  const again = await send(a, 'lienthong:b', { record: note('hai', conversation), supersedes: sent.jti });
  await a.agency.outbox.waitFor(again.jti, ['valid']);
  await a.agency.idle();
  expect([await b.agency.forks(), await ofB()]).toEqual([
    [],
    [
      ['void', 1],
      ['valid', 2],
    ],
  ]);
  await a.agency.reconcile('lienthong:b');
  expect([await b.agency.forks(), await stateOf(a, sent.jti)]).toEqual([[], 'void']);
});

describe('two manifests that cannot both stand', () => {
  test.each([
    ['of one number', (one: { jti: string }) => ({ jti: uuidv7(), after: one.jti })],
    ['of one id', (one: { jti: string }) => ({ jti: one.jti, after: '' })],
  ])('%s: the second is refused, signed, and both are kept', async (_, second) => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    const iat = all.clock.seconds();
    const seq = { stream: uuidv7(), n: 1 };
    const one = await forgeMessage({ a, b }, [{ content: note('một') }], { seq, iat, exp: iat + hour });
    await post(b, one.body);
    const { jti } = second(one);
    const other = { jti, iat, exp: iat + hour, seq: jti === one.jti ? { ...seq, n: 2 } : seq };
    const two = await forgeMessage({ a, b }, [{ content: note('hai') }], other);
    const answer = await post(b, two.body);
    expect(answer).toMatchObject({ status: 201, receipts: [{ status: 'refused', reason: 'conflict' }] });
    expect(await post(b, two.body)).toEqual({ ...answer, status: 200 });
    await b.agency.idle();
    const [message] = await b.agency.inbox.take();
    expect(message?.record).toMatchObject({ text: 'một' });
    if (message) await b.agency.inbox.ack(message);
    expect(await b.agency.inbox.count()).toEqual({ stored: 0, valid: 1, refused: 1, acknowledged: 1 });
    expect(await b.agency.forks()).toMatchObject([{ iss: codeA, digs: [one.dig, two.dig] }]);
    expect(all.events['lienthong:b']).toContainEqual({ type: 'fork', agency: codeA, jti: two.jti, dig: two.dig });
  });
});

describe('reconciling', () => {
  /** Five letters, all valid. */
  async function five() {
    const all = await simulatedNetwork();
    const sent = [];
    for (const text of ['một', 'hai', 'ba', 'bốn', 'năm']) {
      const one = await all.send(all.a, 'lienthong:b', { record: note(text, conversation) });
      await all.a.agency.outbox.waitFor(one.jti, ['valid']);
      sent.push(one);
    }
    return { ...all, sent };
  }

  /** As if the recipient's disk had forgotten what came after a number. */
  function forget(file: string, after: number) {
    const db = new DatabaseSync(file);
    db.exec(`DELETE FROM arrival_part WHERE arrival IN (SELECT id FROM arrival WHERE n > ${after})`);
    db.exec(`DELETE FROM receipt WHERE dig IN (SELECT dig FROM arrival WHERE n > ${after})`);
    db.exec(`DELETE FROM arrival WHERE n > ${after}; DELETE FROM peer_number WHERE n > ${after}`);
    db.exec(`UPDATE peer_stream SET up_to = ${after}, head = (SELECT head FROM peer_number WHERE n = ${after})`);
    db.close();
  }

  test('both agree: nothing is sent again', async () => {
    const { a } = await five();
    expect(await a.agency.reconcile('lienthong:b')).toEqual({ agency: codeB, resent: 0, closed: 0, conflicts: 0 });
    expect(await a.agency.streamConflicts()).toEqual([]);
  });

  test.each(['lienthong:nobody', codeA ?? ''])(
    'with %s, which is no peer: unknown-recipient, and nothing is told',
    async (code) => {
      const all = await simulatedNetwork();
      await expect(all.a.agency.reconcile(code)).rejects.toMatchObject({ code: 'unknown-recipient' });
      expect(typesOf(all, 'lienthong:a')).not.toContain('reconciled');
    },
  );

  test('what the recipient has lost is sent again, and is there again, in order', async () => {
    const { a, b, sent } = await five();
    await b.stop();
    forget(b.file, 2);
    await b.start();
    expect(await a.agency.reconcile('lienthong:b')).toMatchObject({ resent: 3, closed: 0, conflicts: 0 });
    await expect.poll(async () => (await b.agency.inbox.list({ status: 'valid' })).length).toBe(5);
    expect(await textsIn(b)).toEqual(['một', 'hai', 'ba', 'bốn', 'năm']);
    for (const { jti } of sent) expect(await stateOf(a, jti)).toBe('valid');
    expect(await a.agency.reconcile('lienthong:b')).toMatchObject({ resent: 0, closed: 0, conflicts: 0 });
  });

  test('a recipient that asks gets what it has lost', async () => {
    const { b } = await five();
    await b.stop();
    forget(b.file, 1);
    await b.start();
    await b.agency.askToReconcile('lienthong:a');
    await expect.poll(async () => (await b.agency.inbox.list({ status: 'valid' })).length).toBe(5);
  });

  test('bytes go when the recipient has signed for them, two days later; a number lost after that is closed', async () => {
    const all = await five();
    const { a, b, sent } = all;
    const bytes = () => Promise.all(sent.map(async ({ jti }) => (await a.agency.outbox.body(jti)) !== undefined));
    await a.agency.reconcile('lienthong:b');
    expect(await bytes()).toEqual(Array(5).fill(true));
    await all.pass(limits.keepSentMs / 3_600_000 + 1);
    await a.agency.reconcile('lienthong:b');
    expect(await bytes()).toEqual(Array(5).fill(false));
    await b.stop();
    forget(b.file, 4);
    await b.start();
    expect(await a.agency.reconcile('lienthong:b')).toMatchObject({ resent: 0, closed: 1 });
    await expect.poll(async () => (await b.agency.inbox.list({ status: 'void' })).length).toBe(1);
    expect(await stateOf(a, sent[4]?.jti ?? '')).toBe('valid');
    await a.agency.idle();
    // What was lost is no contradiction: both go on with the closing.
    expect(await a.agency.reconcile('lienthong:b')).toMatchObject({ resent: 0, closed: 0, conflicts: 0 });
    for (const { agency } of [a, b]) expect(await agency.streamConflicts()).toEqual([]);
  });

  test('a receipt that was lost on its way is asked for', async () => {
    const all = await simulatedNetwork();
    const { a, down, deaf } = all;
    deaf.add('lienthong:a');
    down.add('lienthong:a');
    const { jti } = await all.send(a, 'lienthong:b');
    await expect.poll(() => typesOf(all, 'lienthong:b').includes('valid')).toBe(true);
    down.clear();
    deaf.clear();
    await a.agency.reconcile('lienthong:b');
    expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
  });

  test('heads that differ are told by both, with both signed statements', async () => {
    const all = await five();
    const { a, b } = all;
    await b.stop();
    const db = new DatabaseSync(b.file);
    db.exec('UPDATE peer_number SET head = zeroblob(32) WHERE n = 5; UPDATE peer_stream SET head = zeroblob(32)');
    db.close();
    await b.start();
    expect(await a.agency.reconcile('lienthong:b')).toMatchObject({ conflicts: 1 });
    for (const side of [a, b]) {
      const [conflict] = await side.agency.streamConflicts();
      expect([conflict?.upTo, conflict?.statements.length]).toEqual([5, 2]);
      expect(typesOf(all, side.agency.code)).toContain('stream-conflict');
    }
  });
});

describe('what is late', () => {
  test('is told once after an hour and once after a day, and after an answer no more', async () => {
    const all = await simulatedNetwork();
    const { a, down } = all;
    down.add('lienthong:b');
    const { jti } = await all.send(a, 'lienthong:b');
    const told = async () => {
      await a.agency.lookForLate();
      return typesOf(all, 'lienthong:a').filter((type) => type === 'delayed' || type === 'overdue');
    };
    expect(await told()).toEqual([]);
    await all.pass(2);
    expect(await told()).toEqual(['delayed']);
    expect(await told()).toEqual(['delayed']);
    await all.pass(24);
    expect(await told()).toEqual(['delayed', 'overdue']);
    expect((await a.agency.outbox.late()).overdue.map((letter) => letter.jti)).toEqual([jti]);
    down.clear();
    await a.agency.outbox.waitFor(jti, ['valid']);
    expect([await told(), await a.agency.outbox.late()]).toEqual([
      ['delayed', 'overdue'],
      { delayed: [], overdue: [] },
    ]);
  });

  test('a key of this agency that ends within a month is told once a day', async () => {
    const all = await simulatedNetwork();
    const { a, standing, b } = all;
    const days = () =>
      (all.events['lienthong:a'] ?? []).flatMap((event) => (event.type === 'key-expiring' ? event.days : []));
    await a.agency.lookForLate();
    expect(days()).toEqual([]);
    const soon = all.clock.seconds() + 20 * 86_400;
    const shorter = all.newest().directory.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => ({ ...key, useUntil: soon, acceptUntil: soon + limits.acceptAfterUseSeconds })),
    }));
    await all.publish({ agencies: shorter });
    for (const agency of [a, b, standing]) await agency.agency.refreshDirectory();
    for (let i = 0; i < 3; i++) await a.agency.lookForLate();
    expect(days()).toEqual([20, 20]);
    await all.pass(24);
    await a.agency.lookForLate();
    expect(days()).toEqual([20, 20, 19, 19]);
  });

  test('is sent again by filter, and a dry run tells what would be', async () => {
    const all = await simulatedNetwork();
    const { a, down } = all;
    down.add('lienthong:b');
    const { jti } = await all.send(a, 'lienthong:b');
    const other = await all.send(a, 'lienthong:b', { lifetimeSeconds: hour });
    await all.pass(2);
    const jtis = (letters: readonly { jti: string }[]) => letters.map((letter) => letter.jti);
    await a.agency.outbox.waitFor(other.jti, ['unknown']);
    const filter = { aud: 'lienthong:b', untilMs: all.clock.now() };
    expect(jtis(await a.agency.outbox.redriveAll(filter, { dryRun: true }))).toEqual([jti]);
    down.clear();
    expect(jtis(await a.agency.outbox.redriveAll(filter))).toEqual([jti]);
    await a.agency.outbox.waitFor(jti, ['valid']);
    expect(await a.agency.outbox.redriveAll(filter)).toEqual([]);
  });
});
