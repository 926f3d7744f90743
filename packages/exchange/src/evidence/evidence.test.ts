import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { signDirectory, verifyDirectory } from '../directory/directory.ts';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { importSigner } from '../keys/signer.ts';
import { testNetwork } from '../testing/test-directory.ts';
import { testEvidence } from '../testing/test-evidence.ts';
import { testKeys } from '../testing/test-keys.ts';
import { writeBundle } from './bundle.ts';
import type { Check } from './checks.ts';
import { verifyBundle } from './verify.ts';

const made = await testEvidence();
const { trust } = made;
const good = writeBundle(made.evidence);
const bundle = JSON.parse(Buffer.from(good).toString()) as Record<string, unknown>;
const changed = (over: object) => canonicalBytes({ ...bundle, ...over });
const failing = (checks: readonly Check[]) =>
  checks.filter(({ result }) => result === 'invalid').map(({ name }) => name);

test('a bundle of the recipient proves message, answers, log and what was disclosed', async () => {
  const { result, checks } = await verifyBundle(good, { trust, now: made.now });
  expect(checks.filter((check) => check.result !== 'valid').map(({ name }) => name)).toEqual(['time']);
  expect(result).toBe('valid');
  expect(checks.map(({ name }) => name)).toEqual([
    'format',
    'directory/0',
    'manifest',
    'receipt/0',
    'receipt/1',
    'checkpoint',
    'log/manifest',
    'log/receipt/0',
    'log/receipt/1',
    'manifest/signature',
    'receipt/0/signature',
    'receipt/1/signature',
    'checkpoint/signature',
    'answered',
    'statements',
    'times/signed',
    'log/positions',
    'disclosed/identity',
    'times',
    'time',
  ]);
});

test('a bundle of the sender does as well', async () => {
  const sender = await testEvidence({ holder: 'commune' });
  expect((await verifyBundle(writeBundle(sender.evidence), { trust })).result).toBe('valid');
});

test('receipts that reached the sender in another order than they were signed are as good', async () => {
  const { evidence } = await testEvidence({ holder: 'commune', late: true });
  const { result, checks } = await verifyBundle(writeBundle(evidence), { trust });
  expect(failing(checks)).toEqual([]);
  expect(result).toBe('valid');
});

test('it is one sequence of bytes: any other spelling of the same value is invalid', async () => {
  for (const text of [
    `${Buffer.from(good)}\n`,
    JSON.stringify(bundle, null, 1),
    JSON.stringify(Object.fromEntries(Object.entries(bundle).reverse())),
  ])
    expect((await verifyBundle(toUtf8(text), { trust })).checks).toMatchObject([
      { name: 'format', result: 'invalid', code: 'evidence-not-canonical' },
    ]);
});

test.each([
  ['an unknown member', { note: 'x' }],
  ['a missing proof', { proofs: { manifest: { index: 0, path: [] }, receipts: [] } }],
  ['another format', { format: 'lienthong-evidence/2' }],
  ['no directory', { directories: [] }],
  ['a part disclosed twice', { disclosed: [1, 2].map(() => (bundle['disclosed'] as unknown[])[0]) }],
])('%s is not the closed form', async (_, over) => {
  const { result, checks } = await verifyBundle(changed(over), { trust });
  expect(result).toBe('invalid');
  expect(failing(checks)).toEqual(['format']);
});

