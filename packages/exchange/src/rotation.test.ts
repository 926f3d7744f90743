import { describe, expect, test } from 'vitest';
import type { Agency, DirectoryKey } from './directory/claims.ts';
import { importDecrypter } from './keys/decrypter.ts';
import { type AgencyKeys, generateKeys } from './keys/generate.ts';
import { publicPart } from './keys/jwk.ts';
import { decryptersAt } from './keys/key-ring.ts';
import { importSigner } from './keys/signer.ts';
import { readManifest } from './manifest/manifest.ts';
import { messageType } from './message/message.ts';
import { readReceipt } from './receipt/receipt.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, type TestAgency } from './testing/network.ts';
import { type SimulatedNetwork, simulatedNetwork } from './testing/simulated-network.ts';

const day = 86_400;
const fresh = generateKeys();
const keyOf = (jwk: AgencyKeys['signing'], use: 'sig' | 'enc', useFrom: number): DirectoryKey => ({
  ...{ jwk: publicPart(jwk), use, useFrom },
  ...{ useUntil: useFrom + 365 * day, acceptUntil: useFrom + 400 * day },
});

/** The directory's entries, those of one agency's keys changed. */
const withKeys = (all: SimulatedNetwork, code: string, change: (keys: readonly DirectoryKey[]) => DirectoryKey[]) => ({
  agencies: all
    .newest()
    .directory.agencies.map(
      (agency): Agency => (agency.code === code ? { ...agency, keys: change(agency.keys) } : agency),
    ),
});

/** The old keys end where the new ones begin. */
const rotation = (at: number) => (keys: readonly DirectoryKey[]) => [
  ...keys.map((key) => ({ ...key, useUntil: at, acceptUntil: at + 31 * day })),
  keyOf(fresh.signing, 'sig', at),
  keyOf(fresh.encryption, 'enc', at),
];
const revocation = (all: SimulatedNetwork) => (keys: readonly DirectoryKey[]) => [
  ...keys.map((key) => ({ ...key, revokedFrom: all.clock.seconds() })),
  keyOf(fresh.signing, 'sig', all.clock.seconds()),
  keyOf(fresh.encryption, 'enc', all.clock.seconds()),
];

/** Starts an agency anew with the fresh keys beside its old ones. */
async function addKeys(agency: TestAgency): Promise<void> {
  await agency.stop();
  await agency.start({
    signer: [importSigner(agency.keys.signing), importSigner(fresh.signing)],
    decrypters: [importDecrypter(agency.keys.encryption), importDecrypter(fresh.encryption)],
  });
}

const kidOf = (jws = '') => readManifest(jws).header.kid;
const everywhere = async ({ a, b }: SimulatedNetwork) => {
  for (const agency of [a, b]) await agency.agency.refreshDirectory();
};

