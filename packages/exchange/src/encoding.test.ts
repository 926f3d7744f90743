import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, digestOfAscii, fromBase64url, fromUtf8, isBase64url, toBase64url, toUtf8 } from './encoding.ts';

const bytes = fc.uint8Array({ maxLength: 80 });

test('base64url comes back as it went', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(Uint8Array.from(fromBase64url(toBase64url(value)))).toEqual(value);
    }),
  );
});

test('no two texts decode to the same bytes', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'ABQgwxyz019-_=+/ \n'), maxLength: 9 });
  fc.assert(
    fc.property(texts, (text) => {
      let decoded: Uint8Array;
      try {
        decoded = fromBase64url(text);
      } catch {
        return;
      }
      expect(toBase64url(decoded)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['padding', 'YQ=='],
  ['whitespace', 'YWJj\n'],
  ['whitespace inside', 'YW Jj'],
  ['the other alphabet', 'ab+/'],
  ['stray bits after two characters', 'YR'],
  ['stray bits after three characters', 'YWK'],
  ['an impossible length', 'YWJjZ'],
  ['a letter outside ASCII', 'YWJǫ'],
])('base64url with %s is refused', (_, text) => {
  expect(() => fromBase64url(text)).toThrow(expect.objectContaining({ code: 'bad-base64url' }));
});

test('long texts are held to the same form', () => {
  const long = toBase64url(Buffer.alloc(1000, 0xfb));
  expect(fromBase64url(long)).toHaveLength(1000);
  for (const bad of [
    `${long}==`,
    `${long}\n`,
    long.replaceAll('-', '+'),
    `${long.slice(0, -1)}9`,
    `${long}AAA`,
    `${long.slice(4)}ǫabc`,
  ]) {
    expect(isBase64url(bad)).toBe(false);
    expect(() => fromBase64url(bad)).toThrow(expect.objectContaining({ code: 'bad-base64url' }));
  }
});

test('UTF-8 with a byte order mark, an overlong form or an encoded surrogate is refused', () => {
  for (const hex of ['efbbbf61', 'c080', 'eda080', 'ff', 'e1bb'])
    expect(() => fromUtf8(Buffer.from(hex, 'hex'))).toThrow(expect.objectContaining({ code: 'bad-utf8' }));
  expect(fromUtf8(toUtf8('Hưng Yên'))).toBe('Hưng Yên');
});

test('a digest is base64url SHA-256', () => {
  expect(digestOf(toUtf8('abc'))).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(digestOf(toUtf8('a'), toUtf8('bc'))).toBe(digestOfAscii('abc'));
});
