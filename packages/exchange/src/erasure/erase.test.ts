import { copyFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExchangeEvent } from '../context.ts';
import { verifyDirectory } from '../directory/directory.ts';
import { verifyBundle } from '../evidence/verify.ts';
import { generateKeys } from '../keys/generate.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { freshnessOf, withAgency } from '../testing/changed-directory.ts';
import {
  basis,
  closeNetwork,
  codeA,
  codeB,
  codeC,
  countOf,
  holds,
  network,
  neverExamined,
  purpose,
  sent,
  stateOf,
  three,
  until,
} from '../testing/erasing.ts';
import { forgeMessage } from '../testing/forged-message.ts';
import { note, noteContract } from '../testing/network.ts';
import { readErasure } from './tokens.ts';

afterEach(closeNetwork);

describe('the recipient erases', () => {
  test('one part: it cannot be read any more, the others can, and the act is a signed leaf of the log', async () => {
    const { a, c } = await three();
    const { toC } = await sent(a);
    const id = { iss: codeA, jti: toC.jti };
    const store = openSqliteStore(c.file);
    const parts = await store.arrivalParts(toC.dig);
    const identity = parts.find(({ name }) => name === 'identity');
    if (!identity || !('sealed' in identity) || !identity.wrappedKey) throw new Error('not kept');
    expect(holds(c, identity.wrappedKey).length).toBeGreaterThan(0);
    expect(holds(c, identity.sealed.subarray(20, 60)).length).toBeGreaterThan(0);
    const size = await store.logSize();

    const [erased] = await c.agency.erase({ message: toC.jti, part: 'identity', basis });
    expect(erased).toMatchObject({ side: 'received', dig: toC.dig, parts: ['identity'], answered: [] });
    const { claims } = readErasure(erased?.erasure ?? '');
    expect(claims).toMatchObject({ iss: codeC, dig: toC.dig, parts: ['identity'], status: 'erased', basis });
    expect(Object.keys(claims).sort()).toEqual(['basis', 'dig', 'iat', 'iss', 'parts', 'status']);
    expect(await store.logSize()).toBe(size + 1);
    store.close();

    expect(holds(c, identity.wrappedKey)).toEqual([]);
    expect(holds(c, identity.sealed.subarray(20, 60))).toEqual([]);
    await expect(c.agency.inbox.disclose(id, 'identity')).rejects.toMatchObject({
      code: 'part-erased',
      place: 'identity',
    });
    const [message] = await c.agency.inbox.take();
    expect(message).toMatchObject({ parts: {}, erased: ['identity'], record: { text: 'bí mật' } });
  });

  test('the whole message: it is not handed out, and not read; a second time nothing is left to do', async () => {
    const { a, c } = await three();
    const { toC } = await sent(a);
    await c.agency.erase({ message: toC.dig, basis });
    expect(await c.agency.inbox.take()).toEqual([]);
    expect(await c.agency.inbox.count()).toMatchObject({ valid: 1, acknowledged: 1 });
    expect(await c.agency.inbox.list()).toMatchObject([{ jti: toC.jti, code: 'erased' }]);
    await expect(c.agency.inbox.read({ iss: codeA, jti: toC.jti })).rejects.toMatchObject({ code: 'part-erased' });
    const again = await c.agency.erase({ message: toC.jti, basis });
    expect(again).toEqual([{ dig: toC.dig, jti: toC.jti, side: 'received', parts: [], answered: [] }]);
  });

  test('in a store that was restored from a copy and recovered: its key goes, and that of a message whose bytes were lost', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    await b.stop();
    copyFileSync(b.file, `${b.file}.copy`);
    await b.start();
    await sent(a);
    await b.stop();
    copyFileSync(`${b.file}.copy`, b.file);
    await b.start({ recover: true });
    const keys = () => countOf(partKeysFile(b.file), 'part_key');
    // The sender sends it again, and it gets a new key.
    await expect.poll(async () => (await b.agency.inbox.count()).valid).toBe(2);
    expect(keys()).toBeGreaterThan(1);
    const before = keys();
    await b.agency.erase({ message: toB.jti, basis });
    expect(keys()).toBe(before - 1);
    expect(countOf(b.file, 'erased_key')).toBe(0);
    // A key that no part names may be put aside for one to come, for an hour.
    await b.stop();
    await b.start({ now: () => Date.now() + 2 * 3_600_000 });
    expect(keys()).toBe(1);
  });

  test('evidence of both sides verifies after both have erased everything', async () => {
    const { a, c } = await three();
    const { toC } = await sent(a);
    await c.agency.erase({ message: toC.jti, basis });
    await a.agency.erase({ message: toC.jti, basis });
    const trust = network?.trust ?? { k: 1, keys: [] };
    for (const { agency } of [a, c]) {
      const verdict = await verifyBundle(await agency.evidence(toC.dig), { trust });
      expect(verdict.checks.filter(({ result }) => result === 'invalid')).toEqual([]);
      expect(verdict.result).toBe('valid');
    }
  });

  test('a message that the sender wrote badly: its parts went with the refusal', async () => {
    const lenient = { ...noteContract, schema: () => ({ '~standard': { validate: (value: unknown) => ({ value }) } }) };
    const { a, b } = await three();
    await a.stop();
    await a.start({ contract: lenient });
    const [letter] = await a.agency.send({ to: codeB, record: { ...note(), text: 7 }, ...purpose });
    const jti = letter?.jti ?? '';
    expect((await a.agency.outbox.waitFor(jti)).state).toBe('refused');
    await expect(b.agency.inbox.disclose({ iss: codeA, jti }, 'record')).rejects.toMatchObject({
      code: 'part-not-kept',
    });
    const [erased] = await a.agency.erase({ message: jti, basis });
    await until(stateOf(a.agency, erased?.request), (state) => state === 'erased');
  });

  test.each([
    ['unknown-message', { message: 'A'.repeat(43) }],
    ['unknown-part', { part: 'photo' }],
  ])('%s', async (code, over) => {
    const { a, c } = await three();
    const { toC } = await sent(a);
    await expect(c.agency.erase({ message: toC.jti, basis, ...over })).rejects.toMatchObject({ code });
  });

  test('an id that two senders gave: the digest tells them apart', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    const store = openSqliteStore(b.file);
    const [own] = await store.arrivals();
    if (!own) throw new Error('nothing arrived');
    await b.stop();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(b.file);
    db.exec(`INSERT INTO arrival (dig, iss, jti, manifest, kind, conv, stream, n, stored_at, leaf, status)
      SELECT 'x', 'lienthong:z', jti, manifest, kind, conv, stream, n, stored_at, leaf, status FROM arrival`);
    db.close();
    store.close();
    await b.start();
    const erasing = b.agency.erase({ message: toB.jti, basis });
    await expect(erasing).rejects.toMatchObject({ code: 'ambiguous-message' });
    expect(await b.agency.erase({ message: toB.dig, basis })).toMatchObject([{ parts: ['record'] }]);
  });
});