describe('a routine rotation', () => {
  test('that was planned ahead takes effect at its time, in manifests and receipts, without a restart', async () => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    await addKeys(a);
    await all.publish(withKeys(all, 'lienthong:a', rotation(all.clock.seconds() + 3 * day)));
    await everywhere(all);
    const kids = async () => {
      const sent = await all.send(a, 'lienthong:b');
      const came = await all.send(b, 'lienthong:a');
      await b.agency.outbox.waitFor(came.jti, ['valid']);
      const [receipt = ''] = await b.agency.outbox.receipts(came.jti);
      return [kidOf((await a.agency.outbox.waitFor(sent.jti, ['valid'])).manifest), readReceipt(receipt).header.kid];
    };
    expect(await kids()).toEqual([a.keys.signing.kid, a.keys.signing.kid]);
    await all.pass(2 * 24);
    expect(await kids()).toEqual([a.keys.signing.kid, a.keys.signing.kid]);
    await all.pass(24);
    expect(await kids()).toEqual([fresh.signing.kid, fresh.signing.kid]);
  });

  test('does not hold up a message queued over it: signed by the old key, sealed to the old key, it arrives', async () => {
    const all = await simulatedNetwork();
    const { a, b, down } = all;
    await addKeys(a);
    down.add('lienthong:b');
    const sent = await all.send(a, 'lienthong:b');
    await all.publish(withKeys(all, 'lienthong:a', rotation(all.clock.seconds() + day)));
    await all.pass(20 * 24);
    down.delete('lienthong:b');
    await b.agency.refreshDirectory();
    const letter = await a.agency.outbox.waitFor(sent.jti, ['valid', 'refused', 'attention']);
    expect([letter.state, kidOf(letter.manifest)]).toEqual(['valid', a.keys.signing.kid]);
  });

  test('of the recipient’s key: what was sealed to the old one is opened until its acceptance ends', async () => {
    const all = await simulatedNetwork();
    const { a, b, down } = all;
    await addKeys(b);
    down.add('lienthong:b');
    const sent = await all.send(a, 'lienthong:b');
    await all.publish(withKeys(all, 'lienthong:b', rotation(all.clock.seconds() + day)));
    await all.pass(20 * 24);
    down.delete('lienthong:b');
    await b.agency.refreshDirectory();
    expect((await a.agency.outbox.waitFor(sent.jti, ['valid', 'refused'])).state).toBe('valid');

    const { directory } = all.newest();
    const decrypters = [b.keys.encryption, fresh.encryption].map(importDecrypter);
    const end = all.clock.seconds() - 20 * day + day + 31 * day;
    const kids = (at: number) => decryptersAt(directory, 'lienthong:b', decrypters, at).map(({ kid }) => kid);
    expect(kids(end)).toHaveLength(2);
    expect(kids(end + 1)).toEqual([fresh.encryption.kid]);
  });
});

describe('a revoked key', () => {
  test('cannot sign for yesterday', async () => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    await all.pass(2 * 24);
    await all.publish(withKeys(all, 'lienthong:a', revocation(all)));
    await b.agency.refreshDirectory();
    const iat = all.clock.seconds() - day;
    const { body } = await forgeMessage({ a, b }, [{ content: note() }], { iat, exp: iat + 10 * day });
    const answer = await b.agency.route({ method: 'POST', path: '/messages', type: messageType, body });
    expect([answer.status, JSON.parse(String(answer.body)).code]).toEqual([403, 'key-revoked']);
    expect(await b.agency.inbox.list()).toEqual([]);
  });

  test('does not count for what was stored before: the duplicate gets its receipts', async () => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    const sent = await all.send(a, 'lienthong:b');
    await a.agency.outbox.waitFor(sent.jti, ['valid']);
    await all.publish(withKeys(all, 'lienthong:a', revocation(all)));
    await everywhere(all);
    const body = all.posted.get(sent.jti) ?? new Uint8Array();
    const answer = await b.agency.route({ method: 'POST', path: '/messages', type: messageType, body });
    expect(answer.status).toBe(200);
  });

  test('opens nothing that is stored after its revocation', async () => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    await addKeys(b);
    await all.publish(withKeys(all, 'lienthong:b', revocation(all)));
    await b.agency.refreshDirectory();
    // a has not heard of it: it seals to the key that was stolen.
    const sent = await all.send(a, 'lienthong:b');
    expect((await a.agency.outbox.waitFor(sent.jti, ['refused', 'valid'])).state).toBe('refused');
    expect((await a.agency.outbox.refusal(sent.jti))?.reason).toBe('unreadable');
  });

  test('of an agency that has no other: it answers and sends nothing, and says why', async () => {
    const all = await simulatedNetwork();
    const { a, b } = all;
    const revoked = (keys: readonly DirectoryKey[]) =>
      keys.map((key) => (key.use === 'sig' ? { ...key, revokedFrom: all.clock.seconds() } : key));
    await all.publish(withKeys(all, 'lienthong:b', revoked));
    await everywhere(all);
    await expect(all.send(b, 'lienthong:a')).rejects.toMatchObject({ code: 'key-revoked' });
    const sent = await all.send(a, 'lienthong:b');
    await expect.poll(async () => (await a.agency.outbox.get(sent.jti))?.problem).toBe('no-signing-key');
    expect(await b.agency.inbox.list()).toEqual([]);
    expect((await a.agency.outbox.get(sent.jti))?.state).toBe('queued');
  });
});

