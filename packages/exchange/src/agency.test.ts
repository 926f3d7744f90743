import { afterEach, expect, test } from 'vitest';
import { verifyBundle } from './evidence/verify.ts';
import { importDecrypter } from './keys/decrypter.ts';
import { readManifest } from './manifest/manifest.ts';
import { messageType, readMessage, readReceipts } from './message/message.ts';
import { checkDisclosed, openPart } from './part/part.ts';
import type { Transport } from './sender/transport.ts';
import { httpTransport } from './sender/transport.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, noteContract, type TestNetwork, testNetwork } from './testing/network.ts';
import { type Posted, recording } from './testing/recording.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const purpose = { purpose: 'test', basis: 'test-1' };

async function pair(options: Parameters<typeof testNetwork>[1] = {}, more: Record<string, string> = {}) {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver', ...more }, options);
  const a = network.agencies['lienthong:a'];
  const b = network.agencies['lienthong:b'];
  if (!a || !b) throw new Error('no agencies');
  return { a, b };
}

/** Two agencies or more, and the messages that they posted: a sender keeps none of them once they are answered. */
async function recorded(more?: Record<string, string>) {
  const posted: Posted = new Map();
  return { ...(await pair({ wire: () => recording(posted) }, more)), posted };
}

test('a record is answered stored, then valid, and reaches the application once', async () => {
  const { a, b } = await pair();
  const record = note('xin chào');
  const [sent] = await a.agency.send({ to: 'lienthong:b', record, ...purpose });
  if (!sent) throw new Error('nothing sent');

  const letter = await a.agency.outbox.waitFor(sent.jti);
  expect(letter.state).toBe('valid');
  expect(await a.agency.outbox.receipts(sent.jti)).toHaveLength(2);

  const [message] = await b.agency.inbox.take();
  expect(message).toMatchObject({ iss: 'lienthong:a', jti: sent.jti, conv: record.conversation, record });
  expect(await b.agency.inbox.take()).toEqual([]);
  await b.agency.inbox.ack({ iss: 'lienthong:a', jti: sent.jti });
  expect(await b.agency.inbox.count()).toEqual({ stored: 0, valid: 1, refused: 0, acknowledged: 1 });
});

test('a version that a recipient does not announce is not sent; the highest that all announce is told', async () => {
  const { a } = await pair({ reads: { note: ['0.9', '0.10', '0.2'] } });
  const sending = a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await expect(sending).rejects.toMatchObject({ code: 'version-not-read', place: 'record' });
  expect(a.agency.versionFor('note', ['lienthong:b'])).toBe('0.10');
  expect(a.agency.versionFor('case', ['lienthong:b'])).toBeUndefined();
  expect(await a.agency.outbox.list()).toEqual([]);
});

test('a lease that ran out hands the message out again, an acknowledged one never', async () => {
  let nowMs = Date.now();
  const { a, b } = await pair({ now: () => nowMs });
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await a.agency.outbox.waitFor(sent?.jti ?? '');
  expect(await b.agency.inbox.take({ leaseMs: 1000 })).toHaveLength(1);
  nowMs += 1001;
  const [again] = await b.agency.inbox.take({ leaseMs: 1000 });
  expect(again?.jti).toBe(sent?.jti);
  await b.agency.inbox.nack(again as { iss: string; jti: string }, 'not-ours');
  nowMs += 1001;
  expect(await b.agency.inbox.take()).toEqual([]);
});

test('fifty copies at once and one after a restart have one effect and the same receipts', async () => {
  const { a, b, posted } = await recorded();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await a.agency.outbox.waitFor(sent?.jti ?? '');
  const body = posted.get(sent?.jti ?? '');
  if (!body) throw new Error('no body');
  const post = async () => {
    const answer = await b.agency.route({
      method: 'POST',
      path: '/lt/lienthong/1-draft/messages',
      type: messageType,
      body,
    });
    return { status: answer.status, text: Buffer.from((answer.body ?? '') as Uint8Array).toString() };
  };
  const answers = await Promise.all(Array.from({ length: 50 }, post));
  await b.stop();
  await b.start();
  answers.push(await post());
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await b.agency.inbox.count()).valid).toBe(1);
});

