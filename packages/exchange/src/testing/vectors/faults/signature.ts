/**
 * Faults of the signature: its spelling, its length, its numbers, and who made it.
 * @module
 */
import { sign } from 'node:crypto';
import { fromBase64url, toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { privateKeyObject } from '../../../keys/jwk.ts';
import { importSigner } from '../../../keys/signer.ts';
import type { TestMessage } from '../../test-message.ts';
import { keysOf } from '../world.ts';
import {
  bases,
  bytesOf,
  encoded,
  type Fault,
  type FaultOptions,
  fault,
  flip,
  lifeFromYesterday,
  message,
  raw,
  rewritten,
  signedAs,
  signerOf,
  spellings,
  strayBits,
} from './fault.ts';

const { two, 'from-p256': es256 } = bases;
const procuracy = importSigner(keysOf('procuracy').signing);
/** Orders of the groups of P-256 and Ed25519. */
const orderP256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const order25519 = 2n ** 252n + 27742317777372353535851937790883648493n;

export const signatureFaults: readonly Fault[] = [
  // Spelling and length
  ...spellings.map(([rule, title, change]) =>
    fault(`signature/${rule}`, `The signature’s base64url ${title}.`, 2, 'bad-base64url', (base) =>
      rewritten(base, 'signature', change),
    ),
  ),
  fault('signature/stray-bits', 'The signature’s base64url has stray bits.', 2, 'bad-base64url', (base) =>
    rewritten(base, 'signature', (text) => strayBits(text) ?? ''),
  ),
  bytes('empty', 'There is no signature.', () => Buffer.of()),
  bytes('short', 'The signature has 63 bytes.', (signature) => signature.subarray(0, 63)),
  bytes('long', 'The signature has 65 bytes.', (signature) => Buffer.concat([signature, Buffer.of(0)])),
  bytes('der', 'An ECDSA signature is written in DER.', () => derSignature(es256), { base: es256 }),
  // Value
  bytes('zero', 'The signature is all zeros.', () => Buffer.alloc(64), { row: 4 }),
  bytes('ecdsa-zero', 'An ECDSA signature is all zeros.', () => Buffer.alloc(64), { base: es256, row: 4 }),
  bytes(
    'ecdsa-order',
    'The r of an ECDSA signature is the order of the group.',
    (signature) => Buffer.concat([bigEndian(orderP256), signature.subarray(32)]),
    { base: es256, row: 4 },
  ),
  bytes(
    'high-s',
    'An ECDSA signature has its high s.',
    (signature) => Buffer.concat([signature.subarray(0, 32), bigEndian(orderP256 - numberOf(signature.subarray(32)))]),
    {
      base: es256,
      row: 4,
    },
  ),
  bytes(
    's-plus-order',
    'The s of an Ed25519 signature is above the order of the group.',
    (signature) => {
      const s = numberOf(Buffer.from(signature.subarray(32)).reverse()) + order25519;
      return Buffer.concat([signature.subarray(0, 32), Buffer.from(bigEndian(s)).reverse()]);
    },
    { row: 4 },
  ),
  fault('signature/flipped', 'One bit of the signature differs.', 4, 'bad-signature', ({ jws, parts }) =>
    raw(flip(jws), parts),
  ),
  fault('signature/of-another-message', 'The signature is that of another message.', 4, 'bad-signature', (base) =>
    rewritten(base, 'signature', () => two.jws.split('.')[2] ?? ''),
  ),
  fault('signature/over-payload-alone', 'The header is not signed.', 4, 'bad-signature', async (base) => {
    const signature = await signerOf(base).sign(toUtf8(base.jws.split('.')[1] ?? ''));
    return rewritten(base, 'signature', () => toBase64url(signature));
  }),
  // Signer
  fault('signature/by-another-agency', 'Another agency of the directory signed.', 4, 'unknown-key', (base) =>
    signedAs(base, { by: procuracy }),
  ),
  fault(
    'signature/key-named-falsely',
    'Another agency signed and named the issuer’s key.',
    4,
    'bad-signature',
    (base) => signedAs(base, { by: { ...procuracy, kid: signerOf(base).kid } }),
  ),
  fault('signature/by-stranger', 'Somebody outside signed and named the issuer’s key.', 4, 'bad-signature', (base) =>
    signedAs(base, { by: { ...importSigner(keysOf('stranger').signing), kid: signerOf(base).kid } }),
  ),
  fault(
    'signature/by-recipient',
    'The recipient’s own key signed and named the issuer’s.',
    4,
    'bad-signature',
    (base) => signedAs(base, { by: { ...importSigner(keysOf('police').signing), kid: signerOf(base).kid } }),
  ),
  fault(
    'signature/revoked-key',
    'The key was revoked a minute ago; the message claims to be older.',
    4,
    'key-revoked',
    async () => encoded(await message({ iss: 'closed', claims: lifeFromYesterday })),
    { base: bases.yesterday },
  ),
];

function bytes(
  rule: string,
  title: string,
  change: (signature: Uint8Array) => Uint8Array,
  { row = 2, ...options }: FaultOptions = {},
  code: ErrorCode = 'bad-signature',
): Fault {
  const changed = (text: string) => toBase64url(change(fromBase64url(text)));
  return fault(`signature/${rule}`, title, row, code, (base) => rewritten(base, 'signature', changed), options);
}

function derSignature({ jws, sender }: TestMessage): Uint8Array {
  return sign('sha256', bytesOf(jws.slice(0, jws.lastIndexOf('.'))), privateKeyObject(sender.signing));
}

function numberOf(bigEndianBytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bigEndianBytes).toString('hex')}`);
}

function bigEndian(value: bigint): Uint8Array {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
}
