import { afterEach, expect, test } from 'vitest';
import { offline } from '../carry.ts';
import { uuidv7 } from '../ids.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import type { Manifest } from '../manifest/claims.ts';
import { encodeDigestQuery, messageType, readReceipts, receiptsType } from '../message/message.ts';
import { openDetails } from '../receipt/details.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { withAgency } from '../testing/changed-directory.ts';
import { type ForgedMessage, type ForgedPart, forgeMessage } from '../testing/forged-message.ts';
import { note, noteContract, noteSchema, type TestNetwork, testNetwork } from '../testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

async function pair(options: Parameters<typeof testNetwork>[1] = {}) {
  network = await testNetwork(
    { 'lienthong:a': 'sender', 'lienthong:b': 'receiver' },
    { transport: offline, ...options },
  );
  const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
  if (!a || !b) throw new Error('no agencies');
  const post = (body: Uint8Array) => b.agency.route({ method: 'POST', path: '/lt/messages', type: messageType, body });
  /** The last receipt about a message once it was examined, and its details as its sender reads them. */
  const verdict = async ({ body, dig }: ForgedMessage) => {
    expect((await post(body)).status).toBe(201);
    await b.agency.idle();
    const query = { method: 'POST', path: '/lt/receipts/query', type: receiptsType, body: encodeDigestQuery([dig]) };
    const receipts = readReceipts((await b.agency.route(query)).body as Uint8Array);
    const { claims } = readReceipt(receipts.at(-1) ?? '');
    const details = claims.details
      ? await openDetails(claims.details, claims, [importDecrypter(a.keys.encryption)])
      : undefined;
    return { status: claims.status, reason: claims.reason, code: details?.[0]?.code, details, receipts };
  };
  const forge = (parts: readonly ForgedPart[], claims?: Partial<Manifest>) => forgeMessage({ a, b }, parts, claims);
  return { a, b, post, verdict, forge };
}

test('an honest message made by hand is valid', async () => {
  const { verdict, forge } = await pair();
  expect(await verdict(await forge([{ content: note() }]))).toMatchObject({ status: 'valid' });
});

const other = 'https://schemas.lienthong.example/note/9.0';
const wrongSchema = { id: noteSchema, dig: 'E'.repeat(43) };

test.each<[string, string, string, () => Parameters<typeof forgeMessage>[1], Partial<Manifest>?]>([
  [
    'content that differs from its commitment',
    'unreadable',
    'commitment-mismatch',
    () => [{ content: note(), claim: { com: 'A'.repeat(43) } }],
  ],
  [
    'a schema version that is not known',
    'version-unknown',
    'schema-not-announced',
    () => [{ content: { ...note(), schema: other }, claim: { schema: { id: other, dig: 'A'.repeat(43) } } }],
  ],
  [
    'a schema of another digest',
    'version-unknown',
    'schema-not-announced',
    () => [{ content: note(), claim: { schema: wrongSchema } }],
  ],
  [
    'a record that announces no schema',
    'version-unknown',
    'schema-not-announced',
    () => [{ content: note(), claim: { schema: undefined } }],
  ],
  [
    'a record of another schema than announced',
    'schema',
    'schema-differs',
    () => [{ content: { ...note(), schema: other } }],
  ],
  ['a record that is not JSON', 'schema', 'bad-json', () => [{ content: Buffer.from('{') }]],
  ['a record with a member twice', 'schema', 'duplicate-member', () => [{ content: Buffer.from('{"a":1,"a":2}') }]],
  ['a record that is not valid', 'schema', 'LT-SCHEMA-TYPE', () => [{ content: { ...note(), text: 7 } }]],
  ['a record of another conversation', 'rule', 'conversation-differs', () => [{ content: note() }], { conv: uuidv7() }],
  [
    'a further record of another conversation',
    'rule',
    'conversation-differs',
    () => [{ content: note() }, { name: 'more', content: note() }],
  ],
])('%s is refused: %s, %s', async (_, reason, code, parts, claims) => {
  const { b, verdict, forge } = await pair();
  expect(await verdict(await forge(parts(), claims))).toMatchObject({ status: 'refused', reason, code });
  expect(await b.agency.inbox.take()).toEqual([]);
});