test('fifty copies of a message never seen before: one is stored, all get the same receipt', async () => {
  const posts: Uint8Array[] = [];
  const silent: Transport = {
    request: async (_method, _url, body) => {
      if (body) posts.push(body);
      return { status: 503, body: new Uint8Array() };
    },
    close: async () => undefined,
  };
  const { a, b } = await pair({
    wire: (code) => (code === 'lienthong:a' ? silent : httpTransport({ networks: () => ['127.0.0.0/8'] })),
  });
  await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  const body = posts[0] as Uint8Array;
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      b.agency.route({ method: 'POST', path: '/lt/lienthong/1-draft/messages', type: messageType, body }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(49);
  const stored = new Set(answers.map((answer) => readReceipts(answer.body as Uint8Array)[0]));
  expect(stored.size).toBe(1);
});

test('several recipients: a part for one is withheld from the other, under the same commitment', async () => {
  const { a, b, posted } = await recorded({ 'lienthong:c': 'receiver' });
  const c = network?.agencies['lienthong:c'];
  if (!c) throw new Error('no agencies');
  const record = note('chung');
  const sent = await a.agency.send({
    to: ['lienthong:b', 'lienthong:c'],
    record,
    parts: [{ name: 'identity', content: note('riêng', record.conversation) }],
    only: { identity: ['lienthong:c'] },
    ...purpose,
  });
  for (const { jti } of sent) expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
  const [atB] = await b.agency.inbox.take();
  const [atC] = await c.agency.inbox.take();
  expect(atB?.parts).toEqual({});
  expect(atB?.withheld.map(({ name }) => name)).toEqual(['identity']);
  const com = atB?.withheld[0]?.com ?? '';
  expect(atC?.parts['identity']?.com).toBe(com);

  const disclosed = await c.agency.inbox.disclose(atC as { iss: string; jti: string }, 'identity');
  expect(() => checkDisclosed(disclosed, com)).not.toThrow();
  expect(() => checkDisclosed({ ...disclosed, content: new TextEncoder().encode('khác') }, com)).toThrow();

  const message = [...posted.values()].map((body) => readMessage(body)).find(({ parts }) => parts.length === 2);
  const { claims } = readManifest(message?.manifest ?? '');
  const claim = claims.parts.find(({ name }) => name === 'identity');
  const jwe = message?.parts[1] ?? '';
  if (!claim) throw new Error('no claim');
  await expect(openPart(jwe, { claim, ...claims }, [importDecrypter(b.keys.encryption)])).rejects.toMatchObject({
    code: 'part-unreadable',
  });
});

test('a fault in a record is refused, and rule and place are told to the sender alone', async () => {
  const lenient = { ...noteContract, schema: () => ({ '~standard': { validate: (value: unknown) => ({ value }) } }) };
  const { a, b } = await pair();
  await a.stop();
  await a.start({ contract: lenient });
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: { ...note(), text: 7 }, ...purpose });
  const jti = sent?.jti ?? '';
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('refused');
  const refusal = await a.agency.outbox.refusal(jti);
  expect(refusal?.reason).toBe('schema');
  expect(refusal?.details).toMatchObject([{ code: 'LT-SCHEMA-TYPE', pointer: '/text' }]);
  expect((await a.agency.outbox.receipts(jti)).join()).not.toContain('/text');
  expect(await b.agency.inbox.take()).toEqual([]);
});

test('a message altered in any one byte is never stored under another meaning', async () => {
  const { a, b, posted } = await recorded();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await a.agency.outbox.waitFor(sent?.jti ?? '');
  const body = posted.get(sent?.jti ?? '') as Uint8Array;
  for (let at = 0; at < body.length; at += 7) {
    const altered = Uint8Array.from(body);
    altered[at] = (altered[at] ?? 0) ^ 1;
    const answer = await b.agency.route({
      method: 'POST',
      path: '/lt/lienthong/1-draft/messages',
      type: messageType,
      body: altered,
    });
    // 200: only the parts were touched, and the message is known by its manifest.
    expect([200, 400, 403, 413, 415, 421, 422, 425]).toContain(answer.status);
  }
  expect(await b.agency.inbox.count()).toMatchObject({ valid: 1, stored: 0, refused: 0 });
});

test('an agency sends nothing to itself, and takes nothing of its own', async () => {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' });
  const { 'lienthong:a': a } = network.agencies;
  if (!a) throw new Error('no agency');
  const sending = a.agency.send({ to: 'lienthong:a', record: note(), purpose: 'test', basis: 'test-1' });
  await expect(sending).rejects.toMatchObject({ code: 'not-authorized', place: 'to' });
  const own = await forgeMessage({ a, b: a }, [{ content: note() }], { aud: 'lienthong:a' });
  const answer = await a.agency.route({ method: 'POST', path: '/messages', type: messageType, body: own.body });
  expect(JSON.parse(String(answer.body))).toMatchObject({ code: 'not-for-me', place: '/aud' });
});

test('an agency without a grant cannot send, and its message is refused if it does', async () => {
  const { a } = await pair();
  await expect(
    a.agency.send({ to: 'lienthong:b', record: note(), purpose: 'other', basis: 'test-1' }),
  ).rejects.toMatchObject({ code: 'not-authorized' });
  await a.stop();
  const sharing = [{ ...noteContract.sharing[0], basis: 'test-2' }] as typeof noteContract.sharing;
  await a.start({ contract: { ...noteContract, sharing } });
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-2' });
  const jti = sent?.jti ?? '';
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('refused');
  expect((await a.agency.outbox.refusal(jti))?.reason).toBe('basis');
});

