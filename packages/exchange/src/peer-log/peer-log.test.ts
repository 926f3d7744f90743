import { copyFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExchangeEvent } from '../context.ts';
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { uuidv7 } from '../ids.ts';
import { generateKeys } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { signCheckpoint } from '../log/checkpoint.ts';
import { readManifest } from '../manifest/manifest.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { httpTransport, type PeerAnswer, type Transport } from '../sender/transport.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';
import { encodeLogAnswer, joseType, type LogQuery, readLogAnswer, signLogQuery } from './query.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
  altered = undefined;
  laterMs = 0;
});

/** How far the clock of the test has been moved on. */
let laterMs = 0;
const now = () => Date.now() + laterMs;
const seconds = () => Math.floor(now() / 1000);

const purpose = { purpose: 'test', basis: 'test-1' };
type Forks = Extract<ExchangeEvent, { type: 'log-fork' }>[];

/** Changes the answers to questions about logs, once set. */
let altered: ((answer: PeerAnswer) => Promise<PeerAnswer> | PeerAnswer) | undefined;

function wire(): Transport {
  const real = httpTransport({ networks: () => ['127.0.0.0/8'] });
  return {
    request: async (method, url, body, type) => {
      const answer = await real.request(method, url, body, type);
      return altered && url.endsWith('/log/query') ? altered(answer) : answer;
    },
    close: () => real.close(),
  };
}

/** Two agencies, and all forks that each was told of. */
async function two() {
  const forks: Record<string, Forks> = { a: [], b: [] };
  network = await testNetwork({ a: 'sender', b: 'receiver' }, { wire, now });
  const { a, b } = network.agencies as Record<'a' | 'b', TestNetwork['agencies'][string]>;
  for (const [code, one] of Object.entries({ a, b })) {
    await one.stop();
    await one.start({ onEvent: (event) => void (event.type === 'log-fork' && forks[code]?.push(event)) });
  }
  const send = async (count = 1) => {
    for (let i = 0; i < count; i++) {
      const [sent] = await a.agency.send({ to: 'b', record: note(), ...purpose });
      expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
    }
  };
  const lastSeen = async () => readManifest((await a.agency.outbox.list()).at(-1)?.manifest ?? '').claims.seen;
  return { a, b, send, lastSeen, forks };
}

test('a message tells the recipient the newest state of its log that the sender holds', async () => {
  const { a, b, send, lastSeen, forks } = await two();
  await send();
  expect(await lastSeen()).toBeUndefined();
  const [first] = await a.agency.outbox.list();
  const receipts = await a.agency.outbox.receipts(first?.jti ?? '');
  const states = receipts.map((jws) => readReceipt(jws).claims.log).sort((x, y) => y.size - x.size);
  await send();
  expect(states).toContainEqual(await lastSeen());
  await a.agency.checkLog('b');
  await send();
  expect(await lastSeen()).toMatchObject({ size: 6 });
  await b.agency.idle();
  expect(forks).toEqual({ a: [], b: [] });
});

