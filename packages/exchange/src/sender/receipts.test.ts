import { afterEach, expect, test } from 'vitest';
import { offline } from '../carry.ts';
import { generateKeys } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { encodeReceipts, receiptsType } from '../message/message.ts';
import type { ReceiptClaims } from '../receipt/claims.ts';
import { signReceipt } from '../receipt/receipt.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

/** Agency a with two letters to b; receipts about them, signed as b would, with anything changed. */
async function world() {
  const roles = { 'lienthong:a': 'sender', 'lienthong:b': 'receiver', 'lienthong:c': 'receiver' };
  const events: string[] = [];
  network = await testNetwork(roles, { transport: offline, onEvent: ({ type }) => events.push(type) });
  const { 'lienthong:a': a, 'lienthong:b': b, 'lienthong:c': c } = network.agencies;
  if (!a || !b || !c) throw new Error('no agencies');
  const seal = async () => {
    const [sent] = await a.agency.seal({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-1' });
    if (!sent) throw new Error('nothing sealed');
    return sent;
  };
  const [one, two] = [await seal(), await seal()];
  const receipt = (change: Partial<ReceiptClaims> = {}, by = b.keys) => {
    const log = { id: '019b8bd3-1c00-7000-8000-000000000003', size: 1, root: 'A'.repeat(43) };
    const iat = Math.floor(Date.now() / 1000);
    const ids = { iss: 'lienthong:b', aud: 'lienthong:a', re: one.jti, dig: one.dig };
    return signReceipt({ ...ids, status: 'stored', iat, log, ...change }, importSigner(by.signing));
  };
  const take = async (...receipts: string[]) => {
    const body = encodeReceipts(receipts);
    const answer = await a.agency.route({ method: 'POST', path: '/receipts', type: receiptsType, body });
    return answer.body ? JSON.parse(String(answer.body)).code : answer.status;
  };
  const stateOf = async ({ jti }: { jti: string }) => (await a.agency.outbox.get(jti))?.state;
  return { a, b, c, one, two, receipt, take, stateOf, events };
}

test('stored, then valid: the letter moves, and both are kept', async () => {
  const { a, one, receipt, take, stateOf } = await world();
  expect(await take(await receipt())).toBe(204);
  expect(await stateOf(one)).toBe('stored');
  expect(await take(await receipt({ status: 'valid' }))).toBe(204);
  expect(await stateOf(one)).toBe('valid');
  expect(await a.agency.outbox.receipts(one.jti)).toHaveLength(2);
});

test('valid before stored: the letter is valid and stays so', async () => {
  const { a, one, receipt, take, stateOf } = await world();
  await take(await receipt({ status: 'valid' }));
  await take(await receipt());
  expect(await stateOf(one)).toBe('valid');
  expect(await a.agency.outbox.receipts(one.jti)).toHaveLength(2);
});

test('the same again, fifty times at once, changes nothing and is told once', async () => {
  const { a, one, receipt, take, events } = await world();
  const jws = await receipt();
  expect(new Set(await Promise.all(Array.from({ length: 50 }, () => take(jws, jws))))).toEqual(new Set([204]));
  expect(await a.agency.outbox.receipts(one.jti)).toEqual([jws]);
  expect(events.filter((type) => type === 'stored')).toHaveLength(1);
});

test('a second verdict does not undo the first', async () => {
  const { one, receipt, take, stateOf } = await world();
  await take(await receipt({ status: 'valid' }));
  await take(await receipt({ status: 'refused', reason: 'rule' }));
  expect(await stateOf(one)).toBe('valid');
});

test.each<[string, string, (w: Awaited<ReturnType<typeof world>>) => Promise<string>]>([
  ['signed by a key that is not the recipient’s', 'unknown-key', ({ receipt }) => receipt({}, generateKeys())],
  ['signed by another agency', 'receipt-mismatch', ({ receipt, c }) => receipt({ iss: 'lienthong:c' }, c.keys)],
  ['signed by another agency in the recipient’s name', 'unknown-key', ({ receipt, c }) => receipt({}, c.keys)],
  ['for another agency', 'receipt-mismatch', ({ receipt }) => receipt({ aud: 'lienthong:c' })],
  ['that names another letter than its digest', 'receipt-mismatch', ({ receipt, two }) => receipt({ re: two.jti })],
  ['for no letter of ours', 'unknown-message', ({ receipt }) => receipt({ dig: 'A'.repeat(43) })],
  ['from the future', 'not-yet-valid', ({ receipt }) => receipt({ iat: Math.floor(Date.now() / 1000) + 3600 })],
])('a receipt %s: %s, and the letter stays', async (_, code, make) => {
  const all = await world();
  const { a, one, receipt, take, stateOf } = all;
  expect(await take(await make(all))).toBe(code);
  // Beside a true one as well: all or none.
  expect(await take(await receipt(), await make(all))).toBe(code);
  expect(await stateOf(one)).toBe('queued');
  expect(await a.agency.outbox.receipts(one.jti)).toEqual([]);
});

test('a receipt that was refused once is verified again, not remembered', async () => {
  const { receipt, take } = await world();
  const jws = await receipt();
  const forged = `${jws.slice(0, -6)}AAAAAA`;
  for (let i = 0; i < 2; i++) expect(await take(jws, forged)).toBe('bad-signature');
  expect(await take(jws)).toBe(204);
});