describe('one thing exchanged', () => {
  test('a receipt for another message', async () => {
    const other = await testEvidence({ label: 'another message' });
    const receipts = [made.evidence.receipts[0], other.evidence.receipts[1]];
    const { checks } = await verifyBundle(changed({ receipts }), { trust });
    expect(failing(checks)).toEqual(['receipt/1', 'log/receipt/1']);
  });

  test('other content than was committed to', async () => {
    const [shown] = bundle['disclosed'] as { salt: string }[];
    const disclosed = [{ ...shown, content: toBase64url(toUtf8('{"name":"somebody else"}')) }];
    const { checks } = await verifyBundle(changed({ disclosed }), { trust });
    expect(failing(checks)).toEqual(['disclosed/identity']);
  });

  test('a directory in the middle left out: whom the next one trusts is not shown', async () => {
    const { directory, verified, text, signerKeys } = await testNetwork(['commune', 'police']);
    const next = (version: number, prev: string) =>
      signDirectory({ ...directory, version, prev }, signerKeys.map(importSigner));
    const second = await next(2, verified.dig);
    const third = await next(3, (await verifyDirectory(second, { previous: verified })).dig);
    const whole = await verifyBundle(changed({ directories: [text, second, third] }), { trust });
    expect(whole.result).toBe('valid');
    const { checks } = await verifyBundle(changed({ directories: [text, third] }), { trust });
    expect(checks.find(({ name }) => name === 'directory/1')).toMatchObject({ code: 'directory-gap' });
  });

  test('a part that the message does not have', async () => {
    const [shown] = bundle['disclosed'] as object[];
    const { checks } = await verifyBundle(changed({ disclosed: [{ ...shown, part: 'photo' }] }), { trust });
    expect(failing(checks)).toEqual(['disclosed/photo']);
  });

  test('the pinned signers: everything signed hangs on them', async () => {
    const { result, checks } = await verifyBundle(good, { trust: { k: 1, keys: [testKeys('x').signing.kid] } });
    expect(result).toBe('invalid');
    expect(failing(checks)).toEqual(['directory/0']);
    expect(checks.find(({ name }) => name === 'manifest/signature')?.result).toBe('indeterminate');
  });
});

describe('contradictions of one agency', () => {
  test('valid and refused', async () => {
    const both = await testEvidence({ statuses: ['valid', 'refused'] });
    const { checks } = await verifyBundle(writeBundle(both.evidence), { trust });
    expect(failing(checks)).toEqual(['statements']);
  });

  test('stored twice', async () => {
    const twice = await testEvidence({ statuses: ['stored', 'stored'] });
    const { checks } = await verifyBundle(writeBundle(twice.evidence), { trust });
    expect(failing(checks)).toEqual(['statements']);
  });

  test('stored after valid', async () => {
    const late = await testEvidence({ statuses: ['valid', 'stored'] });
    const { checks } = await verifyBundle(writeBundle(late.evidence), { trust });
    expect(failing(checks)).toEqual(['statements']);
  });

  test('a receipt that does not stand where it says', async () => {
    const moved = await testEvidence({ shift: 1 });
    const { checks } = await verifyBundle(writeBundle(moved.evidence), { trust });
    expect(failing(checks)).toEqual(['log/positions']);
  });
});

describe('a key revoked', () => {
  test('before the signed time makes the signature invalid', async () => {
    const { evidence } = await testEvidence({ revokedFrom: made.now - 86_400 });
    const { result, checks } = await verifyBundle(writeBundle(evidence), { trust });
    expect(result).toBe('invalid');
    expect(checks.find(({ name }) => name === 'receipt/0/signature')).toMatchObject({ code: 'key-revoked' });
  });

  test('after it leaves the matter open', async () => {
    const { evidence } = await testEvidence({ revokedFrom: made.now + 86_400 });
    const { result, checks } = await verifyBundle(writeBundle(evidence), { trust });
    expect(result).toBe('indeterminate');
    expect(failing(checks)).toEqual([]);
  });
});

test('times in the future are refused when a clock is given', async () => {
  const { checks } = await verifyBundle(good, { trust, now: made.now - 60 });
  expect(failing(checks)).toEqual(['times']);
});

test('no check repeats what was disclosed', async () => {
  const { checks } = await verifyBundle(good, { trust });
  expect(JSON.stringify(checks)).not.toContain('Nguyễn');
  expect(importSigner(testKeys('police').signing).kid).toBeTruthy();
});
