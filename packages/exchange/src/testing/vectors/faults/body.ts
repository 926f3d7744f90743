/**
 * Faults of the body: its bytes, its JSON, its members, and the ciphertexts in it held against the manifest.
 * @module
 */
import { toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { bases, encoded, type Fault, type FaultOptions, fault, flip, raw } from './fault.ts';

const { one, two, withheld } = bases;
const manifestIn = (change: (jws: string) => string) => (text: string) => text.replace(one.jws, change);
const firstPart = (written: string) => (text: string) => text.replace(/"parts":\[.*\]/, () => `"parts":[${written}]`);

export const bodyFaults: readonly Fault[] = [
  // Bytes
  body('bom', 'A byte order mark begins the body.', 'bad-utf8', (text) => `\uFEFF${text}`),
  body('not-utf8', 'A byte is no UTF-8.', 'bad-utf8', (text) => withBytes(text, 0xff)),
  body('overlong', 'A character is encoded in more bytes than it needs.', 'bad-utf8', (text) =>
    withBytes(text, 0xc1, 0xad),
  ),
  body('surrogate-bytes', 'A half of a surrogate pair is encoded.', 'bad-utf8', (text) =>
    withBytes(text, 0xed, 0xa0, 0x80),
  ),
  body('utf-16', 'The body is encoded in UTF-16.', 'bad-json', (text) => Buffer.from(text, 'utf16le')),
  body('utf-16-mark', 'The body is encoded in UTF-16 and says so.', 'bad-utf8', (text) =>
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
  ),
  // JSON
  body('empty', 'There is no body.', 'bad-json', () => ''),
  body('cut-off', 'The last character is missing.', 'bad-json', (text) => text.slice(0, -1)),
  body('trailing', 'A second value follows.', 'bad-json', (text) => `${text}{}`),
  body('open-text', 'A text does not end.', 'bad-json', (text) => text.slice(0, 200)),
  body('no-colon', 'No colon follows a name.', 'bad-json', (text) => text.replace('"manifest":', '"manifest" ')),
  body('no-comma', 'No comma stands between two members.', 'bad-json', (text) => text.replace(',"parts"', '"parts"')),
  body('other-word', 'A word is none of JSON’s.', 'bad-json', firstPart('nil')),
  body('trailing-nul', 'A NUL follows.', 'bad-json', (text) => `${text}\0`),
  body('trailing-comma', 'A comma stands before the end.', 'bad-json', (text) => text.replace(/\}$/, ',}')),
  body('comment', 'A comment stands in the body.', 'bad-json', (text) => text.replace('{', '{/* */')),
  body('single-quotes', 'A name stands in single quotes.', 'bad-json', (text) =>
    text.replace('"manifest"', "'manifest'"),
  ),
  body('no-quotes', 'A name stands without quotes.', 'bad-json', (text) => text.replace('"manifest"', 'manifest')),
  body('other-space', 'A space that JSON does not know stands between two members.', 'bad-json', (text) =>
    text.replace(',"parts"', ',\u00a0"parts"'),
  ),
  body(
    'raw-line-break',
    'A line breaks inside a text.',
    'bad-json',
    manifestIn((jws) => `${jws}\n`),
  ),
  body(
    'raw-nul',
    'A NUL stands inside a text.',
    'bad-json',
    manifestIn((jws) => `${jws}\0`),
  ),
  body('lone-surrogate', 'A text holds half a surrogate pair.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\ud800manifest"'),
  ),
  body('lone-low-surrogate', 'A text begins with the second half of a pair.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\udc00manifest"'),
  ),
  body('surrogates-reversed', 'The halves of a pair stand in the wrong order.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\udc00\\ud800manifest"'),
  ),
  body('surrogate-before-letter', 'A half of a pair stands before a letter.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\ud800\\u006danifest"'),
  ),
  body('surrogate-before-private', 'A half of a pair stands before a character of private use.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\ud800\\ue000manifest"'),
  ),
  body('unknown-escape', 'A text holds an escape that JSON does not know.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\x6danifest"'),
  ),
  body('short-escape', 'An escape lacks a digit.', 'bad-json', (text) =>
    text.replace('"manifest"', '"\\u06dmanifest"'),
  ),
  body('number-too-large', 'A number is beyond any double.', 'bad-json', firstPart('1e999')),
  body('number-unsafe', 'An integer is beyond 2^53.', 'bad-json', firstPart('9007199254740993')),
  body('number-negative-zero', 'A number is negative zero.', 'bad-json', firstPart('-0')),
  body('number-leading-zero', 'A number begins with zero.', 'bad-json', firstPart('01')),
  body('not-a-number', 'A value is NaN.', 'bad-json', firstPart('NaN')),
  body('too-deep', 'A list stands where a text has to.', 'bad-json', firstPart('[[]]')),
  body('duplicate-member', 'The body names its manifest twice.', 'duplicate-member', (text) =>
    text.replace('{', `{"manifest":"${one.jws}",`),
  ),
  body('duplicate-escaped', 'The body names its manifest twice, once with an escape.', 'duplicate-member', (text) =>
    text.replace('{', `{"\\u006danifest":"${one.jws}",`),
  ),
  body('duplicate-parts', 'The body names its parts twice.', 'duplicate-member', (text) =>
    text.replace('{', '{"parts":[],'),
  ),
  // Members
  body('not-an-object', 'The body is a list.', 'bad-body', () => JSON.stringify([one.jws])),
  body('null', 'The body is null.', 'bad-body', () => 'null'),
  body('unknown-member', 'The body has a member more.', 'bad-body', (text) => text.replace('{', '{"note":"",')),
  body('unknown-pair', 'A member more is called by a pair of surrogates.', 'bad-body', (text) =>
    text.replace('{', '{"\\ud83d\\ude00":0,'),
  ),
  body('proto-member', 'A member is called __proto__.', 'bad-body', (text) => text.replace('{', '{"__proto__":{},')),
  body('missing-manifest', 'The body has no manifest.', 'bad-body', (text) => text.replace(/"manifest":"[^"]*",/, '')),
  body('missing-parts', 'The body has no parts.', 'bad-body', (text) => text.replace(/,"parts":.*\]/, '')),
  body('manifest-json-form', 'The manifest is a JWS in JSON.', 'bad-body', (text) => {
    const [header, payload, signature] = one.jws.split('.');
    return text.replace(`"${one.jws}"`, JSON.stringify({ protected: header, payload, signature }));
  }),
  body('manifest-null', 'The manifest is null.', 'bad-body', (text) => text.replace(`"${one.jws}"`, 'null')),
  body('parts-text', 'The parts are one text.', 'bad-body', (text) => text.replace(/"parts":\[(.*)\]/, '"parts":$1')),
  body('part-number', 'A part is a number.', 'bad-body', firstPart('1')),
  body('part-null', 'A part is null.', 'bad-body', firstPart('null')),
  // Form of the manifest
  body(
    'manifest-empty',
    'The manifest is empty.',
    'bad-token',
    manifestIn(() => ''),
  ),
  body('manifest-two-segments', 'The manifest has no signature segment.', 'bad-token', manifestIn(withoutLast)),
  body(
    'manifest-four-segments',
    'The manifest has a segment more.',
    'bad-token',
    manifestIn((jws) => `${jws}.`),
  ),
  body(
    'manifest-encrypted',
    'A ciphertext stands as manifest.',
    'bad-token',
    manifestIn(() => one.parts[0] ?? ''),
  ),
  body('manifest-padding', 'The manifest carries base64 padding.', 'bad-base64url', (text) =>
    text.replace('","parts"', '==","parts"'),
  ),
  body(
    'manifest-long',
    'The manifest is longer than any.',
    'manifest-too-large',
    manifestIn((jws) => jws.padEnd(4300, 'A')),
    {
      row: 1,
    },
  ),
  // Ciphertexts
  body(
    'too-many-parts',
    'There are thirteen ciphertexts.',
    'too-many-parts',
    () => sent(Array(13).fill(one.parts[0])),
    {
      row: 1,
    },
  ),
  body('part-missing', 'A part of the manifest was not sent.', 'part-missing', () => sent(two.parts.slice(1), two), {
    base: two,
    row: 5,
  }),
  body('no-parts', 'No part was sent.', 'part-missing', () => sent([]), { row: 5 }),
  body('part-extra', 'A ciphertext more was sent.', 'part-missing', () => sent([...one.parts, two.parts[1] ?? '']), {
    row: 5,
  }),
  body('part-twice', 'A ciphertext was sent twice.', 'part-missing', () => sent([...one.parts, ...one.parts]), {
    row: 5,
  }),
  body(
    'withheld-sent',
    'The ciphertext of a withheld part was sent.',
    'part-missing',
    () => sent([...withheld.parts, two.parts[1] ?? ''], withheld),
    { base: withheld, row: 5 },
  ),
  body(
    'parts-swapped',
    'The parts stand in another order.',
    'part-digest-mismatch',
    () => sent([...two.parts].reverse(), two),
    {
      base: two,
      row: 5,
    },
  ),
  body(
    'part-altered',
    'One character of a ciphertext differs.',
    'part-digest-mismatch',
    () => sent(one.parts.map(flip)),
    {
      row: 5,
    },
  ),
  body(
    'part-cut',
    'A ciphertext lacks its end.',
    'part-digest-mismatch',
    () => sent(one.parts.map((part) => part.slice(0, -4))),
    {
      row: 5,
    },
  ),
  body('part-empty', 'A ciphertext is empty.', 'part-digest-mismatch', () => sent(['']), { row: 5 }),
  body(
    'part-of-another',
    'The ciphertext is another message’s.',
    'part-digest-mismatch',
    () => sent(two.parts.slice(0, 1)),
    {
      row: 5,
    },
  ),
];

function body(
  rule: string,
  title: string,
  code: ErrorCode,
  change: (text: string) => string | Uint8Array,
  { row = 2, ...options }: FaultOptions = {},
): Fault {
  const changed = (base: typeof one) => change(Buffer.from(encoded(base)).toString());
  return fault(
    `body/${rule}`,
    title,
    row,
    code,
    (base) => {
      const bytes = changed(base);
      return typeof bytes === 'string' ? toUtf8(bytes) : bytes;
    },
    options,
  );
}

function sent(parts: readonly (string | undefined)[], { jws } = one): Uint8Array {
  return raw(
    jws,
    parts.map((part) => part ?? ''),
  );
}

/** Bytes put into the first name. */
function withBytes(text: string, ...bytes: readonly number[]): Uint8Array {
  return Buffer.concat([toUtf8(text.slice(0, 3)), Buffer.from(bytes), toUtf8(text.slice(3))]);
}

function withoutLast(jws: string): string {
  return jws.slice(0, jws.lastIndexOf('.'));
}
