/**
 * Faults of the manifest's payload: its spelling, its JSON, each claim missing, of another type, and out of its pattern.
 * @module
 */
import { toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import type { Manifest, PartClaim } from '../../../manifest/claims.ts';
import { testId } from '../../test-message.ts';
import { now } from '../world.ts';
import { bases, type Fault, type FaultOptions, fault, rewritten, signedAs, spellings, strayBits } from './fault.ts';
import { endingIn } from './manifest-header.ts';

const { one, two } = bases;
const { claims } = one;
const written = JSON.stringify(claims);
const [record] = claims.parts;
const required = ['iss', 'aud', 'jti', 'iat', 'exp', 'kind', 'conv', 'seq', 'purpose', 'basis', 'parts'] as const;
const iat = `"iat":${claims.iat}`;
const headerLength = one.jws.indexOf('.') + 1;
const v4 = '7f3f8c2a-8d0e-4b6f-9d41-0c1c4d2e5f60';

export const manifestPayloadFaults: readonly Fault[] = [
  // Each claim
  ...required.map((name) => claim(`${name}-missing`, `The claim ${name} is missing.`, { [name]: undefined })),
  ...required.map((name) => claim(`${name}-null`, `The claim ${name} is null.`, { [name]: null })),
  claim('unknown-claim', 'A claim is not known.', { nbf: now }),
  claim('claim-in-capitals', 'A claim is written in capitals as well.', { ISS: 'procuracy' }),
  claim('iss-empty', 'The issuer is an empty text.', { iss: '' }),
  claim('iss-space', 'The issuer ends with a space.', { iss: 'commune ' }),
  claim('iss-not-ascii', 'The issuer has a letter that looks like another.', { iss: 'соmmune' }),
  claim('iss-nul', 'The issuer holds a NUL.', { iss: 'commune\0' }),
  claim('iss-long', 'The issuer has 65 characters.', { iss: 'c'.repeat(65) }),
  claim('aud-list', 'There are two recipients.', { aud: ['police', 'procuracy'] }),
  claim('aud-list-of-one', 'The recipient stands in a list.', { aud: ['police'] }),
  claim('jti-upper-case', 'The id is written in capitals.', { jti: claims.jti.toUpperCase() }),
  claim('jti-v4', 'The id is a UUID of another version.', { jti: v4 }),
  claim('jti-nil', 'The id is the nil UUID.', { jti: '00000000-0000-0000-0000-000000000000' }),
  claim('jti-variant', 'The id is of another variant.', {
    jti: claims.jti.replace(/-[89ab](?=[0-9a-f]{3}-[0-9a-f]{12}$)/, '-c'),
  }),
  claim('jti-urn', 'The id is written as a URN.', { jti: `urn:uuid:${claims.jti}` }),
  claim('jti-line-break', 'A line break follows the id.', { jti: `${claims.jti}\n` }),
  claim('iat-text', 'A time is a text.', { iat: String(claims.iat) }),
  claim('iat-fraction', 'A time has a fraction.', { iat: now + 0.5 }),
  claim('iat-negative', 'A time lies before 1970.', { iat: -1 }),
  claim('exp-milliseconds', 'A time is told in milliseconds.', { exp: claims.exp * 1000 }),
  claim('exp-equal', 'The message expires when it is issued.', { exp: claims.iat }),
  claim('exp-before-iat', 'The message expires before it is issued.', { exp: claims.iat - 1 }),
  claim('kind-space', 'The kind has a space.', { kind: 'crime report' }),
  claim('kind-long', 'The kind has 129 characters.', { kind: 'k'.repeat(129) }),
  claim('conv-list', 'The conversation is a list.', { conv: [claims.conv] }),
  claim('purpose-empty', 'The purpose is an empty text.', { purpose: '' }),
  claim('basis-not-ascii', 'The basis is written in words.', { basis: 'Điều 145' }),
  claim('re-v4', 'The message answered has an id of another version.', { re: v4 }),
  claim('re-null', 'The message answered is null.', { re: null }),
  claim('supersedes-upper-case', 'The message replaced is written in capitals.', {
    supersedes: claims.jti.toUpperCase(),
  }),
  claim(
    'void-with-parts',
    'The number is closed without a message, and there are parts.',
    { parts: [record] },
    'bad-claims',
    {
      base: bases.closed,
    },
  ),
  claim('void-of-none', 'The number is closed, and nobody knows whose it was.', { re: undefined }, 'bad-claims', {
    base: bases.closed,
  }),
  // Number in the stream
  claim('seq-zero', 'The number is zero.', { seq: { ...claims.seq, n: 0 } }),
  claim('seq-negative', 'The number is negative.', { seq: { ...claims.seq, n: -1 } }),
  claim('seq-fraction', 'The number has a fraction.', { seq: { ...claims.seq, n: 1.5 } }),
  claim('seq-text', 'The number is a text.', { seq: { ...claims.seq, n: '1' } }),
  claim('seq-n-missing', 'There is no number.', { seq: { stream: claims.seq.stream } }),
  claim('seq-stream-missing', 'There is no stream.', { seq: { n: 1 } }),
  claim('seq-stream', 'The stream is no UUID.', { seq: { stream: 'police', n: 1 } }),
  claim('seq-stream-upper-case', 'The stream is written in capitals.', {
    seq: { ...claims.seq, stream: claims.seq.stream.toUpperCase() },
  }),
  claim('seq-unknown', 'The number has a member more.', { seq: { ...claims.seq, of: 3 } }),
  claim('seq-after-itself', 'The message comes after itself.', { seq: { ...claims.seq, after: claims.seq.n } }),
  claim('seq-after-negative', 'The number before is negative.', { seq: { ...claims.seq, after: -1 } }),
  claim('seq-after-text', 'The number before is a text.', { seq: { ...claims.seq, after: '0' } }),
  claim('seq-list', 'The number is a list.', { seq: [claims.seq.stream, 1] }),
  // Checkpoint seen
  seen('text', 'The checkpoint seen is a text.', 'x'),
  seen('no-root', 'The checkpoint seen has no root.', { root: undefined }),
  seen('root-short', 'The root seen is short.', { root: 'AAAA' }),
  seen('size-negative', 'The log seen has a negative size.', { size: -1 }),
  seen('size-fraction', 'The log seen has half a leaf.', { size: 0.5 }),
  seen('id', 'The log seen has no UUID.', { id: 'log' }),
  seen('unknown', 'The checkpoint seen has a member more.', { iat: now }),
  // Parts
  claim('parts-empty', 'There is no part.', { parts: [] }),
  claim('parts-object', 'The parts are an object.', { parts: { record } }),
  claim('parts-thirteen', 'There are thirteen parts.', {
    parts: Array.from({ length: 13 }, (_, i) =>
      i === 0 ? record : { name: `p${i}`, cty: 'a/b', com: record?.com, withheld: true },
    ),
  }),
  claim('no-record', 'No part is called record.', { parts: claims.parts.map((part) => ({ ...part, name: 'report' })) }),
  claim(
    'parts-doubled',
    'Two parts have one name.',
    { parts: two.claims.parts.map((part) => ({ ...part, name: 'record' })) },
    'bad-claims',
    { base: two },
  ),
  claim('record-withheld', 'The record is withheld.', {
    parts: [{ name: 'record', cty: record?.cty, com: record?.com, withheld: true }],
  }),
  claim(
    'withheld-with-digest',
    'A part is both sent and withheld.',
    { parts: two.claims.parts.map((part) => (part.name === 'note' ? { ...part, withheld: true } : part)) },
    'bad-claims',
    { base: two },
  ),
  part('null', 'A part is null.', () => null),
  part('name-missing', 'A part has no name.', { name: undefined }),
  part('name-upper-case', 'A part’s name is written in capitals.', { name: 'Record' }),
  part('name-empty', 'A part’s name is an empty text.', { name: '' }),
  part('name-path', 'A part’s name is a path.', { name: '../record' }),
  part('name-digit', 'A part’s name begins with a digit.', { name: '1record' }),
  part('name-long', 'A part’s name has 33 characters.', { name: 'r'.repeat(33) }),
  part('cty-missing', 'A part has no content type.', { cty: undefined }),
  part('cty-none', 'A content type has no subtype.', { cty: 'json' }),
  part('cty-parameter', 'A content type has a parameter.', { cty: 'application/json; charset=utf-8' }),
  part('schema-no-digest', 'A schema has no digest.', { schema: { id: 'https://lienthong.example/x' } }),
  part('schema-no-id', 'A schema has no id.', { schema: { dig: record?.dig } }),
  part('schema-space', 'A schema’s id has a space.', { schema: { id: 'a b', dig: record?.dig } }),
  part('schema-unknown', 'A schema has a member more.', {
    schema: { id: 'a', dig: record?.dig, url: 'https://stranger.example' },
  }),
  part('len-missing', 'A part that was sent has no length.', { len: undefined }),
  part('len-zero', 'A length is zero.', { len: 0 }),
  part('len-text', 'A length is a text.', { len: String(record?.len) }),
  part('len-too-large', 'A length is above that of any part.', { len: 20_000_000 }),
  part('dig-missing', 'A part that was sent has no digest.', { dig: undefined }),
  part('dig-hex', 'A digest is written in hex.', { dig: 'ab'.repeat(32) }),
  part('dig-padded', 'A digest carries padding.', { dig: `${record?.dig}=` }),
  part('dig-stray-bits', 'A digest has stray bits.', { dig: strayBits(record?.dig ?? '') }),
  part('com-missing', 'A part has no commitment.', { com: undefined }),
  part('com-short', 'A commitment is short.', { com: 'AAAA' }),
  part('com-slash', 'A commitment is written in the other base64 alphabet.', { com: `/${record?.com.slice(1)}` }),
  part('withheld-false', 'A part is said not to be withheld.', { withheld: false }),
  part('withheld-text', 'A part is withheld by a text.', { withheld: 'true' }),
  part('unknown', 'A part has a member more.', { zip: 'DEF' }),
  part(
    'len-of-another',
    'A length is not the ciphertext’s.',
    { len: (record?.len ?? 0) + 1 },
    'part-digest-mismatch',
    5,
  ),
  part(
    'dig-of-another',
    'A digest is not the ciphertext’s.',
    { dig: two.claims.parts[0]?.dig },
    'part-digest-mismatch',
    5,
  ),
  claim(
    'parts-reversed',
    'The claims of two parts stand in another order.',
    { parts: [...two.claims.parts].reverse() },
    'part-digest-mismatch',
    { base: two, row: 5 },
  ),
  claim('part-more', 'A part is claimed that was not sent.', { parts: [record, two.claims.parts[1]] }, 'part-missing', {
    row: 5,
  }),
  // JSON
  text(
    'duplicate-member',
    'The payload names its issuer twice.',
    written.replace('{', '{"iss":"procuracy",'),
    'duplicate-member',
  ),
  text(
    'duplicate-escaped',
    'The payload names its issuer twice, once with an escape.',
    written.replace('{', '{"\\u0069ss":"procuracy",'),
    'duplicate-member',
  ),
  text(
    'duplicate-deep',
    'A part names its digest twice.',
    written.replace('"dig":', '"dig":"","dig":'),
    'duplicate-member',
  ),
  text(
    'duplicate-seq',
    'The number in the stream is named twice.',
    written.replace('"n":1', '"n":1,"n":2'),
    'duplicate-member',
  ),
  text('bom', 'A byte order mark begins the payload.', `\uFEFF${written}`, 'bad-utf8'),
  text('not-utf8', 'A byte is no UTF-8.', Buffer.from(written.replace('commune', '\xff'), 'latin1'), 'bad-utf8'),
  text('lone-surrogate', 'A claim holds half a surrogate pair.', written.replace('"commune"', '"\\ud800"'), 'bad-json'),
  text('raw-nul', 'A NUL stands in a claim.', written.replace('"commune"', '"commune\0"'), 'bad-json'),
  text('trailing', 'A second value follows.', `${written}0`, 'bad-json'),
  text('trailing-nul', 'A NUL follows.', `${written}\0`, 'bad-json'),
  text('empty', 'The payload is empty.', '', 'bad-json'),
  text('not-json', 'The payload is plain text.', 'commune to police', 'bad-json'),
  text('list', 'The payload is a list.', `[${written}]`, 'bad-claims'),
  text(
    'too-deep',
    'A claim is nested deeper than any.',
    written.replace('{', `{"x":${'['.repeat(9)}${']'.repeat(9)},`),
    'bad-json',
  ),
  text('number-negative-zero', 'A time is negative zero.', written.replace(iat, '"iat":-0'), 'bad-json'),
  text(
    'number-exponent',
    'A time is written with an exponent.',
    written.replace(iat, `"iat":${claims.iat}e0`),
    'bad-json',
  ),
  text('number-point', 'A time is written with a decimal point.', written.replace(iat, `${iat}.0`), 'bad-json'),
  text('number-leading-zero', 'A time begins with zero.', written.replace(iat, `"iat":0${claims.iat}`), 'bad-json'),
  text('number-plus', 'A time has a plus sign.', written.replace(iat, `"iat":+${claims.iat}`), 'bad-json'),
  text(
    'number-hex',
    'A time is written in hex.',
    written.replace(iat, `"iat":0x${claims.iat.toString(16)}`),
    'bad-json',
  ),
  text(
    'number-unsafe',
    'The number in the stream is beyond 2^53.',
    written.replace('"n":1', '"n":9007199254740993'),
    'bad-json',
  ),
  text(
    'number-too-large',
    'The number in the stream is beyond any double.',
    written.replace('"n":1', '"n":1e400'),
    'bad-json',
  ),
  text(
    'number-vanishing',
    'The number in the stream is not zero and would be read as zero.',
    written.replace('"n":1', '"n":1e-400'),
    'bad-json',
  ),
  text('too-large', 'The signing input is above 4,096 bytes.', written + ' '.repeat(3000), 'manifest-too-large', 1),
  text(
    'just-too-large',
    'The signing input has a few bytes more than 4,096.',
    written.padEnd(Math.floor(((4100 - headerLength) * 3) / 4)),
    'manifest-too-large',
    1,
  ),
  // Spelling
  ...spellings.map(([rule, title, change]) =>
    fault(`manifest-payload/${rule}`, `The payload’s base64url ${title}.`, 2, 'bad-base64url', (base) =>
      rewritten(base, 'payload', change),
    ),
  ),
  fault('manifest-payload/stray-bits', 'The payload’s base64url has stray bits.', 2, 'bad-base64url', (base) =>
    rewritten(base, 'payload', () => strayBits(endingIn(3, written)) ?? ''),
  ),
];

type Changed = Readonly<Partial<Record<keyof Manifest, unknown>>> & Readonly<Record<string, unknown>>;

function claim(
  rule: string,
  title: string,
  members: Changed,
  code: ErrorCode = 'bad-claims',
  { row = 2, ...options }: FaultOptions = {},
): Fault {
  return fault(
    `manifest-payload/${rule}`,
    title,
    row,
    code,
    (base) => signedAs(base, { claims: { ...base.claims, ...members } }),
    options,
  );
}

function part(
  rule: string,
  title: string,
  change: Readonly<Partial<Record<keyof PartClaim | 'zip', unknown>>> | (() => unknown),
  code: ErrorCode = 'bad-claims',
  row: 2 | 5 = 2,
): Fault {
  const changed = typeof change === 'function' ? change() : { ...record, ...change };
  return claim(`part-${rule}`, title, { parts: [changed] }, code, { row });
}

function seen(rule: string, title: string, change: object | string): Fault {
  const whole = { id: testId('log'), size: 1, root: record?.com };
  return claim(`seen-${rule}`, title, { seen: typeof change === 'string' ? change : { ...whole, ...change } });
}

function text(rule: string, title: string, payload: string | Uint8Array, code: ErrorCode, row: 1 | 2 = 2): Fault {
  const bytes = typeof payload === 'string' ? toUtf8(payload) : payload;
  return fault(`manifest-payload/${rule}`, title, row, code, (base) => signedAs(base, { claims: bytes }));
}
