import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { addSignature } from '../directory/directory.ts';
import { encodeErasures, erasuresType, signErasureRequest } from '../erasure/tokens.ts';
import { verifyBundle } from '../evidence/verify.ts';
import { generateSigningKey } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { encodeDigestQuery, encodeReceipts, messageType, readReceipts, receiptsType } from '../message/message.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { forgeMessage } from '../testing/forged-message.ts';
import { note, type TestAgency, type TestNetwork, testNetwork } from '../testing/network.ts';
import { type Posted, recording } from '../testing/recording.ts';
import { evidenceFromArchive, readArchive } from './bundle.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const day = 86_400_000;
const [codeA, codeB, codeC, codeS] = ['lienthong:a', 'lienthong:b', 'lienthong:c', 'lienthong:s'] as const;
const retention = { basis: 'law91-2025-4', days: { note: 10 } };
let nowMs = 0;

/** Two agencies; three messages from one to the other, valid, of which the first two are acknowledged. */
async function world(...others: string[]) {
  nowMs = Date.now();
  const posted: Posted = new Map();
  const receivers = Object.fromEntries([codeB, ...others].map((code) => [code, 'receiver']));
  network = await testNetwork(
    { [codeA]: 'sender', ...receivers, [codeS]: 'standing-agency' },
    {
      ...{ now: () => nowMs, retention, wire: () => recording(posted) },
    },
  );
  const [a, b] = [codeA, codeB].map((code) => network?.agencies[code] as TestAgency);
  if (!a || !b) throw new Error('no agencies');
  const jtis: string[] = [];
  for (const text of ['một', 'hai', 'ba']) {
    const [sent] = await a.agency.send({
      to: codeB,
      record: note(text),
      lifetimeSeconds: 3600,
      purpose: 'test',
      basis: 'test-1',
    });
    jtis.push(sent?.jti ?? '');
    await a.agency.outbox.waitFor(sent?.jti ?? '');
  }
  for (const jti of jtis.slice(0, 2)) await b.agency.inbox.ack({ iss: codeA, jti });
  await expect.poll(async () => undelivered(b)).toBe(0);
  return { a, b, jtis, posted };
}

async function undelivered({ file }: TestAgency): Promise<number> {
  const store = openSqliteStore(file);
  const waiting = await store.receiptsToDeliver();
  store.close();
  return waiting.length;
}

describe('retention', () => {
  test('lists what is past its time, and erases it when told to; what waits for its application stays', async () => {
    const { a, b, jtis } = await world();
    expect(await b.agency.retain()).toEqual({ due: [], waiting: [], erased: [] });
    nowMs += 11 * day;
    const listed = await b.agency.retain();
    expect(listed.due.map(({ jti }) => jti)).toEqual(jtis.slice(0, 2));
    expect(listed.waiting.map(({ jti }) => jti)).toEqual(jtis.slice(2));
    expect((await b.agency.inbox.disclose({ iss: codeA, jti: jtis[0] ?? '' }, 'record')).content).toBeDefined();
    const { erased } = await b.agency.retain({ apply: true });
    expect(erased.map(({ parts }) => parts)).toEqual([['record'], ['record']]);
    await expect(b.agency.inbox.disclose({ iss: codeA, jti: jtis[0] ?? '' }, 'record')).rejects.toMatchObject({
      code: 'part-erased',
    });
    expect(await b.agency.inbox.take()).toHaveLength(1);
    // The sender has a policy of its own, and asks nobody.
    expect((await a.agency.retain({ apply: true })).erased).toHaveLength(3);
    expect(await a.agency.erasures.list()).toEqual([]);
    expect((await a.agency.retain()).due).toEqual([]);
  });

  test('what one recipient has not answered yet waits, and holds up nothing else', async () => {
    const { a, jtis } = await world(codeC);
    await network?.agencies[codeC]?.stop();
    const [toB] = await a.agency.send({ to: [codeB, codeC], record: note('bốn'), purpose: 'test', basis: 'test-1' });
    await a.agency.outbox.waitFor(toB?.jti ?? '');
    nowMs += 11 * day;
    const { due, waiting, erased } = await a.agency.retain({ apply: true });
    expect([due, erased].map((list) => list.map(({ jti }) => jti))).toEqual([jtis, jtis]);
    expect(waiting).toHaveLength(2);
    nowMs += 30 * day;
    await expect.poll(async () => (await a.agency.retain({ apply: true })).waiting).toEqual([]);
    expect((await a.agency.retain()).due).toEqual([]);
  });

  test('no policy: said so', async () => {
    const { b } = await world();
    await b.stop();
    await b.start({ retention: undefined as never });
    await expect(b.agency.retain()).rejects.toMatchObject({ code: 'no-retention-policy' });
  });
});