describe('everything that a peer signs about its log is held against each other', () => {
  test('more receipts than one question holds, and a log that only grows', async () => {
    const { a, send, forks } = await two();
    await send(10);
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent', checkpoint: { iss: 'b', size: 30 } });
    await send();
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent', checkpoint: { size: 33 } });
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent' });
    expect(forks).toEqual({ a: [], b: [] });
  });

  test('a store put back to an earlier state is found out, on both sides, and nothing is lost by it', async () => {
    const { a, b, send, forks } = await two();
    await send();
    await b.stop();
    copyAll(b.file, '', '.copy');
    await b.start();
    await send(2);
    await a.agency.checkLog('b');
    await b.stop();
    copyAll(b.file, '.copy', '');
    const told: Forks = [];
    await b.start({ onEvent: (event) => void (event.type === 'log-fork' && told.push(event)) });
    laterMs += 5000;
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'forked' });
    expect(forks['a']).toMatchObject([{ agency: 'b', reason: 'smaller', toldBy: 'b', size: 9 }]);

    await send(2);
    await b.agency.idle();
    expect(told.map(({ agency, reason, toldBy }) => [agency, reason, toldBy])).toContainEqual(['b', 'smaller', 'a']);
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'forked' });
    const kept = await a.agency.logConflicts();
    expect(new Set(kept.map(({ reason }) => reason))).toEqual(new Set(['smaller', 'other-root', 'not-grown']));
    for (const { statements } of kept) expect(statements).toHaveLength(2);
    const [conflict] = await b.agency.logConflicts();
    expect(readManifest(conflict?.statements[0] ?? '').claims.iss).toBe('a');
    expect(await a.agency.outbox.list({ state: 'valid' })).toHaveLength(5);
  });

  test('a path altered on the way is told and kept, and asked for again', async () => {
    const { a, send, forks } = await two();
    await send(2);
    altered = (answer) => {
      const { checkpoint, paths } = readLogAnswer(answer.body);
      return {
        ...answer,
        body: encodeLogAnswer({ checkpoint, paths: paths.slice(1).map(() => []), restored: [] }),
      };
    };
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'forked' });
    const count = forks['a']?.length;
    expect(forks['a']?.[0]).toMatchObject({ agency: 'b', reason: 'not-grown' });
    await a.agency.checkLog('b');
    expect(forks['a']).toHaveLength(count ?? 0);
    altered = undefined;
    expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent', checkpoint: { size: 6 } });
  });

  test('an earlier answer played once more is no contradiction, and no answer', async () => {
    const { a, b, send, forks } = await two();
    await send();
    let first: PeerAnswer | undefined;
    altered = (answer) => {
      first ??= answer;
      return first;
    };
    await a.agency.checkLog('b');
    laterMs += 5000;
    await send();
    await expect(a.agency.checkLog('b')).rejects.toMatchObject({ code: 'checkpoint-stale' });
    laterMs += 3_600_000;
    const old = { iss: 'b', id: uuidv7(), size: 1, root: 'A'.repeat(43), iat: seconds() - 3500 };
    const jws = await signCheckpoint(old, importSigner(b.keys.signing));
    altered = (answer) => ({ ...answer, body: encodeLogAnswer({ checkpoint: jws, paths: [], restored: [] }) });
    await expect(a.agency.checkLog('b')).rejects.toMatchObject({ code: 'checkpoint-stale' });
    expect(forks['a']).toEqual([]);
  });

  test.each([
    ['of another agency', 'a', 'receipt-mismatch'],
    ['of nobody', 'stranger', 'unknown-key'],
  ])('a checkpoint %s is no answer', async (_, code, expected) => {
    const { a, b, send } = await two();
    await send();
    const keys = code === 'a' ? a.keys : generateKeys();
    const iat = seconds();
    const claims = { iss: code === 'a' ? 'a' : 'b', id: uuidv7(), size: 1, root: 'A'.repeat(43), iat };
    const jws = await signCheckpoint(claims, importSigner(keys.signing));
    altered = (answer) => ({ ...answer, body: encodeLogAnswer({ checkpoint: jws, paths: [], restored: [] }) });
    await expect(a.agency.checkLog('b')).rejects.toMatchObject({ code: expected });
    expect(b.agency.code).toBe('b');
  });

  test.each([0, 5_000])(
    'another log of a peer is told once, with both statements, and watched from then on: %i ms later',
    async (ms) => {
      const { a, b, send, forks } = await two();
      await send();
      await a.agency.checkLog('b');
      const { DatabaseSync } = await import('node:sqlite');
      await b.stop();
      const db = new DatabaseSync(b.file);
      db.prepare("UPDATE meta SET value = ? WHERE key = 'log_id'").run(uuidv7());
      db.exec("DELETE FROM meta WHERE key = 'generation'");
      db.close();
      rmSync(partKeysFile(b.file));
      laterMs += ms;
      await b.start();
      await send();
      expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent' });
      await send();
      expect(await a.agency.checkLog('b')).toMatchObject({ state: 'consistent', checkpoint: { size: 9 } });
      expect(forks['a']?.map(({ reason }) => reason)).toEqual(['other-log']);
      expect((await a.agency.logConflicts())[0]?.statements).toHaveLength(2);
    },
  );
});

describe('only an agency of the directory may ask for the state of a log', () => {
  test.each<[string, Partial<LogQuery> & { agoS?: number }, string]>([
    ['for another agency', { aud: 'c' }, 'not-for-me'],
    ['of long ago', { agoS: 600 }, 'expired'],
    ['of the future', { agoS: -600 }, 'not-yet-valid'],
    ['of no agency', { iss: 'x' }, 'unknown-issuer'],
    ['signed by another', { iss: 'b' }, 'unknown-key'],
  ])('a question %s', async (_, { agoS = 0, ...over }, code) => {
    const { a, b } = await two();
    laterMs += 3_600_000;
    const query = { iss: 'a', aud: 'b', iat: seconds() - agoS, sizes: [], ...over };
    const body = toUtf8(await signLogQuery(query, importSigner(a.keys.signing)));
    const answer = await b.agency.route({ method: 'POST', path: '/log/query', type: joseType, body });
    expect(JSON.parse(String(answer.body))).toMatchObject({ code });
  });

  test.each([
    ['nothing', '', 'bad-token'],
    ['no signature', 'a.b', 'bad-token'],
    ['JSON', '{}', 'bad-token'],
  ])('%s is no question', async (_, text, code) => {
    const { b } = await two();
    const request = { method: 'POST', path: '/log/query', type: joseType, body: toUtf8(text) };
    expect(JSON.parse(String((await b.agency.route(request)).body))).toMatchObject({ code });
  });

  test('sizes that are no ascending list of one log cannot be asked for', async () => {
    const signer = importSigner(generateKeys().signing);
    const query = { iss: 'a', aud: 'b', iat: 1, id: uuidv7() };
    for (const over of [{ sizes: [2, 1] }, { sizes: [1, 1] }, { sizes: [0] }, { sizes: Array(17).fill(1) }])
      await expect(signLogQuery({ ...query, ...over }, signer)).rejects.toMatchObject({ code: 'bad-claims' });
    await expect(signLogQuery({ iss: 'a', aud: 'b', iat: 1, sizes: [1] }, signer)).rejects.toMatchObject({
      code: 'bad-claims',
    });
  });
});

test('an answer without its exact members is none', () => {
  const good = fromUtf8(encodeLogAnswer({ checkpoint: 'a.b.c', paths: [[]], restored: [] }));
  expect(readLogAnswer(toUtf8(good))).toEqual({ checkpoint: 'a.b.c', paths: [[]] });
  for (const text of ['{}', good.replace('[[]]', '[[1]]'), good.replace('}', ',"x":1}')])
    expect(() => readLogAnswer(toUtf8(text))).toThrow(expect.objectContaining({ code: 'bad-body' }));
});

/** A whole machine is put back: store and keys, which know of nothing that came later. */
function copyAll(file: string, from: string, to: string): void {
  for (const one of [file, partKeysFile(file)]) copyFileSync(`${one}${from}`, `${one}${to}`);
}