describe('a letter whose key was revoked while it was queued', () => {
  async function stopped() {
    const all = await simulatedNetwork();
    const { a, b, down } = all;
    await addKeys(a);
    down.add('lienthong:b');
    const sent = await all.send(a, 'lienthong:b');
    const record = note('lần thứ hai', sent.conv);
    await all.publish(withKeys(all, 'lienthong:a', revocation(all)));
    await b.agency.refreshDirectory();
    down.delete('lienthong:b');
    const letter = await a.agency.outbox.waitFor(sent.jti, ['attention', 'valid']);
    expect([letter.state, letter.problem]).toEqual(['attention', 'key-revoked']);
    return { ...all, sent, record };
  }

  test('waits for attention: the sender has learnt the revocation from the recipient, and no later directory mends it', async () => {
    const { sent, a, ...all } = await stopped();
    expect(a.agency.directory.current.dig).toBe(all.newest().dig);
    await all.publish({ networks: ['127.0.0.0/16'] });
    await a.agency.refreshDirectory();
    expect(a.agency.directory.current.dig).toBe(all.newest().dig);
    expect((await a.agency.outbox.get(sent.jti))?.state).toBe('attention');
  });

  test('is replaced by a message that names it, once however often it is asked', async () => {
    const { sent, record, a, b, ...all } = await stopped();
    const replace = () =>
      a.agency.send({ to: 'lienthong:b', record, purpose: 'test', basis: 'test-1', supersedes: sent.jti });
    const [[first], [second]] = await Promise.all([replace(), replace()]);
    const [third] = await replace();
    expect([second?.jti, third?.jti]).toEqual([first?.jti, first?.jti]);
    const letter = await a.agency.outbox.waitFor(first?.jti ?? '', ['valid']);
    expect([letter.state, kidOf(letter.manifest)]).toEqual(['valid', fresh.signing.kid]);
    expect(readManifest(letter.manifest).claims.supersedes).toBe(sent.jti);
    expect(await a.agency.outbox.list()).toHaveLength(2);
    expect((await b.agency.inbox.take({ limit: 9, leaseMs: 1 })).map(({ jti }) => jti)).toEqual([first?.jti]);
    // Once it is answered there is nothing to carry any more.
    const sealing = { to: 'lienthong:b', record, purpose: 'test', basis: 'test-1', supersedes: sent.jti };
    await expect(a.agency.seal(sealing)).rejects.toMatchObject({ code: 'letter-settled' });
    expect(all.newest().directory.version).toBe(2);
  });

  test('carried by hand it is the same one again, byte for byte', async () => {
    const { sent, record, a } = await stopped();
    const sealing = { to: 'lienthong:b', record, purpose: 'test', basis: 'test-1', supersedes: sent.jti };
    const [one] = await a.agency.seal(sealing);
    const [two] = await a.agency.seal(sealing);
    expect([two?.jti, Buffer.from(two?.body ?? []).toString()]).toEqual([
      one?.jti,
      Buffer.from(one?.body ?? []).toString(),
    ]);
  });

  test('is replaced in its own conversation and to its own recipient only', async () => {
    const { sent, record, a, send } = await stopped();
    await expect(send(a, 'lienthong:b', { supersedes: sent.jti })).rejects.toMatchObject({
      code: 'record-invalid',
      place: 'record/conversation',
    });
    await expect(send(a, 'lienthong:s', { supersedes: sent.jti, record })).rejects.toThrow(TypeError);
    const unknown = '01a05ab1-d900-7003-806f-000000008d06';
    await expect(send(a, 'lienthong:b', { supersedes: unknown, record })).rejects.toMatchObject({
      code: 'unknown-message',
    });
  });
});

test('a letter that may still be accepted is not replaced, whatever an unsigned answer says: still-open', async () => {
  const all = await simulatedNetwork();
  const { a, down } = all;
  down.add('lienthong:b');
  const sent = await all.send(a, 'lienthong:b');
  const replace = () => all.send(a, 'lienthong:b', { supersedes: sent.jti, record: note('x', sent.conv) });
  await expect(replace()).rejects.toMatchObject({ code: 'still-open' });
  await all.pass(31 * 24);
  await a.stop();
  await a.start();
  await a.agency.outbox.waitFor(sent.jti, ['unknown']);
  down.delete('lienthong:b');
  await all.pass(1);
  const { jti } = await replace();
  expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
});