describe('the sender erases', () => {
  test('its salts, in all letters of the part, and asks every recipient of it; each answers by its own decision', async () => {
    const events: ExchangeEvent[] = [];
    const { a, b, c } = await three({ onEvent: (event) => events.push(event) });
    const { toB, toC } = await sent(a);
    const store = openSqliteStore(a.file);
    const salts = (await store.letterParts(toC.jti)).map(({ salt }) => salt ?? new Uint8Array());
    for (const salt of salts) expect(holds(a, salt).length).toBeGreaterThan(0);

    const [one, other] = await a.agency.erase({ message: toB.jti, basis });
    expect([one?.parts, other?.parts]).toEqual([
      ['record', 'identity'],
      ['record', 'identity'],
    ]);
    for (const salt of salts) expect(holds(a, salt)).toEqual([]);
    store.close();

    await until(
      () => c.agency.erasures.list(),
      (seen) => seen.length === 1,
    );
    expect(await b.agency.erasures.list()).toMatchObject([
      { side: 'received', parts: ['record'], state: 'open', basis },
    ]);
    expect(await c.agency.erasures.list()).toMatchObject([{ dig: toC.dig, parts: ['record', 'identity'] }]);
    await until(stateOf(a.agency, one?.request), (state) => state === 'asked');
    expect(events.filter(({ type }) => type === 'erasure-requested')).toHaveLength(2);

    const [answered] = await b.agency.erase({ message: toB.jti, basis: 'test-erase' });
    expect(answered?.answered).toEqual([one?.request]);
    expect(await c.agency.erasures.decline({ message: toC.dig, basis: 'test-keep' })).toEqual([other?.request]);
    await until(stateOf(a.agency, one?.request), (state) => state === 'erased');
    await until(stateOf(a.agency, other?.request), (state) => state === 'declined');
    expect(await a.agency.erasures.list()).toMatchObject([
      { side: 'sent', peer: codeB, state: 'erased', answerBasis: 'test-erase' },
      { side: 'sent', peer: codeC, state: 'declined', answerBasis: 'test-keep' },
    ]);
    await expect(c.agency.erasures.decline({ message: toC.dig, basis })).rejects.toMatchObject({
      code: 'no-erasure-request',
    });

    // The duty to keep has lapsed: what was declined can be erased, and the sender hears of it.
    await c.agency.erase({ message: toC.jti, basis });
    await until(stateOf(a.agency, other?.request), (state) => state === 'erased');
  });

  test('one part, which one of two got: the other is not asked, and its own stays', async () => {
    const { a, b, c } = await three();
    const { toB, toC } = await sent(a);
    const erased = await a.agency.erase({ message: toB.jti, part: 'identity', basis });
    expect(erased.map(({ parts, request }) => [parts, request !== undefined])).toEqual([
      [['identity'], false],
      [['identity'], true],
    ]);
    await until(
      () => c.agency.erasures.list(),
      (seen) => seen.length === 1,
    );
    expect(await b.agency.erasures.list()).toEqual([]);
    expect((await c.agency.erasures.list())[0]).toMatchObject({ dig: toC.dig, parts: ['identity'] });
    // A part alone does not answer a request for more, and the rest of the request does.
    const [more] = (await a.agency.erase({ message: toC.jti, basis })).slice(0, 1);
    await until(
      () => c.agency.erasures.list(),
      (seen) => seen.length === 2,
    );
    expect((await c.agency.erase({ message: toC.jti, part: 'identity', basis }))[0]?.answered).toHaveLength(1);
    expect((await c.agency.erase({ message: toC.jti, basis }))[0]?.answered).toEqual([more?.request]);
  });

  test('what was asked is asked once; again after it was declined', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    const requestOf = async () =>
      (await a.agency.erase({ message: toB.jti, basis })).find(({ dig }) => dig === toB.dig)?.request;
    const first = await requestOf();
    expect(first).toBeDefined();
    expect(await requestOf()).toBeUndefined();
    await until(stateOf(b.agency, first), (state) => state === 'open');
    await b.agency.erasures.decline({ message: toB.jti, basis });
    await until(stateOf(a.agency, first), (state) => state === 'declined');
    await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
    const second = await requestOf();
    expect(second).not.toBe(first);
    await until(stateOf(b.agency, second), (state) => state === 'open');
  });

  test('not before the verdict, and of a letter that nobody answered, once it has expired', async () => {
    let nowMs = Date.now();
    const { a, b } = await three({ now: () => nowMs });
    await b.stop();
    const [letter] = await a.agency.send({ to: codeB, record: note(), lifetimeSeconds: 60, ...purpose });
    const jti = letter?.jti ?? '';
    await expect(a.agency.erase({ message: jti, basis })).rejects.toMatchObject({ code: 'message-unsettled' });
    nowMs += 61_000;
    expect((await a.agency.outbox.waitFor(jti)).state).toBe('unknown');
    expect(await a.agency.outbox.body(jti)).toBeDefined();
    await a.agency.erase({ message: jti, basis });
    expect(await a.agency.outbox.body(jti)).toBeUndefined();
  });

  test('a recipient that stores and never gives its verdict keeps nobody from erasing after the letter’s end', async () => {
    let nowMs = Date.now();
    const { a, b } = await three({ now: () => nowMs });
    await b.stop();
    await b.start({ onStep: neverExamined });
    const [letter] = await a.agency.send({ to: codeB, record: note(), lifetimeSeconds: 60, ...purpose });
    const jti = letter?.jti ?? '';
    expect((await a.agency.outbox.waitFor(jti, ['stored'])).state).toBe('stored');
    await expect(a.agency.erase({ message: jti, basis })).rejects.toMatchObject({ code: 'message-unsettled' });
    nowMs += 61_000;
    const [erased] = await a.agency.erase({ message: jti, basis });
    expect(erased).toMatchObject({ side: 'sent', parts: ['record'], request: expect.any(String) });
    expect(await a.agency.outbox.body(jti)).toBeUndefined();
  });

  test('a request that a key signed which was revoked before it came through is made anew when asked for', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    await b.stop();
    await a.agency.erase({ message: toB.jti, basis });
    const renewed = generateKeys();
    const before = a.agency.directory.current;
    const now = Math.floor(Date.now() / 1000);
    const change = withAgency(codeA, (agency) => {
      const [signing, encryption] = agency.keys;
      if (!signing || !encryption) throw new Error('no keys');
      const next = { ...signing, jwk: publicPart(renewed.signing) };
      return { ...agency, keys: [{ ...signing, revokedFrom: now - 10 }, next, encryption] };
    });
    const directory = await change(network, before);
    const freshness = await freshnessOf(network, await verifyDirectory(directory, { previous: before }), now);
    await a.stop();
    await a.start({ directory, freshness, signer: importSigner(renewed.signing) });
    await b.start({ directory, freshness });
    const again = await a.agency.erase({ message: toB.jti, basis: 'again' });
    const request = again.find(({ dig }) => dig === toB.dig)?.request;
    await until(stateOf(b.agency, request), (state) => state === 'open');
    await b.agency.erase({ message: toB.jti, basis });
    await until(stateOf(a.agency, request), (state) => state === 'erased');
  });

  test('a request reaches a recipient that was down, and what was gone there is confirmed at once', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    await b.agency.erase({ message: toB.jti, basis });
    await b.stop();
    const [erased] = await a.agency.erase({ message: toB.jti, basis });
    expect(await stateOf(a.agency, erased?.request)()).toBe('queued');
    await a.stop();
    await b.start();
    await a.start();
    await until(stateOf(a.agency, erased?.request), (state) => state === 'erased');
    expect(await b.agency.erasures.list()).toMatchObject([{ state: 'erased', basis, answerBasis: basis }]);
  });
});

test('a message that is still to be examined waits for its verdict, and its request with it', async () => {
  const { a, b } = await three();
  const { body, jti } = await forgeMessage({ a, b }, [{ content: note() }]);
  await b.stop();
  await b.start({ onStep: neverExamined });
  const type = 'application/vnd.lienthong.message+json';
  await b.agency.route({ method: 'POST', path: '/messages', type, body });
  await expect(b.agency.erase({ message: jti, basis })).rejects.toMatchObject({ code: 'message-unsettled' });
});
