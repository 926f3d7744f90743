import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory/claims.ts';
import { digestOf, toUtf8 } from '../encoding.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { testNetwork } from '../testing/test-directory.ts';
import { testKeys } from '../testing/test-keys.ts';
import { testId, testMessage } from '../testing/test-message.ts';
import type { ReceiptClaims } from './claims.ts';
import { type Detail, openDetails, sealDetails } from './details.ts';
import { readReceipt, signReceipt, verifyReceipt } from './receipt.ts';

const network = await testNetwork(['commune', 'police', 'stranger']);
const message = await testMessage();
const signer = importSigner(testKeys('police').signing);
const expected = { iss: 'police', aud: 'commune', re: message.claims.jti, dig: message.digest };
const now = message.claims.iat + 1;
const claims: ReceiptClaims = {
  ...expected,
  status: 'stored',
  iat: now,
  log: { id: testId('log'), size: 1, root: digestOf(toUtf8('root')) },
};
const code = (value: string) => expect.objectContaining({ code: value });
const verify = async (over: Partial<ReceiptClaims>, by = signer, directory: Directory = network.directory) =>
  verifyReceipt(readReceipt(await signReceipt({ ...claims, ...over }, by)), { directory, expect: expected, now });

test('a receipt of the recipient for this message verifies', async () => {
  await verify({});
  await verify({ status: 'valid' });
  await verify({ status: 'refused', reason: 'rule' });
});

describe('a receipt is refused', () => {
  test.each([
    ['of another agency', { iss: 'stranger' }],
    ['to another agency', { aud: 'stranger' }],
    ['for another message', { re: testId('other') }],
    ['for other bytes of the message', { dig: digestOf(toUtf8('other')) }],
  ])('%s', async (_, over) => {
    await expect(verify(over)).rejects.toEqual(code('receipt-mismatch'));
  });

  test('signed by a stranger’s key', async () => {
    await expect(verify({}, importSigner(testKeys('stranger').signing))).rejects.toEqual(code('unknown-key'));
  });

  test('signed by a key that was revoked, whatever time it claims', async () => {
    const { directory } = await testNetwork(['commune', 'police'], { change: (dir) => withRevoked(dir, now) });
    await expect(verify({ iat: now - 3600 }, signer, directory)).rejects.toEqual(code('key-revoked'));
  });

  test('from the future', async () => {
    await expect(verify({ iat: now + 121 })).rejects.toEqual(code('not-yet-valid'));
  });

  test.each([
    ['refused without reason', { status: 'refused' }],
    ['stored with a reason', { reason: 'rule' }],
    ['valid with details', { status: 'valid', details: 'a.b.c.d.e' }],
    ['a reason outside the list', { status: 'refused', reason: 'mood' }],
    ['a status outside the list', { status: 'read' }],
    ['a log without root', { log: { id: testId('log'), size: 1 } }],
  ] as const)('%s', async (_, over) => {
    await expect(signReceipt({ ...claims, ...over } as ReceiptClaims, signer)).rejects.toEqual(code('bad-claims'));
  });

  test('when it is a message', () => {
    expect(() => readReceipt(message.jws)).toThrow(code('wrong-typ'));
  });
});

describe('details of a refusal', () => {
  const details: Detail[] = [
    {
      code: 'LT-REPORT-0007',
      pointer: '/decidedOn',
      rule: 'settled-in-time',
      messages: { vi: 'Quá hạn.', en: 'Late.' },
    },
  ];
  const { encryption } = testKeys('commune');
  const seal = () => sealDetails(details, publicPart(encryption), claims);

  test('are for the sender alone', async () => {
    const jwe = await seal();
    expect(await openDetails(jwe, claims, [importDecrypter(encryption)])).toEqual(details);
    const stranger = importDecrypter(testKeys('stranger').encryption);
    await expect(openDetails(jwe, claims, [stranger])).rejects.toEqual(code('part-unreadable'));
    const mistaken = { ...stranger, kid: encryption.kid };
    await expect(openDetails(jwe, claims, [mistaken])).rejects.toEqual(code('part-unreadable'));
  });

  test('stay in their receipt', async () => {
    const other = { ...claims, re: testId('other') };
    await expect(openDetails(await seal(), other, [importDecrypter(encryption)])).rejects.toEqual(
      code('part-misbound'),
    );
  });

  test('do not show how many there are, as long as they are few', async () => {
    const one = await seal();
    const none = await sealDetails([], publicPart(encryption), claims);
    expect(none).toHaveLength(one.length);
  });

  test('are a hundred at most', async () => {
    const many = Array.from({ length: 101 }, () => ({ code: 'x', pointer: '', rule: 'y' }));
    await expect(sealDetails(many, publicPart(encryption), claims)).rejects.toEqual(code('bad-claims'));
  });
});

function withRevoked(directory: Directory, revokedFrom: number): Directory {
  return {
    ...directory,
    agencies: directory.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => (agency.code === 'police' && key.use === 'sig' ? { ...key, revokedFrom } : key)),
    })),
  };
}
