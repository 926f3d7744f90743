/**
 * The faults: each turns an accepted message into one that is refused for that one reason.
 * @module
 */
import { digestOfAscii, toBase64url, toUtf8 } from '../../encoding.ts';
import type { ErrorCode } from '../../errors.ts';
import { publicPart } from '../../keys/jwk.ts';
import { importSigner, type Signer } from '../../keys/signer.ts';
import type { Manifest } from '../../manifest/claims.ts';
import { encodeMessage } from '../../message/message.ts';
import { bindingOf } from '../../part/binding.ts';
import { encryptJwe } from '../../part/jwe.ts';
import { paddingFor } from '../../part/padding.ts';
import { types } from '../../strict/types.ts';
import { forgeSegments, forgeToken, type TestMessage, testId, testMessage } from '../test-message.ts';
import type { Refused } from './case.ts';
import { keysOf, now } from './world.ts';

export interface Fault {
  /** `place/rule`, the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly expect: Refused;
  readonly body: () => Promise<Uint8Array>;
}

const day = 86_400;
const good = await testMessage({
  contents: { record: '{"note":"one fault each"}', note: 'plain' },
  sender: keysOf('commune'),
  recipient: keysOf('police'),
});
const signer = importSigner(keysOf('commune').signing);
const header = { alg: 'EdDSA', kid: signer.kid, typ: types.message };

export const faults: readonly Fault[] = [
  // Body
  body('duplicate-member', 'The body names its manifest twice.', 2, 'duplicate-member', (text) =>
    text.replace('{', `{"manifest":"${good.jws}",`),
  ),
  body('unknown-member', 'The body has a member more.', 2, 'bad-body', (text) => text.replace('{', '{"note":"",')),
  body('missing-parts', 'The body has no parts.', 2, 'bad-body', (text) => text.replace(/,"parts":.*\]/, '')),
  body('bom', 'A byte order mark begins the body.', 2, 'bad-utf8', (text) => `\uFEFF${text}`),
  body('trailing', 'A second value follows.', 2, 'bad-json', (text) => `${text}{}`),
  body('lone-surrogate', 'A text holds half a surrogate pair.', 2, 'bad-json', (text) =>
    text.replace('"manifest"', '"\\ud800manifest"'),
  ),
  body('manifest-padding', 'The manifest carries base64 padding.', 2, 'bad-base64url', (text) =>
    text.replace('","parts"', '==","parts"'),
  ),
  body('part-missing', 'A part of the manifest was not sent.', 5, 'part-missing', () =>
    raw(good.jws, good.parts.slice(1)),
  ),
  body('parts-swapped', 'The parts stand in another order.', 5, 'part-digest-mismatch', () =>
    raw(good.jws, [...good.parts].reverse()),
  ),
  body('part-altered', 'One character of a ciphertext differs.', 5, 'part-digest-mismatch', () =>
    raw(good.jws, good.parts.map(flip)),
  ),
  // Manifest header
  head(
    'jwk',
    'The header brings its own key.',
    { jwk: publicPart(keysOf('stranger').signing) },
    'unknown-header-member',
  ),
  head('jku', 'The header names where keys lie.', { jku: 'https://stranger.example/keys' }, 'unknown-header-member'),
  head('crit', 'The header has a critical extension.', { crit: ['b64'] }, 'unknown-header-member'),
  head('b64', 'The payload is said not to be encoded.', { b64: false }, 'unknown-header-member'),
  head('typ-receipt', 'A receipt’s type stands on a message.', { typ: types.receipt }, 'wrong-typ'),
  head('alg-none', 'No signature is promised.', { alg: 'none' }, 'wrong-algorithm'),
  head('alg-hs256', 'The public key would be taken as a shared secret.', { alg: 'HS256' }, 'wrong-algorithm'),
  head('kid-missing', 'No key is named.', { kid: undefined }, 'bad-header'),
  {
    ...head('alg-of-another-key', 'The algorithm is not the key’s.', { alg: 'ES256' }, 'wrong-algorithm'),
    expect: { code: 'wrong-algorithm', row: 4 },
  },
  {
    ...head('kid-unknown', 'The key is not in the directory.', { kid: keysOf('stranger').signing.kid }, 'unknown-key'),
    expect: { code: 'unknown-key', row: 4 },
  },
  fault('manifest-header/duplicate-member', 'The header names its algorithm twice.', 2, 'duplicate-member', async () =>
    raw(
      await forgeToken(JSON.stringify(header).replace('{', '{"alg":"none",'), JSON.stringify(good.claims), signer),
      good.parts,
    ),
  ),
  // Manifest payload
  claim('unknown-claim', 'A claim is not known.', { nbf: now }, 'bad-claims'),
  claim('iat-fraction', 'A time has a fraction.', { iat: now + 0.5 }, 'bad-claims'),
  claim('jti-upper-case', 'The id is written in capitals.', { jti: good.claims.jti.toUpperCase() }, 'bad-claims'),
  claim(
    'no-record',
    'No part is called record.',
    { parts: good.claims.parts.map((part) => ({ ...part, name: `${part.name}-1` })) },
    'bad-claims',
  ),
  claim('aud-list', 'There are two recipients.', { aud: ['police', 'procuracy'] }, 'bad-claims'),
  claim(
    'withheld-with-digest',
    'A part is both sent and withheld.',
    { parts: good.claims.parts.map((part) => (part.name === 'note' ? { ...part, withheld: true } : part)) },
    'bad-claims',
  ),
  fault('manifest-payload/duplicate-member', 'The payload names its issuer twice.', 2, 'duplicate-member', async () =>
    raw(
      await forgeToken(JSON.stringify(header), JSON.stringify(good.claims).replace('{', '{"iss":"procuracy",'), signer),
      good.parts,
    ),
  ),
  fault('manifest-payload/too-large', 'The signing input is above 4,096 bytes.', 1, 'manifest-too-large', async () =>
    raw(
      await forgeSegments(
        toBase64url(toUtf8(JSON.stringify(header))),
        toBase64url(toUtf8(JSON.stringify(good.claims) + ' '.repeat(3000))),
        signer,
      ),
      good.parts,
    ),
  ),
  // Signature
  fault('signature/flipped', 'One bit of the signature differs.', 4, 'bad-signature', async () =>
    raw(flipSignature(good.jws), good.parts),
  ),
  fault('signature/by-another-agency', 'Another agency of the directory signed.', 4, 'unknown-key', async () =>
    resigned(good.claims, importSigner(keysOf('procuracy').signing)),
  ),
  fault(
    'signature/key-named-falsely',
    'Another agency signed and named the issuer’s key.',
    4,
    'bad-signature',
    async () => resigned(good.claims, { ...importSigner(keysOf('procuracy').signing), kid: signer.kid }),
  ),
  fault('signature/high-s', 'An ECDSA signature has its high s.', 4, 'bad-signature', async () => {
    const message = await from('province');
    return raw(withHighS(message.jws), message.parts);
  }),
  fault(
    'signature/revoked-key',
    'The key was revoked a minute ago; the message claims to be older.',
    4,
    'key-revoked',
    async () => encoded(await from('closed', { iat: now - day, exp: now + day })),
  ),
  // Who and when
  fault('claims/not-for-me', 'The message is for another agency.', 4, 'not-for-me', async () =>
    encoded(await from('commune', {}, 'procuracy')),
  ),
  fault('claims/unknown-issuer', 'The issuer is not in the directory.', 4, 'unknown-issuer', async () =>
    encoded(await from('stranger')),
  ),
  fault('claims/expired', 'The message has expired.', 5, 'expired', async () =>
    encoded(await from('commune', { iat: now - day, exp: now - 121 })),
  ),
  fault('claims/not-yet-valid', 'The message comes from the future.', 5, 'not-yet-valid', async () =>
    encoded(await from('commune', { iat: now + 121 })),
  ),
  fault('claims/lifetime-too-long', 'The message would live 31 days.', 5, 'lifetime-too-long', async () =>
    resigned({ ...good.claims, exp: good.claims.iat + 31 * day }, signer),
  ),
  // Parts
  fault('part/of-another-issuer', 'An agency signed over another’s ciphertext.', 5, 'part-misbound', async () =>
    resigned({ ...good.claims, iss: 'procuracy' }, importSigner(keysOf('procuracy').signing)),
  ),
  fault('part/of-another-message', 'The ciphertext was sealed for another message.', 5, 'part-misbound', async () =>
    resigned({ ...good.claims, jti: testId('another') }, signer),
  ),
  fault(
    'part/under-another-name',
    'The ciphertexts of two parts are exchanged under the signature.',
    5,
    'part-misbound',
    async () => {
      const [record, note] = good.claims.parts;
      if (record === undefined || note === undefined) throw new TypeError('two parts');
      const parts = [
        { ...note, name: 'record' },
        { ...record, name: 'note' },
      ];
      return resigned({ ...good.claims, parts }, signer, [...good.parts].reverse());
    },
  ),
  jwe('zip', 'The part is said to be compressed.', 5, 'unknown-header-member', { zip: 'DEF' }),
  jwe('typ-details', 'The details of a receipt stand as a part.', 5, 'wrong-typ', { typ: types.details }),
  jwe('alg-direct', 'Another key agreement is named.', 5, 'bad-header', { alg: 'ECDH-ES' }),
  jwe('kid-of-another', 'The part names another agency’s key.', 8, 'part-unreadable', {
    kid: keysOf('procuracy').encryption.kid,
  }),
  fault(
    'part/tag-altered',
    'The tag of a ciphertext differs, under the sender’s signature.',
    8,
    'part-unreadable',
    async () => signedOver(good.parts.map(flip)),
  ),
  sealedAs('unpadded', 'The plaintext has no padding.', 'part-unreadable', (plaintext) => plaintext),
  sealedAs('other-content', 'The content is not the one committed to.', 'commitment-mismatch', (plaintext) => {
    const other = Buffer.concat([plaintext, toUtf8('!')]);
    return Buffer.concat([other, paddingFor(other.length)]);
  }),
];

function fault(name: string, title: string, row: Refused['row'], code: ErrorCode, bytes: Fault['body']): Fault {
  return { name, title, expect: { code, row }, body: bytes };
}

function body(
  rule: string,
  title: string,
  row: Refused['row'],
  code: ErrorCode,
  change: (text: string) => string | Uint8Array,
): Fault {
  return fault(`body/${rule}`, title, row, code, async () => {
    const changed = change(Buffer.from(encoded(good)).toString());
    return typeof changed === 'string' ? toUtf8(changed) : changed;
  });
}

function head(rule: string, title: string, members: object, code: ErrorCode): Fault {
  return fault(`manifest-header/${rule}`, title, 2, code, async () =>
    raw(await forgeToken(JSON.stringify({ ...header, ...members }), JSON.stringify(good.claims), signer), good.parts),
  );
}

function claim(rule: string, title: string, members: object, code: ErrorCode): Fault {
  return fault(`manifest-payload/${rule}`, title, 2, code, () =>
    resigned({ ...good.claims, ...members } as Manifest, signer),
  );
}

/** The first part’s header changed, and the manifest signed over it. */
function jwe(rule: string, title: string, row: Refused['row'], code: ErrorCode, members: object): Fault {
  return fault(`part-header/${rule}`, title, row, code, () => {
    const [first = '', ...others] = good.parts;
    const [protectedHeader = '', ...rest] = first.split('.');
    const changed = { ...(JSON.parse(Buffer.from(protectedHeader, 'base64url').toString()) as object), ...members };
    return signedOver([[toBase64url(toUtf8(JSON.stringify(changed))), ...rest].join('.'), ...others]);
  });
}

/** The first part sealed anew from another plaintext, under the old commitment. */
function sealedAs(rule: string, title: string, code: ErrorCode, change: (plaintext: Uint8Array) => Uint8Array): Fault {
  return fault(`part/${rule}`, title, 8, code, () => {
    const plaintext = Buffer.concat([good.salts['record'] ?? Buffer.of(), good.contents['record'] ?? Buffer.of()]);
    const binding = { typ: types.part, ...bindingOf(good.claims, 'record') };
    const sealed = encryptJwe([change(plaintext)], binding, publicPart(keysOf('police').encryption));
    return signedOver([sealed, ...good.parts.slice(1)]);
  });
}

/** Lengths and digests of other ciphertexts, signed by the sender. */
function signedOver(parts: readonly string[]): Promise<Uint8Array> {
  const claims = good.claims.parts.map((part, i) => {
    const sent = parts[i] ?? '';
    return { ...part, len: sent.length, dig: digestOfAscii(sent) };
  });
  return resigned({ ...good.claims, parts: claims }, signer, parts);
}

async function resigned(claims: Manifest, by: Signer, parts: readonly string[] = good.parts): Promise<Uint8Array> {
  const forged = { alg: by.alg, kid: by.kid, typ: types.message };
  return raw(await forgeToken(JSON.stringify(forged), JSON.stringify(claims), by), parts);
}

function from(iss: string, claims: Partial<Manifest> = {}, aud = 'police'): Promise<TestMessage> {
  return testMessage({ iss, aud, claims, sender: keysOf(iss), recipient: keysOf(aud) });
}

function encoded(message: TestMessage): Uint8Array {
  return encodeMessage({ manifest: message.jws, parts: message.parts });
}

function raw(manifest: string, parts: readonly string[]): Uint8Array {
  return toUtf8(JSON.stringify({ manifest, parts }));
}

/** Changes a letter near the end, inside the last segment, and keeps the base64url well formed. */
function flip(text: string): string {
  const at = text.length - 8;
  return text.slice(0, at) + (text.charAt(at) === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

function flipSignature(jws: string): string {
  return flip(jws);
}

function withHighS(jws: string): string {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const end = jws.lastIndexOf('.') + 1;
  const signature = Buffer.from(jws.slice(end), 'base64url');
  const s = order - BigInt(`0x${signature.subarray(32).toString('hex')}`);
  const high = Buffer.concat([signature.subarray(0, 32), Buffer.from(s.toString(16).padStart(64, '0'), 'hex')]);
  return jws.slice(0, end) + toBase64url(high);
}
