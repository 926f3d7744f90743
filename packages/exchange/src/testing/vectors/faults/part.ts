/**
 * Faults of a ciphertext under the sender's signature: its segments, what it is bound to, and what it opens to.
 * @module
 */
import { toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { publicPart } from '../../../keys/jwk.ts';
import { importSigner } from '../../../keys/signer.ts';
import { bindingOf } from '../../../part/binding.ts';
import { encryptJwe } from '../../../part/jwe.ts';
import { paddingFor } from '../../../part/padding.ts';
import { types } from '../../../strict/types.ts';
import { type TestMessage, testId } from '../../test-message.ts';
import { keysOf } from '../world.ts';
import {
  bases,
  type Fault,
  type FaultOptions,
  fault,
  flip,
  signedAs,
  signedOver,
  spellings,
  strayBits,
} from './fault.ts';
import { endingIn } from './manifest-header.ts';

const { one, two } = bases;
const police = importSigner(keysOf('police').signing);
const procuracy = importSigner(keysOf('procuracy').signing);
const segmentNames = ['header', 'encrypted key', 'iv', 'ciphertext', 'tag'] as const;

export const partFaults: readonly Fault[] = [
  // What it is bound to
  fault('part/of-another-issuer', 'An agency signed over another’s ciphertext.', 5, 'part-misbound', (base) =>
    signedAs(base, { claims: { ...base.claims, iss: 'procuracy' }, by: procuracy }),
  ),
  fault(
    'part/forwarded',
    'The recipient hands the ciphertext on to a third agency, under its own signature.',
    5,
    'part-misbound',
    () => signedAs(one, { claims: { ...one.claims, iss: 'police', aud: 'procuracy' }, by: police }),
    { base: bases['from-police'], as: 'procuracy' },
  ),
  fault('part/of-another-message', 'The ciphertext was sealed for another message.', 5, 'part-misbound', (base) =>
    signedAs(base, { claims: { ...base.claims, jti: testId('another') } }),
  ),
  fault(
    'part/under-another-name',
    'The ciphertexts of two parts are exchanged under the signature.',
    5,
    'part-misbound',
    (base) => {
      const [record, note] = base.claims.parts;
      const parts = [
        { ...note, name: 'record' },
        { ...record, name: 'note' },
      ];
      return signedAs(base, { claims: { ...base.claims, parts }, parts: [...base.parts].reverse() });
    },
    { base: two },
  ),
  // Segments
  segments('empty', 'The ciphertext is empty.', 'bad-claims', () => '', 2),
  segments('one-segment', 'The ciphertext is one segment.', 'bad-token', (jwe) => jwe.replaceAll('.', '')),
  segments('four-segments', 'The ciphertext lacks its tag segment.', 'bad-token', (jwe) =>
    jwe.slice(0, jwe.lastIndexOf('.')),
  ),
  segments('six-segments', 'The ciphertext has a segment more.', 'bad-token', (jwe) => `${jwe}.`),
  segments('signed', 'A signed token stands as a part.', 'bad-token', () => one.jws),
  segments('json-form', 'The ciphertext is a JWE in JSON.', 'bad-base64url', (jwe) =>
    JSON.stringify({ ciphertext: jwe }),
  ),
  ...segmentNames.flatMap((name, at) => [
    ...spellings
      .filter(([rule]) => ['padding', 'space', 'plus'].includes(rule))
      .map(([rule, title, change]) =>
        segment(`${slug(name)}-${rule}`, `The ${name}’s base64url ${title}.`, 'bad-base64url', at, change),
      ),
  ]),
  segment(
    'header-stray-bits',
    'The header’s base64url has stray bits.',
    'bad-base64url',
    0,
    (text) => strayBits(endingIn(2, Buffer.from(text, 'base64url').toString())) ?? '',
  ),
  segment(
    'encrypted-key-stray-bits',
    'The encrypted key’s base64url has stray bits.',
    'bad-base64url',
    1,
    (text) => strayBits(text) ?? '',
  ),
  segment('tag-stray-bits', 'The tag’s base64url has stray bits.', 'bad-base64url', 4, (text) => strayBits(text) ?? ''),
  ...(
    [
      ['encrypted key', 1],
      ['iv', 2],
      ['tag', 4],
    ] as const
  ).flatMap(([name, at]) => [
    segment(`${slug(name)}-empty`, `The ${name} is empty.`, 'bad-token', at, () => ''),
    segment(`${slug(name)}-short`, `The ${name} lacks a byte.`, 'bad-token', at, (text) =>
      changed(text, (bytes) => bytes.subarray(1)),
    ),
    segment(`${slug(name)}-long`, `The ${name} has a byte more.`, 'bad-token', at, (text) =>
      changed(text, (bytes) => Buffer.concat([bytes, Buffer.of(0)])),
    ),
  ]),
  segment('tag-96-bits', 'The tag has 96 bits, which AES-GCM would take.', 'bad-token', 4, (text) =>
    changed(text, (bytes) => bytes.subarray(0, 12)),
  ),
  // What it opens to
  segment('ciphertext-empty', 'The ciphertext segment is empty.', 'part-unreadable', 3, () => '', 8),
  segment(
    'ciphertext-cut',
    'The ciphertext lacks its end.',
    'part-unreadable',
    3,
    (text) => changed(text, (bytes) => bytes.subarray(0, -3)),
    8,
  ),
  segment('ciphertext-altered', 'One bit of the ciphertext differs.', 'part-unreadable', 3, flip, 8),
  segment('encrypted-key-altered', 'One bit of the encrypted key differs.', 'part-unreadable', 1, flip, 8),
  segment('iv-altered', 'One bit of the iv differs.', 'part-unreadable', 2, flip, 8),
  segment('tag-altered', 'One bit of the tag differs.', 'part-unreadable', 4, flip, 8),
  segment(
    'header-spaced',
    'The header was written anew, with the same members.',
    'part-unreadable',
    0,
    (text) => changed(text, (bytes) => Buffer.concat([bytes, toUtf8(' ')])),
    8,
  ),
  sealedAs(
    'to-another-key',
    'The part is sealed to another agency’s key under the recipient’s name.',
    'part-unreadable',
    padded,
    {
      to: { ...publicPart(keysOf('procuracy').encryption), kid: keysOf('police').encryption.kid },
    },
  ),
  sealedAs('unpadded', 'The plaintext has no padding.', 'part-unreadable', (plaintext) => plaintext),
  sealedAs('padded-short', 'The padding ends before the power of two.', 'part-unreadable', (plaintext) =>
    padded(plaintext).subarray(0, -1),
  ),
  sealedAs('padded-twice', 'The padding goes on to the next power of two.', 'part-unreadable', (plaintext) =>
    Buffer.concat([padded(plaintext), Buffer.alloc(1024)]),
  ),
  sealedAs('padded-with-ones', 'The padding holds a byte that is not zero.', 'part-unreadable', (plaintext) => {
    const bytes = Buffer.from(padded(plaintext));
    bytes.writeUInt8(1, bytes.length - 1);
    return bytes;
  }),
  sealedAs('all-zeros', 'The plaintext is nothing but zeros.', 'part-unreadable', () => Buffer.alloc(1024)),
  sealedAs('no-salt', 'The plaintext is shorter than a salt.', 'part-unreadable', () => padded(Buffer.alloc(31, 7))),
  sealedAs('other-salt', 'The salt is not the one committed with.', 'commitment-mismatch', (plaintext) =>
    padded(Buffer.concat([Buffer.alloc(32, 7), plaintext.subarray(32)])),
  ),
  sealedAs('other-content', 'The content is not the one committed to.', 'commitment-mismatch', (plaintext) =>
    padded(Buffer.concat([plaintext, toUtf8('!')])),
  ),
  fault('part/other-commitment', 'The commitment is another content’s.', 8, 'commitment-mismatch', (base) =>
    signedAs(base, {
      claims: { ...base.claims, parts: base.claims.parts.map((part) => ({ ...part, com: two.claims.parts[1]?.com })) },
    }),
  ),
  fault(
    'part/commitment-without-salt',
    'The commitment is the content’s digest without its salt.',
    8,
    'commitment-mismatch',
    (base) =>
      signedAs(base, {
        claims: { ...base.claims, parts: base.claims.parts.map((part) => ({ ...part, com: part.dig })) },
      }),
  ),
];

function segments(
  rule: string,
  title: string,
  code: ErrorCode,
  change: (jwe: string) => string,
  row: 2 | 5 = 5,
): Fault {
  return fault(`part/${rule}`, title, row, code, (base) => signedOver(base, base.parts.map(change)));
}

function segment(
  rule: string,
  title: string,
  code: ErrorCode,
  at: number,
  change: (text: string) => string,
  row: 5 | 8 = 5,
): Fault {
  return fault(`part/${rule}`, title, row, code, (base) =>
    signedOver(
      base,
      base.parts.map((jwe) =>
        jwe
          .split('.')
          .map((text, i) => (i === at ? change(text) : text))
          .join('.'),
      ),
    ),
  );
}

/** The part sealed anew from another plaintext or to another key, under the old commitment. */
function sealedAs(
  rule: string,
  title: string,
  code: ErrorCode,
  change: (plaintext: Uint8Array) => Uint8Array,
  {
    to = publicPart(keysOf('police').encryption),
    ...options
  }: FaultOptions & { readonly to?: ReturnType<typeof publicPart> } = {},
): Fault {
  const seal = (base: TestMessage) => {
    const plaintext = Buffer.concat([base.salts['record'] ?? Buffer.of(), base.contents['record'] ?? Buffer.of()]);
    return encryptJwe([change(plaintext)], { typ: types.part, ...bindingOf(base.claims, 'record') }, to);
  };
  return fault(`part/${rule}`, title, 8, code, (base) => signedOver(base, [seal(base)]), options);
}

function padded(plaintext: Uint8Array): Uint8Array {
  return Buffer.concat([plaintext, paddingFor(plaintext.length)]);
}

function changed(text: string, change: (bytes: Uint8Array) => Uint8Array): string {
  return toBase64url(change(Buffer.from(text, 'base64url')));
}

function slug(name: string): string {
  return name.replace(' ', '-');
}
