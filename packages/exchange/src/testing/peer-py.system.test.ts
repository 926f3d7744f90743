/**
 * Messages and receipts both ways between this package and `conformance/exchange/peer.py`, on Debian's two implementations
 * of JOSE: python3-jwcrypto (EdDSA, X25519) and the command jose (ES256, P-256).
 * @module
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url, toUtf8 } from '../encoding.ts';
import { uuidv7 } from '../ids.ts';
import { generateKeys } from '../keys/generate.ts';
import { publicPart } from '../keys/jwk.ts';
import { addressOf, encodeDigestQuery, messageType, readReceipts, receiptsType } from '../message/message.ts';
import type { Detail, ReceiptClaims } from '../receipt/claims.ts';
import { note, noteSchema, type TestNetwork, testNetwork } from './network.ts';

const script = fileURLToPath(new URL('../../../../conformance/exchange/peer.py', import.meta.url));
const us = 'lienthong:a';
const them = 'lienthong:b';

let network: TestNetwork | undefined;
let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await network?.close();
  network = undefined;
  server = undefined;
});

describe.each([
  { backend: 'jwcrypto', sign: 'Ed25519', encrypt: 'X25519' },
  { backend: 'jose', sign: 'P-256', encrypt: 'P-256' },
] as const)('$backend, $sign and $encrypt', ({ backend, ...curves }) => {
  async function meeting() {
    const keys = { [us]: generateKeys(curves), [them]: generateKeys(curves) };
    network = await testNetwork({ [us]: 'sender', [them]: 'receiver' }, { keys });
    const { [us]: a, [them]: b } = network.agencies;
    if (!a || !b) throw new Error('no agencies');
    const endpoint = b.agency.endpoint;
    await b.stop();
    const peer = <T>(verb: string, given: object) => python<T>(backend, verb, given);
    const sender = publicPart(a.keys.signing);
    return { a: a.agency, ours: a.keys, theirs: b.keys, endpoint, peer, sender };
  }

  /** Answers each message with what `answer` makes of its body. */
  async function listen(endpoint: string, answer: (body: string) => string[]): Promise<void> {
    server = createServer(async (request: IncomingMessage, response) => {
      const receipts = answer((await buffer(request)).toString());
      response.writeHead(201, { 'content-type': receiptsType }).end(JSON.stringify({ receipts }));
    });
    server.listen(Number(new URL(endpoint).port), '127.0.0.1');
    await once(server, 'listening');
  }

  async function post(endpoint: string, name: 'messages' | 'receipts' | 'receipts/query', body: Uint8Array | string) {
    const type = name === 'messages' ? messageType : receiptsType;
    const init = { method: 'POST', headers: { 'content-type': type }, body: Buffer.from(body) };
    const answer = await fetch(addressOf(endpoint, name), init);
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
  }

  test('opens what we sealed; we take its receipts', async () => {
    const { a, theirs, endpoint, peer, sender } = await meeting();
    const bodies: string[] = [];
    const log = { id: uuidv7(), size: 1, root: toBase64url(new Uint8Array(32)) };
    const answer = (body: string, status: string, size: number) => {
      const iat = Math.floor(Date.now() / 1000);
      return peer<Answer>('answer', { body, status, iat, log: { ...log, size }, signing: theirs.signing }).receipt;
    };
    await listen(endpoint, (body) => {
      bodies.push(body);
      return [answer(body, 'stored', 1)];
    });
    const record = note('Trần Văn Ví Dụ, xã thử nghiệm');
    const document = new Uint8Array(100_000).fill(7);
    const [sent] = await a.send({
      ...{ to: them, record, purpose: 'test', basis: 'test-1' },
      parts: [{ name: 'document', content: document, cty: 'application/pdf' }],
    });
    if (!sent) throw new Error('nothing was sent');
    await expect.poll(async () => (await a.outbox.get(sent.jti))?.state).toBe('stored');
    const [body = ''] = bodies;
    const opened = peer<Opened>('open', { body, sender, encryption: theirs.encryption });
    expect(opened.dig).toBe(sent.dig);
    expect(JSON.parse(Buffer.from(contentOf(opened, 'record')).toString())).toEqual(record);
    expect(Buffer.from(contentOf(opened, 'document')).equals(document)).toBe(true);
    const receipts = JSON.stringify({ receipts: [answer(body, 'valid', 3)] });
    expect((await post(a.endpoint, 'receipts', receipts)).status).toBe(204);
    expect((await a.outbox.get(sent.jti))?.state).toBe('valid');
  });

  test('refuses what we sealed, with details that we open', async () => {
    const { a, ours, theirs, endpoint, peer } = await meeting();
    const issue: Detail = { code: 'LT-RULE-1', pointer: '/text', rule: 'test', part: 'record' };
    await listen(endpoint, (body) => {
      const given = { body, status: 'refused', reason: 'rule', issues: [issue], iat: Math.floor(Date.now() / 1000) };
      const log = { id: uuidv7(), size: 1, root: toBase64url(new Uint8Array(32)) };
      const keys = { signing: theirs.signing, sender: publicPart(ours.encryption) };
      return [peer<Answer>('refuse', { ...given, log, ...keys }).receipt];
    });
    const [sent] = await a.send({ to: them, record: note(), purpose: 'test', basis: 'test-1' });
    if (!sent) throw new Error('nothing was sent');
    await expect.poll(async () => (await a.outbox.get(sent.jti))?.state).toBe('refused');
    expect(await a.outbox.refusal(sent.jti)).toMatchObject({ reason: 'rule', details: [issue] });
  });

  function sealed(record: unknown, keys: Pick<Awaited<ReturnType<typeof meeting>>, 'ours' | 'theirs' | 'peer'>) {
    const iat = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: them, aud: us, jti: uuidv7(), iat, exp: iat + 3600, kind: 'note' },
      ...{ conv: (record as { conversation: string }).conversation, seq: { stream: uuidv7(), n: 1 } },
      ...{ purpose: 'test', basis: 'test-1' },
    };
    const content = toBase64url(toUtf8(JSON.stringify(record)));
    const schema = { id: noteSchema, dig: 'A'.repeat(43) };
    const parts = [{ name: 'record', cty: 'application/json', schema, content }];
    const recipient = publicPart(keys.ours.encryption);
    return keys.peer<Sealed>('seal', { claims, parts, signing: keys.theirs.signing, recipient });
  }

  test('seals what we open and answer; it reads our receipts', async () => {
    const { a, peer, sender, ...keys } = await meeting();
    const record = note('Lê Thị Thí Dụ');
    const { body, dig } = sealed(record, { peer, ...keys });
    const answer = await post(a.endpoint, 'messages', body);
    expect(answer.status).toBe(201);
    await a.idle();
    const [message] = await a.inbox.take();
    expect(message?.record).toEqual(record);
    const { body: all } = await post(a.endpoint, 'receipts/query', encodeDigestQuery([dig]));
    const claims = readReceipts(all).map((receipt) => peer<Read>('read', { receipt, issuer: sender }).claims);
    expect(claims).toMatchObject([
      { status: 'stored', dig, iss: us, aud: them },
      { status: 'valid', dig, iss: us, aud: them },
    ]);
  });

  test('seals what we refuse; it opens the details', async () => {
    const { a, peer, sender, ...keys } = await meeting();
    const { body, dig } = sealed({ ...note(), text: 7 }, { peer, ...keys });
    expect((await post(a.endpoint, 'messages', body)).status).toBe(201);
    await a.idle();
    const { body: all } = await post(a.endpoint, 'receipts/query', encodeDigestQuery([dig]));
    const receipt = readReceipts(all).at(-1);
    const { encryption } = keys.theirs;
    const { claims, issues } = peer<Read>('read', { receipt, issuer: sender, encryption });
    expect(claims).toMatchObject({ status: 'refused', reason: 'schema' });
    expect(issues).toMatchObject([{ code: 'LT-SCHEMA-TYPE', pointer: '/text' }]);
  });
});

interface Sealed {
  readonly body: string;
  readonly dig: string;
}

interface Opened {
  readonly dig: string;
  readonly parts: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

interface Answer {
  readonly receipt: string;
}

interface Read {
  readonly claims: ReceiptClaims;
  readonly issues?: readonly Detail[];
}

function contentOf({ parts }: Opened, name: string): Uint8Array {
  return fromBase64url(parts[name]?.content ?? '');
}

/** Debian's own interpreter, which has Debian's modules. */
function python<T>(backend: string, verb: string, given: object): T {
  const input = JSON.stringify(given);
  const maxBuffer = 64 * 1024 * 1024;
  return JSON.parse(execFileSync('/usr/bin/python3', [script, backend, verb], { input, maxBuffer }).toString()) as T;
}