describe('archive', () => {
  async function archived(agency: TestAgency): Promise<{ bytes: Uint8Array; counts: object }> {
    let bytes = new Uint8Array();
    const counts = await agency.agency.archive({ beforeMs: nowMs + 1 }, async (file) => {
      bytes = Uint8Array.from(file);
    });
    return { bytes, counts };
  }

  test('what is done with moves into a file from which its evidence verifies; the rest stays', async () => {
    const { a, b, jtis } = await world();
    const digs = await Promise.all(jtis.map(async (jti) => (await a.agency.outbox.get(jti))?.dig ?? ''));
    nowMs += 11 * day;
    expect((await archived(b)).counts).toEqual({ sent: 0, received: 0, left: 3 });
    await b.agency.retain({ apply: true });
    await a.agency.retain({ apply: true });
    const trust = network?.trust ?? { k: 1, keys: [] };
    for (const [agency, counts] of [
      [b, { sent: 0, received: 2, left: 1 }],
      [a, { sent: 3, received: 0, left: 0 }],
    ] as const) {
      const { bytes, counts: told } = await archived(agency);
      expect(told).toEqual(counts);
      const { messages, iss } = readArchive(bytes);
      expect([iss, messages.length]).toEqual([agency.agency.code, counts.sent + counts.received]);
      expect(messages.every(({ receipts, erasures }) => receipts.length === 2 && erasures.length === 1)).toBe(true);
      for (const message of [jtis[0] ?? '', digs[1] ?? '']) {
        const verdict = await verifyBundle(evidenceFromArchive(bytes, message), { trust });
        expect(verdict.result).toBe('valid');
      }
      await expect(agency.agency.evidence(digs[0] ?? '')).rejects.toMatchObject({ code: 'unknown-message' });
    }
    expect(await b.agency.inbox.list()).toHaveLength(1);
    expect(await a.agency.outbox.list()).toEqual([]);
    // What comes later is proved over the leaves of what was archived.
    const [sent] = await a.agency.send({ to: codeB, record: note(), purpose: 'test', basis: 'test-1' });
    await a.agency.outbox.waitFor(sent?.jti ?? '');
    for (const { agency } of [a, b]) {
      expect((await verifyBundle(await agency.evidence(sent?.dig ?? ''), { trust })).result).toBe('valid');
    }
  });

  test('who had seen a message before it was archived is its witness ever after', async () => {
    const { a, b, jtis } = await world();
    nowMs += 3_600_000;
    const roundAt = Math.floor(nowMs / 1000);
    await network?.agencies[codeS]?.agency.collectCheckpoints();
    nowMs += 11 * day;
    await network?.agencies[codeS]?.agency.collectCheckpoints();
    for (const agency of [a, b]) {
      await agency.agency.retain({ apply: true });
      const { bytes } = await archived(agency);
      expect(readArchive(bytes).witnesses).toHaveLength(1);
      const evidence = evidenceFromArchive(bytes, jtis[0] ?? '');
      const { result, time } = await verifyBundle(evidence, { trust: network?.trust ?? { k: 1, keys: [] } });
      expect([result, time]).toEqual(['valid', { notLaterThan: roundAt, witness: codeS }]);
    }
  });

  test('a copy of an archived message is answered as ever, byte for byte, and its id is taken for good', async () => {
    const { a, b, jtis, posted } = await world();
    const body = posted.get(jtis[0] ?? '') ?? new Uint8Array();
    const dig = (await a.agency.outbox.get(jtis[0] ?? ''))?.dig ?? '';
    const post = async (path: string, type: string, body: Uint8Array) => {
      const { dateMs: _, ...answer } = await b.agency.route({ method: 'POST', path, type, body });
      return answer;
    };
    const before = await post('/messages', messageType, body);
    expect(readReceipts(before.body as Uint8Array)).toHaveLength(2);
    nowMs += 11 * day;
    await b.agency.retain({ apply: true });
    await archived(b);
    expect(await post('/messages', messageType, body)).toEqual(before);
    expect(await post('/receipts/query', receiptsType, encodeDigestQuery([dig]))).toEqual(before);
    const iat = Math.floor(nowMs / 1000);
    const other = await forgeMessage({ a, b }, [{ content: note() }], { jti: jtis[0] ?? '', iat, exp: iat + 3600 });
    const answer = await post('/messages', messageType, other.body);
    const [refusal = ''] = readReceipts(answer.body as Uint8Array);
    expect(readReceipt(refusal).claims).toMatchObject({ status: 'refused', reason: 'conflict' });
    // A request to erase what lies in the archive is confirmed: no content of it is held.
    const claims = { iss: codeA, aud: codeB, dig, parts: ['record'], basis: 'test', iat };
    const { jws } = await signErasureRequest(claims, importSigner(a.keys.signing));
    const confirmed = await post('/erasures', erasuresType, encodeErasures([jws]));
    expect(JSON.parse(Buffer.from(confirmed.body as Uint8Array).toString()).erasures).toHaveLength(1);
    expect(await post('/erasures', erasuresType, encodeErasures([jws]))).toEqual(confirmed);
  });

  test('receipts that come again after their letter was archived are taken, so that the recipient stops', async () => {
    const { a, b, jtis } = await world();
    const receipts = encodeReceipts(await a.agency.outbox.receipts(jtis[0] ?? ''));
    nowMs += 11 * day;
    await a.agency.retain({ apply: true });
    await archived(a);
    const post = ({ agency }: TestAgency) =>
      agency.route({ method: 'POST', path: '/receipts', type: receiptsType, body: receipts });
    expect((await post(a)).status).toBe(204);
    expect((await post(b)).status).toBe(404);
  });

  test('a letter whose recipient has only declined to erase stays: an answer may still come', async () => {
    const { a, b, jtis } = await world();
    await a.agency.erase({ message: jtis[0] ?? '', basis: 'test' });
    await expect.poll(async () => b.agency.erasures.list()).toHaveLength(1);
    await b.agency.erasures.decline({ message: jtis[0] ?? '', basis: 'test' });
    await expect.poll(async () => (await a.agency.erasures.list())[0]?.state).toBe('declined');
    nowMs += 2 * day;
    expect((await archived(a)).counts).toEqual({ sent: 0, received: 0, left: 3 });
    await b.agency.erase({ message: jtis[0] ?? '', basis: 'test' });
    await expect.poll(async () => (await a.agency.erasures.list())[0]?.state).toBe('erased');
    await expect.poll(async () => (await archived(a)).counts).toMatchObject({ sent: 1 });
  });

  test('what is said about a message while the file is being written keeps it in the store', async () => {
    const { a, jtis } = await world();
    nowMs += 11 * day;
    await a.agency.retain({ apply: true });
    const counts = await a.agency.archive({ beforeMs: nowMs + 1 }, async () => {
      await a.agency.erase({ message: jtis[0] ?? '', basis: 'test' });
    });
    expect(counts).toEqual({ sent: 2, received: 0, left: 1 });
    expect(await a.agency.erasures.list()).toHaveLength(1);
  });

  test('one file holds what can be read again; the rest goes into the next', async () => {
    const { a } = await world();
    nowMs += 11 * day;
    await a.agency.retain({ apply: true });
    const files: number[] = [];
    for (let left = 3; left > 0; ) {
      const told = await a.agency.archive({ beforeMs: nowMs + 1, maxBytes: 10_000 }, async (bytes) => {
        files.push(readArchive(bytes).messages.length);
      });
      left = told.left;
    }
    expect(files).toEqual([2, 1]);
  });

  test('nothing before its end, and nothing of which a request to erase is open', async () => {
    const { a, b, jtis } = await world();
    await b.agency.erase({ message: jtis[0] ?? '', basis: 'test' });
    expect((await archived(b)).counts).toEqual({ sent: 0, received: 0, left: 3 });
    nowMs += 2 * day;
    await b.stop();
    await a.agency.erase({ message: jtis[0] ?? '', basis: 'test' });
    expect((await archived(a)).counts).toEqual({ sent: 0, received: 0, left: 3 });
    await b.start();
    await expect.poll(async () => (await a.agency.erasures.list())[0]?.state).toBe('erased');
    await expect.poll(async () => (await archived(a)).counts).toMatchObject({ sent: 1 });
  });

  test('evidence from it verifies for an agency that began with a change of signers', async () => {
    const { b, jtis } = await world();
    nowMs += 11 * day;
    await b.agency.retain({ apply: true });
    await b.stop();
    const db = new DatabaseSync(b.file);
    const former = await addSignature(network?.directory ?? '', importSigner(generateSigningKey()));
    db.prepare('UPDATE directory SET text = ?').run(former);
    db.close();
    await b.start({ directory: former });
    const { bytes } = await archived(b);
    const trust = network?.trust ?? { k: 1, keys: [] };
    expect((await verifyBundle(evidenceFromArchive(bytes, jtis[0] ?? ''), { trust })).result).toBe('valid');
  });

  test('the rows stay when the file was not written', async () => {
    const { b } = await world();
    nowMs += 11 * day;
    await b.agency.retain({ apply: true });
    const failing = b.agency.archive({ beforeMs: nowMs }, () => Promise.reject(new Error('disk full')));
    await expect(failing).rejects.toThrow('disk full');
    expect(await b.agency.inbox.list()).toHaveLength(3);
  });

  test('it is one sequence of bytes in a closed form', async () => {
    const { b } = await world();
    nowMs += 11 * day;
    await b.agency.retain({ apply: true });
    const { bytes } = await archived(b);
    const archive = readArchive(bytes);
    expect(() => readArchive(Buffer.from(`${Buffer.from(bytes)}\n`))).toThrow(
      expect.objectContaining({ code: 'evidence-not-canonical' }),
    );
    for (const over of [{ note: 'x' }, { format: 'lienthong-archive/2' }, { directories: [] }])
      expect(() => readArchive(canonicalBytes({ ...archive, ...over }))).toThrow(
        expect.objectContaining({ code: 'evidence-malformed' }),
      );
    expect(() => evidenceFromArchive(bytes, 'A'.repeat(43))).toThrow(
      expect.objectContaining({ code: 'unknown-message' }),
    );
    // No word of what the messages held.
    expect(readFileSync(b.file).includes('một')).toBe(false);
    expect(Buffer.from(bytes).includes('một')).toBe(false);
  });
});