test.each([
  ['sender', { iss: 'lienthong:c' }],
  ['recipient', { aud: 'lienthong:c' }],
  ['message', { jti: uuidv7() }],
])('a part that was sealed for another %s is refused at once, and its bytes are not kept', async (_, boundTo) => {
  const { b, verdict, forge } = await pair();
  const forged = await forge([{ content: note(), boundTo }]);
  expect(await verdict(forged)).toMatchObject({ status: 'refused', reason: 'unreadable' });
  expect(await b.agency.inbox.count()).toMatchObject({ refused: 1, stored: 0, valid: 0 });
});

test('a version that it does not announce is refused, even when its contract knows it', async () => {
  const { b, verdict, forge } = await pair({ reads: { note: ['2.0'] } });
  const told = await verdict(await forge([{ content: note() }]));
  expect(told).toMatchObject({ status: 'refused', reason: 'version-unknown', code: 'schema-not-announced' });
  expect(await b.agency.inbox.take()).toEqual([]);
});

test('a group that no row grants is refused, and the group is told to the sender alone', async () => {
  const contract = { ...noteContract, groups: () => ['head', 'narrative', 'identity'] };
  const { verdict, forge } = await pair({ contract });
  const told = await verdict(await forge([{ content: note() }]));
  expect(told).toMatchObject({ status: 'refused', reason: 'grant', details: [{ rule: 'sharing:identity' }] });
  expect(told.receipts.map((jws) => Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()).join()).not.toContain(
    'identity',
  );
});

test('a number that is closed without a message hands nothing to the application', async () => {
  const { b, post, forge } = await pair();
  const closed = await forge([], { void: 'withdrawn', re: uuidv7() });
  expect((await post(closed.body)).status).toBe(201);
  await b.agency.idle();
  expect(await b.agency.inbox.list()).toMatchObject([{ jti: closed.jti, status: 'void' }]);
  expect(await b.agency.inbox.take()).toEqual([]);
});

test('a poison message is refused once, whatever its faults are named like, and holds up nobody', async () => {
  const nasty = `/${'x'.repeat(3000)}\u0000\uD800`;
  const many = Array.from({ length: 500 }, () => ({ message: 'm', code: 'LT-SCHEMA-UNKNOWN', pointer: nasty }));
  const judge = (value: unknown) => ((value as { text: unknown }).text === 'độc' ? { issues: many } : { value });
  const contract = { ...noteContract, schema: () => ({ '~standard': { validate: judge } }) };
  const { b, verdict, forge, post } = await pair({ contract });
  const poison = await forge([{ content: note('độc') }]);
  const told = await verdict(poison);
  expect(told).toMatchObject({ status: 'refused', reason: 'schema', code: 'LT-SCHEMA-UNKNOWN' });
  expect(told.details?.length).toBeGreaterThan(10);
  expect(await verdict(await forge([{ content: note('lành') }]))).toMatchObject({ status: 'valid' });
  expect((await b.agency.inbox.take()).map(({ record }) => record)).toMatchObject([{ text: 'lành' }]);
  expect((await post(poison.body)).status).toBe(200);
  await b.stop();
  await b.start();
  await b.agency.idle();
  expect(await b.agency.inbox.count()).toMatchObject({ refused: 1, valid: 1 });
});

test('a sender without an encryption key in use still gets its refusal, without details', async () => {
  const { b, verdict, forge } = await pair();
  const forged = await forge([{ content: { ...note(), text: 7 } }]);
  const change = withAgency('lienthong:a', (agency) => ({
    ...agency,
    keys: agency.keys.map((key) => (key.use === 'enc' ? { ...key, revokedFrom: key.useFrom } : key)),
  }));
  await b.agency.directory.update(await change(network, b.agency.directory.current));
  expect(await verdict(forged)).toMatchObject({ status: 'refused', reason: 'schema', details: undefined });
});

test('an examination that fails for a reason of ours is tried again', async () => {
  let broken = true;
  const judge = (value: unknown) => {
    if (broken) throw new Error('a bug of ours');
    return { value };
  };
  const contract = { ...noteContract, schema: () => ({ '~standard': { validate: judge } }) };
  const failed: string[] = [];
  const { b, forge, post } = await pair({
    contract,
    onEvent: ({ type }) => {
      failed.push(type);
      broken = false;
    },
  });
  await post((await forge([{ content: note() }])).body);
  await b.agency.idle();
  expect(failed).toEqual(['examination-failed']);
  expect(await b.agency.inbox.count()).toMatchObject({ stored: 1 });
  await expect.poll(() => b.agency.inbox.count(), { timeout: 5000 }).toMatchObject({ stored: 0, valid: 1 });
});
