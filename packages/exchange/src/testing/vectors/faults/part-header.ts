/**
 * Faults of a ciphertext's header, under the sender's signature: its JSON, its members, the ephemeral key in it.
 * @module
 */
import { toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { publicPart } from '../../../keys/jwk.ts';
import { bindingOf } from '../../../part/binding.ts';
import { encryptWithSecret } from '../../../part/jwe.ts';
import { paddingFor } from '../../../part/padding.ts';
import { types } from '../../../strict/types.ts';
import { keysOf } from '../world.ts';
import { bases, bytesOf, type Fault, type FaultOptions, fault, signedOver, strayBits } from './fault.ts';

const { one, 'to-p256': toP256 } = bases;
const { encryption } = keysOf('police');
const header = headerOf(one.parts[0] ?? '');
const p256Header = headerOf(toP256.parts[0] ?? '');
const written = JSON.stringify(header);
const strange = 'unknown-header-member';
const binding = bindingOf(one.claims, 'record');
const other = publicPart(keysOf('procuracy').encryption);
const inverted = Buffer.from(String(p256Header.epk['y']), 'base64url').map((byte) => byte ^ 1);

export const partHeaderFaults: readonly Fault[] = [
  // Members that no header has
  jwe('zip', 'The part is said to be compressed.', { zip: 'DEF' }, strange),
  jwe('jwk', 'The header brings a key.', { jwk: other }, strange),
  jwe('jku', 'The header names where keys lie.', { jku: 'https://stranger.example/keys' }, strange),
  jwe('x5u', 'The header names where certificates lie.', { x5u: 'https://stranger.example' }, strange),
  jwe('x5c', 'The header brings a certificate.', { x5c: ['MIIB'] }, strange),
  jwe('crit', 'The header has a critical extension.', { crit: ['exp'] }, strange),
  jwe('b64', 'The plaintext is said not to be encoded.', { b64: false }, strange),
  jwe('cty', 'The header names a content type.', { cty: 'application/json' }, strange),
  jwe('p2c', 'The header asks for ten million rounds of key derivation.', { p2c: 10_000_000 }, strange),
  jwe('p2s', 'The header brings a salt for a password.', { p2s: 'AAAA' }, strange),
  jwe('iv', 'The header brings the vector of a key wrap.', { iv: 'A'.repeat(16) }, strange),
  jwe('tag', 'The header brings the tag of a key wrap.', { tag: 'A'.repeat(22) }, strange),
  jwe('iss', 'The header repeats a claim.', { iss: 'commune' }, strange),
  // Algorithms
  ...[
    'ECDH-ES',
    'ECDH-ES+A128KW',
    'A256KW',
    'A256GCMKW',
    'dir',
    'RSA-OAEP',
    'RSA1_5',
    'PBES2-HS512+A256KW',
    'none',
    'EdDSA',
  ].map((alg) =>
    jwe(
      `alg-${alg.toLowerCase().replaceAll(/[+_]/g, '-')}`,
      `Another algorithm is named: ${alg}.`,
      { alg },
      'bad-header',
    ),
  ),
  jwe('alg-missing', 'No algorithm is named.', { alg: undefined }, 'bad-header'),
  ...['A128GCM', 'A192GCM', 'A256CBC-HS512', 'XC20P'].map((enc) =>
    jwe(`enc-${enc.toLowerCase()}`, `Another encryption is named: ${enc}.`, { enc }, 'bad-header'),
  ),
  jwe('enc-missing', 'No encryption is named.', { enc: undefined }, 'bad-header'),
  // Type
  ...Object.entries(types)
    .filter(([purpose]) => purpose !== 'part')
    .map(([purpose, typ]) =>
      jwe(`typ-${purpose}`, `The type says that it is no part: ${purpose}.`, { typ }, 'wrong-typ'),
    ),
  jwe('typ-jose', 'The type is the general one.', { typ: 'JOSE' }, 'wrong-typ'),
  jwe('typ-missing', 'No type is named.', { typ: undefined }, 'bad-header'),
  jwe('typ-number', 'The type is a number.', { typ: 1 }, 'bad-header'),
  // Key of the recipient
  jwe('kid-missing', 'No key is named.', { kid: undefined }, 'bad-header'),
  jwe('kid-short', 'The thumbprint lacks a character.', { kid: encryption.kid.slice(1) }, 'bad-header'),
  jwe('kid-of-another', 'The part names another agency’s key.', { kid: other.kid }, 'part-unreadable', { row: 8 }),
  jwe('kid-signing', 'The part names a key that signs.', { kid: keysOf('police').signing.kid }, 'part-unreadable', {
    row: 8,
  }),
  // Binding
  jwe('apu-missing', 'No sender is bound.', { apu: undefined }, 'bad-header'),
  jwe('apu-empty', 'The sender bound is an empty text.', { apu: '' }, 'bad-header'),
  jwe('apu-padded', 'The sender bound carries padding.', { apu: `${binding.apu}=` }, 'bad-header'),
  jwe('apu-long', 'The sender bound is longer than any.', { apu: 'A'.repeat(88) }, 'bad-header'),
  jwe('apu-stray-bits', 'The sender bound has stray bits.', { apu: strayBits(binding.apu) }, 'part-misbound'),
  jwe('apu-of-another', 'Another sender is bound.', { apu: toBase64url(toUtf8('procuracy')) }, 'part-misbound'),
  jwe('apv-missing', 'No message is bound.', { apv: undefined }, 'bad-header'),
  jwe('apv-short', 'The message bound is short.', { apv: 'AAAA' }, 'bad-header'),
  jwe('apv-plain', 'The recipient is bound by its code alone.', { apv: toBase64url(toUtf8('police')) }, 'bad-header'),
  jwe(
    'apv-of-another',
    'Another recipient is bound.',
    bindingOf({ ...one.claims, aud: 'procuracy' }, 'record'),
    'part-misbound',
  ),
  jwe('apv-of-another-part', 'Another part is bound.', bindingOf(one.claims, 'note'), 'part-misbound'),
  // Ephemeral key
  jwe('epk-missing', 'There is no ephemeral key.', { epk: undefined }, 'bad-header'),
  jwe('epk-null', 'The ephemeral key is null.', { epk: null }, 'bad-header'),
  jwe('epk-text', 'The ephemeral key is a text.', { epk: header.epk['x'] }, 'bad-header'),
  epk('private', 'The ephemeral key has its private part.', { d: 'A'.repeat(43) }, strange),
  epk('kid', 'The ephemeral key has a name.', { kid: other.kid }, strange),
  epk('alg', 'The ephemeral key has an algorithm.', { alg: 'ECDH-ES' }, strange),
  epk('y', 'The ephemeral key of X25519 has a y.', { y: 'A'.repeat(43) }, strange),
  epk('ed25519', 'The ephemeral key is of a curve that signs.', { crv: 'Ed25519' }, 'bad-header'),
  epk('x448', 'The ephemeral key is of another curve.', { crv: 'X448', x: 'A'.repeat(75) }, 'bad-header'),
  epk('kty', 'The ephemeral key’s type is not its curve’s.', { kty: 'EC' }, 'bad-header'),
  epk('kty-oct', 'The ephemeral key is a shared secret.', { kty: 'oct', k: 'AAAA' }, 'bad-header'),
  epk('x-missing', 'The ephemeral key has no x.', { x: undefined }, 'bad-header'),
  epk('x-short', 'The ephemeral key’s x is short.', { x: 'A'.repeat(42) }, 'bad-header'),
  epk('x-long', 'The ephemeral key’s x is long.', { x: 'A'.repeat(44) }, 'bad-header'),
  epk('x-stray-bits', 'The ephemeral key’s x has stray bits.', { x: strayBits(String(header.epk['x'])) }, 'bad-header'),
  epk('p256', 'The ephemeral key is of the other curve than the recipient’s.', p256Header.epk, 'part-unreadable', {
    row: 8,
  }),
  epk('y-missing', 'The ephemeral key of P-256 has no y.', { y: undefined }, 'bad-header', {
    base: toP256,
    as: 'province',
  }),
  epk('p384', 'The ephemeral key is of P-384.', { crv: 'P-384' }, 'bad-header', { base: toP256, as: 'province' }),
  epk('off-curve', 'The ephemeral key is no point of P-256.', { y: toBase64url(inverted) }, 'part-unreadable', {
    ...{ row: 8, base: toP256, as: 'province' },
  }),
  epk('x25519-to-p256', 'The ephemeral key is of X25519, the recipient’s of P-256.', header.epk, 'part-unreadable', {
    ...{ row: 8, base: toP256, as: 'province', replace: true },
  }),
  smallOrder('epk-zero', 'The ephemeral key is the zero of X25519: every secret with it is zero.', 0),
  smallOrder('epk-one', 'The ephemeral key is of small order: every secret with it is zero.', 1),
  // JSON
  text(
    'duplicate-member',
    'The header names its algorithm twice.',
    written.replace('{', '{"alg":"dir",'),
    'duplicate-member',
  ),
  text('duplicate-deep', 'The ephemeral key has two x.', written.replace('"x":', '"x":"","x":'), 'duplicate-member'),
  text('bom', 'A byte order mark begins the header.', `\uFEFF${written}`, 'bad-utf8'),
  text('not-utf8', 'A byte is no UTF-8.', Buffer.from(written.replace('A256GCM', '\xff'), 'latin1'), 'bad-utf8'),
  text('lone-surrogate', 'A text holds half a surrogate pair.', written.replace('A256GCM', '\\ud800'), 'bad-json'),
  text('trailing', 'A second value follows.', `${written}{}`, 'bad-json'),
  text('number-negative-zero', 'A number is negative zero.', written.replace('{', '{"p2c":-0,'), 'bad-json'),
  text('list', 'The header is a list.', `[${written}]`, 'bad-header'),
  text(
    'too-deep',
    'Objects stand in the ephemeral key.',
    written.replace('"crv"', '"a":{"b":{"c":{}}},"crv"'),
    'bad-json',
  ),
  text('too-long', 'The header is longer than 1,024 characters.', `${written}${' '.repeat(800)}`, 'bad-header'),
  text('empty', 'The header is empty.', '', 'bad-json'),
];

interface PartHeader {
  readonly epk: Readonly<Record<string, unknown>>;
}

function headerOf(sealed: string): PartHeader {
  return JSON.parse(Buffer.from(sealed.split('.')[0] ?? '', 'base64url').toString()) as PartHeader;
}

function jwe(
  rule: string,
  title: string,
  members: object,
  code: ErrorCode,
  { row = 5, ...options }: FaultOptions = {},
): Fault {
  return fault(
    `part-header/${rule}`,
    title,
    row,
    code,
    (base) => withHeader(base, { ...headerOf(base.parts[0] ?? ''), ...members }),
    options,
  );
}

function epk(
  rule: string,
  title: string,
  members: object,
  code: ErrorCode,
  { replace = false, ...options }: FaultOptions & { readonly replace?: boolean } = {},
): Fault {
  const whole = options.base === undefined ? header.epk : p256Header.epk;
  const changed = replace ? members : { ...whole, ...members };
  return jwe(`epk-${rule}`, title, { epk: changed }, code, options);
}

function text(rule: string, title: string, header: string | Uint8Array, code: ErrorCode): Fault {
  return fault(`part-header/${rule}`, title, 5, code, (base) => withHeader(base, header));
}

/** Sealed as anybody can who knows that the secret will be zero. */
function smallOrder(rule: string, title: string, x: number): Fault {
  return fault(`part-header/${rule}`, title, 8, 'part-unreadable', (base) => {
    const plaintext = Buffer.concat([base.salts['record'] ?? Buffer.of(), base.contents['record'] ?? Buffer.of()]);
    const point = Buffer.alloc(32);
    point.writeUInt8(x);
    const forged = { ...header, ...binding, epk: { ...header.epk, x: toBase64url(point) } };
    return signedOver(base, [encryptWithSecret([plaintext, paddingFor(plaintext.length)], forged, Buffer.alloc(32))]);
  });
}

/** The part’s header changed, and the manifest signed over it. */
function withHeader(base: typeof one, header: object | string | Uint8Array): Promise<Uint8Array> {
  const [, ...rest] = (base.parts[0] ?? '').split('.');
  return signedOver(base, [[toBase64url(bytesOf(header)), ...rest].join('.')]);
}
