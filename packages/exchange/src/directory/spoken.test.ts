import { expect, test } from 'vitest';
import { digestOf, fromBase64url, toBase64url, toUtf8 } from '../encoding.ts';
import { spokenFingerprint, spokenWords } from './spoken.ts';

test('2,048 different words of two open syllables, read alike in both languages', () => {
  expect(new Set(spokenWords).size).toBe(2048);
  for (const word of spokenWords) expect(word).toMatch(/^(?:(?:b|ch|h|k|l|m|ph|s|t|v)[aeiou]){2}$/);
});

test('none that repeats a syllable, names a part of the body, or is an insult', () => {
  for (const word of spokenWords) {
    expect(word).not.toMatch(/^(.+)\1$/);
    expect(word).not.toMatch(/bu|ku|vu|ti|phuk|^(?:homo|kike|kave|loli|somo|choma)$/);
  }
});

test('a fingerprint is always the same six words', () => {
  expect(spokenFingerprint(toBase64url(new Uint8Array(32)))).toBe(Array(6).fill(spokenWords[0]).join('-'));
  expect(spokenFingerprint(toBase64url(new Uint8Array(32).fill(255)))).toBe(
    Array(6).fill(spokenWords.at(-1)).join('-'),
  );
  expect(spokenFingerprint(digestOf(toUtf8('lienthong')))).toBe('lubi-kesa-kiva-chaba-tophi-huphe');
});

test('each of 66 bits changes exactly one word', () => {
  const bytes = fromBase64url(digestOf(toUtf8('any')));
  const words = spokenFingerprint(toBase64url(bytes)).split('-');
  for (let bit = 0; bit < 66; bit++) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (0x80 >> (bit & 7)), bit >> 3);
    const differing = spokenFingerprint(toBase64url(changed))
      .split('-')
      .filter((word, i) => word !== words[i]);
    expect([bit, differing.length]).toEqual([bit, 1]);
  }
});
