import { copyFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Agency } from '../agency.ts';
import type { ExchangeEvent } from '../context.ts';
import { toUtf8 } from '../encoding.ts';
import { verifyBundle } from '../evidence/verify.ts';
import { uuidv7 } from '../ids.ts';
import { importSigner } from '../keys/signer.ts';
import { readCheckpoint } from '../log/checkpoint.ts';
import { signWitness, type Witness } from '../log/witness.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';
import { joseType } from './query.ts';

let network: TestNetwork | undefined;
let laterMs = 0;
afterEach(async () => {
  await network?.close();
  network = undefined;
  laterMs = 0;
});

const now = () => Date.now() + laterMs;
const hour = 3_600_000;

/** Two parties and the standing agency, which has no part in their messages. */
async function three() {
  const forks: ExchangeEvent[] = [];
  network = await testNetwork(
    { a: 'sender', b: 'receiver', standing: 'standing-agency' },
    { now, onEvent: (event) => void (event.type === 'log-fork' && forks.push(event)) },
  );
  const { agencies, trust } = network;
  const one = (code: string) => agencies[code] as TestNetwork['agencies'][string];
  const send = async () => {
    const [sent] = await one('a').agency.send({ to: 'b', record: note(), purpose: 'test', basis: 'test-1' });
    expect((await one('a').agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
    return sent?.dig ?? '';
  };
  const timeOf = async (agency: Agency, dig: string) => {
    const { result, time } = await verifyBundle(await agency.evidence(dig), { trust });
    expect(result).toBe('valid');
    return time;
  };
  const a = one('a');
  const b = one('b');
  return { a, b, standing: one('standing'), send, timeOf, forks };
}

test('after the standing agency’s round the evidence of both sides says by when a message was stored', async () => {
  const { a, b, standing, send, timeOf } = await three();
  const first = await send();
  expect(await timeOf(a.agency, first)).toBeUndefined();
  laterMs += hour;
  const roundAt = Math.floor(now() / 1000);
  expect(await standing.agency.collectCheckpoints()).toEqual([
    { agency: 'a', state: 'countersigned', size: 3 },
    { agency: 'b', state: 'countersigned', size: 3 },
  ]);
  laterMs += hour;
  const second = await send();
  for (const { agency } of [a, b]) {
    const time = await timeOf(agency, first);
    expect(time?.witness).toBe('standing');
    expect((time?.notLaterThan ?? 0) - roundAt).toBeLessThan(hour / 1000 / 2);
    expect(await timeOf(agency, second)).toBeUndefined();
  }
});

test('a state seen twice keeps its first time, and an agency that did not take it gets it the next time', async () => {
  const { a, b, standing, send, timeOf } = await three();
  const dig = await send();
  const roundAt = Math.floor(now() / 1000);
  await b.stop();
  expect(await standing.agency.collectCheckpoints()).toEqual([
    { agency: 'a', state: 'countersigned', size: 3 },
    { agency: 'b', state: 'failed', code: 'peer-unreachable' },
  ]);
  await b.start();
  laterMs += hour;
  expect(await standing.agency.collectCheckpoints()).toMatchObject([{ size: 3 }, { state: 'countersigned', size: 3 }]);
  expect((await timeOf(a.agency, dig))?.notLaterThan).toBeLessThan(roundAt + 60);
  expect((await timeOf(b.agency, dig))?.notLaterThan).toBeGreaterThan(roundAt + 3000);
});

test('an empty log is not countersigned, and any agency can be a witness', async () => {
  const { a, standing } = await three();
  expect(await standing.agency.collectCheckpoints()).toEqual([
    { agency: 'a', state: 'empty', size: 0 },
    { agency: 'b', state: 'empty', size: 0 },
  ]);
  expect(await a.agency.collectCheckpoints()).toMatchObject([{ agency: 'b' }, { agency: 'standing' }]);
});

test('a party’s own round gives no time to its evidence', async () => {
  const { a, b, send, timeOf } = await three();
  const dig = await send();
  await a.agency.collectCheckpoints();
  await b.agency.collectCheckpoints();
  for (const { agency } of [a, b]) expect(await timeOf(agency, dig)).toBeUndefined();
});

test('a log put back is not countersigned again, and the contradiction is kept', async () => {
  const { b, standing, send, forks } = await three();
  await send();
  await b.stop();
  copyAll(b.file, '', '.copy');
  await b.start();
  await send();
  await standing.agency.collectCheckpoints();
  await b.stop();
  copyAll(b.file, '.copy', '');
  await b.start();
  laterMs += hour;
  const [, found] = await standing.agency.collectCheckpoints();
  expect(found).toEqual({ agency: 'b', state: 'forked', size: 3 });
  expect(forks).toMatchObject([{ agency: 'b', reason: 'smaller', size: 6, toldBy: 'b' }]);
  const [{ statements } = { statements: [] }] = await standing.agency.logConflicts();
  expect(statements.map((jws) => readCheckpoint(jws).claims.size)).toEqual([6, 3]);
});

test.each<[string, Partial<Witness>, string]>([
  ['of another agency’s log', { sub: 'standing' }, 'not-for-me'],
  ['of another log', { id: uuidv7() }, 'witness-other-log'],
  ['of a root that the log never had', { root: 'A'.repeat(43) }, 'witness-other-log'],
  ['of more leaves than the log has', { size: 99 }, 'witness-other-log'],
  ['signed by another', { iss: 'standing' }, 'unknown-key'],
])('a countersigned state %s is not taken', async (_, over, code) => {
  const { a, b, send, forks } = await three();
  await send();
  const { id, size, root, iat } = readCheckpoint(await b.agency.checkpoint()).claims;
  const claims = { iss: 'a', sub: 'b', id, size, root, iat, ...over };
  const body = toUtf8(await signWitness(claims, importSigner(a.keys.signing)));
  const answer = await b.agency.route({ method: 'POST', path: '/witness', type: joseType, body });
  expect(JSON.parse(String(answer.body))).toMatchObject({ code });
  const told = code === 'witness-other-log' ? [{ agency: 'b', toldBy: 'a' }] : [];
  expect(forks).toMatchObject(told);
  expect(await b.agency.logConflicts()).toHaveLength(told.length);
});

test('nobody is a witness of its own log', async () => {
  const { a } = await three();
  const claims = { iss: 'a', sub: 'a', id: uuidv7(), size: 1, root: 'A'.repeat(43), iat: 1 };
  await expect(signWitness(claims, importSigner(a.keys.signing))).rejects.toMatchObject({ code: 'bad-claims' });
});

/** A whole machine is put back: store and keys, which know of nothing that came later. */
function copyAll(file: string, from: string, to: string): void {
  for (const one of [file, partKeysFile(file)]) copyFileSync(`${one}${from}`, `${one}${to}`);
}