test('letters wait for a peer that is down, and arrive once it is back', async () => {
  const { a, b } = await pair();
  await b.stop();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  const jti = sent?.jti ?? '';
  const waiting = await a.agency.outbox.waitFor(jti, ['valid'], { timeoutMs: 100 });
  expect(waiting).toMatchObject({ state: 'queued', problem: 'peer-unreachable' });
  await b.start();
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
});

test('a restarted sender goes on where it stopped', async () => {
  const { a, b } = await pair();
  await b.stop();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await a.stop();
  await b.start();
  await a.start();
  expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
});

test('a body that a framework parsed first is a programming error that says what to do', async () => {
  const { b } = await pair();
  await expect(b.agency.handle({ body: {} } as unknown as Request)).rejects.toThrow(TypeError);
  const used = new Request('http://x/lt/lienthong/1-draft/messages', { method: 'POST', body: '{}' });
  await used.text();
  await expect(b.agency.handle(used)).rejects.toThrow(/body parser/);
});

test('handle answers a Fetch Request like the server does', async () => {
  const { b } = await pair();
  const answer = await b.agency.handle(
    new Request('http://x/lt/lienthong/1-draft/messages', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': messageType },
    }),
  );
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ code: 'bad-body' });
});

test('evidence of both sides verifies offline from the pinned signers, and not when a byte of it is changed', async () => {
  const { a, b } = await pair();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  for (let i = 0; i < 5; i++) await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  await a.agency.outbox.waitFor(sent?.jti ?? '');
  const trust = network?.trust ?? { k: 1, keys: [] };
  const dig = sent?.dig ?? '';
  const shown = await b.agency.inbox.disclose({ iss: 'lienthong:a', jti: sent?.jti ?? '' }, 'record');
  for (const bundle of [await a.agency.evidence(dig), await b.agency.evidence(dig, [shown])]) {
    const verdict = await verifyBundle(bundle, { trust });
    expect(verdict.checks.filter(({ result }) => result === 'invalid')).toEqual([]);
    expect(verdict.result).toBe('valid');
    for (let at = 0; at < bundle.length; at += 97) {
      const altered = Uint8Array.from(bundle);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect((await verifyBundle(altered, { trust })).result).not.toBe('valid');
    }
  }
  await expect(a.agency.evidence('A'.repeat(43))).rejects.toMatchObject({ code: 'unknown-message' });
});

test('a record cannot travel as bytes: it would pass by its schema and the sharing table', async () => {
  const { a } = await pair();
  const hidden = Buffer.from(JSON.stringify(note('riêng')));
  for (const cty of ['application/json', 'text/plain', 'application/octet-stream']) {
    const parts = [{ name: 'identity', content: new Uint8Array(hidden), cty }];
    const sending = a.agency.send({ to: 'lienthong:b', record: note(), parts, ...purpose });
    await expect(sending, cty).rejects.toMatchObject({ code: 'record-as-bytes', place: 'identity' });
  }
  const pdf = { name: 'scan', content: new TextEncoder().encode('%PDF-1.7 …'), cty: 'application/pdf' };
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), parts: [pdf], ...purpose });
  expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
});

test('what is validated is what travels, not the object that it is made from', async () => {
  const { a } = await pair();
  const record = { ...note(), toJSON: () => ({ ...note(), text: 7 }) };
  await expect(a.agency.send({ to: 'lienthong:b', record, ...purpose })).rejects.toMatchObject({
    code: 'record-invalid',
  });
  const surrogate = { ...note(), text: '\ud800' };
  await expect(a.agency.send({ to: 'lienthong:b', record: surrogate, ...purpose })).rejects.toMatchObject({
    code: 'bad-json',
  });
});

test('a part may bear any name, also one of a prototype', async () => {
  const { a } = await pair();
  const part = { name: 'constructor', content: new TextEncoder().encode('%PDF'), cty: 'application/pdf' };
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), parts: [part], only: {}, ...purpose });
  expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
});

test('evidence of a message that nobody answered is not valid', async () => {
  const { a, b } = await pair();
  await b.stop();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  const verdict = await verifyBundle(await a.agency.evidence(sent?.dig ?? ''), {
    trust: network?.trust ?? { k: 1, keys: [] },
  });
  expect(verdict.result).toBe('indeterminate');
  expect(verdict.checks).toContainEqual(expect.objectContaining({ name: 'answered', code: 'receipt-missing' }));
});
