/**
 * Faults of the manifest's header: its spelling, its JSON, its members, and the key that it names.
 * @module
 */
import { toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { publicPart } from '../../../keys/jwk.ts';
import { types } from '../../../strict/types.ts';
import { keysOf } from '../world.ts';
import {
  bases,
  type Fault,
  type FaultOptions,
  fault,
  headerOf,
  rewritten,
  signedAs,
  signerOf,
  spellings,
  strayBits,
} from './fault.ts';

const header = headerOf(signerOf(bases.one));
const written = JSON.stringify(header);
const strange = 'unknown-header-member';
const kidOf = (code: string, use: 'signing' | 'encryption') => keysOf(code)[use].kid;
const shortDigest = header.kid.slice(0, -1);

export const manifestHeaderFaults: readonly Fault[] = [
  // Members that no header has
  head('jwk', 'The header brings its own key.', { jwk: publicPart(keysOf('stranger').signing) }, strange),
  head('jku', 'The header names where keys lie.', { jku: 'https://stranger.example/keys' }, strange),
  head('x5u', 'The header names where certificates lie.', { x5u: 'https://stranger.example/certificates' }, strange),
  head('x5c', 'The header brings a certificate.', { x5c: ['MIIB'] }, strange),
  head('x5t', 'The header names a certificate.', { x5t: 'A'.repeat(27) }, strange),
  head('x5t-s256', 'The header names a certificate by its SHA-256.', { 'x5t#S256': 'A'.repeat(43) }, strange),
  head('crit', 'The header has a critical extension.', { crit: ['b64'] }, strange),
  head('crit-empty', 'The list of critical extensions is empty.', { crit: [] }, strange),
  head('b64', 'The payload is said not to be encoded.', { b64: false }, strange),
  head('b64-true', 'The payload is said to be encoded.', { b64: true }, strange),
  head('zip', 'The payload is said to be compressed.', { zip: 'DEF' }, strange),
  head('enc', 'The header is one of a ciphertext and of a signature.', { enc: 'A256GCM' }, strange),
  head('epk', 'The header brings an ephemeral key.', { epk: publicPart(keysOf('stranger').encryption) }, strange),
  head('p2c', 'The header asks for ten million rounds of key derivation.', { p2c: 10_000_000, p2s: 'AAAA' }, strange),
  head('cty', 'The header names a content type.', { cty: 'JWT' }, strange),
  head('iss', 'The header repeats a claim.', { iss: 'commune' }, strange),
  head('nonce', 'The header brings a nonce.', { nonce: 'A' }, strange),
  head('member-in-capitals', 'A member is written in capitals as well.', { ALG: 'none' }, strange),
  head('proto', 'A member is called __proto__.', written.replace('{', '{"__proto__":{"alg":"none"},'), strange),
  // Algorithm
  head('alg-none', 'No signature is promised.', { alg: 'none' }, 'wrong-algorithm'),
  head('alg-none-capitals', 'No signature is promised, in capitals.', { alg: 'NONE' }, 'wrong-algorithm'),
  head('alg-hs256', 'The public key would be taken as a shared secret.', { alg: 'HS256' }, 'wrong-algorithm'),
  head('alg-rs256', 'RSA is named.', { alg: 'RS256' }, 'wrong-algorithm'),
  head('alg-ps256', 'RSA with PSS is named.', { alg: 'PS256' }, 'wrong-algorithm'),
  head('alg-es384', 'Another curve is named.', { alg: 'ES384' }, 'wrong-algorithm'),
  head('alg-es256k', 'Another curve of the same length is named.', { alg: 'ES256K' }, 'wrong-algorithm'),
  head('alg-ed448', 'Another Edwards curve is named.', { alg: 'Ed448' }, 'wrong-algorithm'),
  head('alg-lower-case', 'The algorithm is written in small letters.', { alg: 'eddsa' }, 'wrong-algorithm'),
  head('alg-agreement', 'A key agreement is named.', { alg: 'ECDH-ES+A256KW' }, 'wrong-algorithm'),
  head('alg-empty', 'The algorithm is an empty text.', { alg: '' }, 'wrong-algorithm'),
  head('alg-list', 'The algorithm is a list.', { alg: ['EdDSA'] }, 'bad-header'),
  head('alg-null', 'The algorithm is null.', { alg: null }, 'bad-header'),
  head('alg-missing', 'No algorithm is named.', { alg: undefined }, 'bad-header'),
  head('alg-of-another-key', 'The algorithm is not the key’s.', { alg: 'ES256' }, 'wrong-algorithm', { row: 4 }),
  head('alg-not-of-p256', 'The key is of P-256 and the algorithm is not.', { alg: 'EdDSA' }, 'wrong-algorithm', {
    ...{ row: 4, base: bases['from-p256'] },
  }),
  // Type
  ...Object.entries(types)
    .filter(([purpose]) => purpose !== 'message')
    .map(([purpose, typ]) =>
      head(`typ-${purpose}`, `The type says that it is no message: ${purpose}.`, { typ }, 'wrong-typ'),
    ),
  head('typ-jwt', 'The type is the general one.', { typ: 'JWT' }, 'wrong-typ'),
  head('typ-full', 'The type is a whole media type.', { typ: `application/${types.message}` }, 'wrong-typ'),
  head('typ-capitals', 'The type is written in capitals.', { typ: types.message.toUpperCase() }, 'wrong-typ'),
  head('typ-empty', 'The type is an empty text.', { typ: '' }, 'wrong-typ'),
  head('typ-list', 'The type is a list.', { typ: [types.message] }, 'bad-header'),
  head('typ-missing', 'No type is named.', { typ: undefined }, 'bad-header'),
  // Key
  head('kid-missing', 'No key is named.', { kid: undefined }, 'bad-header'),
  head('kid-null', 'The key is null.', { kid: null }, 'bad-header'),
  head('kid-path', 'The key is a path.', { kid: '../../keys/commune' }, 'bad-header'),
  head('kid-short', 'The thumbprint lacks a character.', { kid: shortDigest }, 'bad-header'),
  head('kid-padded', 'The thumbprint carries padding.', { kid: `${header.kid}=` }, 'bad-header'),
  head('kid-stray-bits', 'The thumbprint has stray bits.', { kid: strayBits(header.kid) }, 'bad-header'),
  head('kid-unknown', 'The key is not in the directory.', { kid: kidOf('stranger', 'signing') }, 'unknown-key', {
    row: 4,
  }),
  head('kid-of-another', 'The key is another agency’s.', { kid: kidOf('procuracy', 'signing') }, 'unknown-key', {
    row: 4,
  }),
  head(
    'kid-encryption',
    'The key is the issuer’s, but to encrypt.',
    { kid: kidOf('commune', 'encryption') },
    'unknown-key',
    {
      row: 4,
    },
  ),
  // JSON
  head(
    'duplicate-member',
    'The header names its algorithm twice.',
    written.replace('{', '{"alg":"none",'),
    'duplicate-member',
  ),
  head(
    'duplicate-escaped',
    'The header names its key twice, once with an escape.',
    written.replace('{', '{"\\u006bid":"",'),
    'duplicate-member',
  ),
  head(
    'duplicate-deep',
    'A member inside a member is named twice.',
    written.replace('{', '{"jwk":{"x":"","x":""},'),
    'duplicate-member',
  ),
  head('bom', 'A byte order mark begins the header.', `\uFEFF${written}`, 'bad-utf8'),
  head(
    'not-utf8',
    'A byte is no UTF-8.',
    Buffer.concat([Buffer.from('{"\xff":0,', 'latin1'), toUtf8(written.slice(1))]),
    'bad-utf8',
  ),
  head('lone-surrogate', 'A text holds half a surrogate pair.', written.replace('lienthong', '\\udfff'), 'bad-json'),
  head('raw-nul', 'A NUL stands in a text.', written.replace('lienthong', '\0lienthong'), 'bad-json'),
  head(
    'escaped-nul',
    'A NUL stands in the type, as an escape.',
    written.replace('lienthong', '\\u0000lienthong'),
    'wrong-typ',
  ),
  head('trailing', 'A second value follows.', `${written}{}`, 'bad-json'),
  head('trailing-nul', 'A NUL follows.', `${written}\0`, 'bad-json'),
  head('number-negative-zero', 'A number is negative zero.', written.replace('{', '{"p2c":-0,'), 'bad-json'),
  head('number-exponent', 'An integer is written with an exponent.', written.replace('{', '{"p2c":1e3,'), 'bad-json'),
  head('too-deep', 'Lists stand in lists.', written.replace('{', '{"crit":[[[[]]]],'), 'bad-json'),
  head('list', 'The header is a list.', `[${written}]`, 'bad-header'),
  head('text', 'The header is a text.', JSON.stringify(written), 'bad-header'),
  head('too-long', 'The header is longer than 1,024 characters.', `${written}${' '.repeat(1000)}`, 'bad-header'),
  head('empty', 'The header is empty.', '', 'bad-json'),
  // Spelling
  ...spellings.map(([rule, title, change]) =>
    fault(`manifest-header/${rule}`, `The header’s base64url ${title}.`, 2, 'bad-base64url', (base) =>
      rewritten(base, 'header', change),
    ),
  ),
  fault('manifest-header/stray-bits', 'The header’s base64url has stray bits.', 2, 'bad-base64url', (base) =>
    rewritten(base, 'header', () => strayBits(endingIn(2, written)) ?? ''),
  ),
];

function head(
  rule: string,
  title: string,
  change: object | string | Uint8Array,
  code: ErrorCode,
  { row = 2, ...options }: FaultOptions = {},
): Fault {
  return fault(
    `manifest-header/${rule}`,
    title,
    row,
    code,
    (base) => {
      const whole = typeof change === 'string' || change instanceof Uint8Array;
      return signedAs(base, { header: whole ? change : { ...headerOf(signerOf(base)), ...change } });
    },
    options,
  );
}

/** base64url of JSON whose last group has so many characters: spaces behind it change nothing. */
export function endingIn(characters: 2 | 3, json: string): string {
  const bytes = [json, `${json} `, `${json}  `].map((text) => toBase64url(toUtf8(text)));
  return bytes.find((text) => text.length % 4 === characters) ?? '';
}
