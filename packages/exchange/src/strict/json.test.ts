import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { parseStrictJson } from './json.ts';

const parse = (text: string) => parseStrictJson(toUtf8(text));
const code = (bytes: Uint8Array) => {
  try {
    parseStrictJson(bytes);
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
  return 'accepted';
};

test('what JSON.stringify writes is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(text.isWellFormed() && !/\\ud[89a-f]/i.test(text));
      if (hasUnsafeNumber(value)) return;
      expect(JSON.stringify(parse(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('whatever is accepted, JSON.parse accepts with the same value', () => {
  const nearJson = fc.string({ unit: fc.constantFrom(...'{}[]":,\\u0d8Ee+-.1 \n\ttrufalsn') });
  fc.assert(
    fc.property(nearJson, (text) => {
      if (code(toUtf8(text)) !== 'accepted') return;
      expect(JSON.stringify(parse(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 20_000 },
  );
});

describe('refused', () => {
  test.each([
    ['nothing', '', 'bad-json'],
    ['two values', '1 2', 'bad-json'],
    ['a trailing comma', '[1,]', 'bad-json'],
    ['a comment', '[1/**/]', 'bad-json'],
    ['a byte order mark', '\uFEFF1', 'bad-utf8'],
    ['a member twice', '{"a":1,"a":1}', 'duplicate-member'],
    ['a member twice, once escaped', '{"a":1,"\\u0061":2}', 'duplicate-member'],
    ['a member twice, deep inside', '[{"x":{"a":1,"b":[],"a":2}}]', 'duplicate-member'],
    ['__proto__ twice', '{"__proto__":1,"__proto__":2}', 'duplicate-member'],
    ['a lone high surrogate', '"\\ud800"', 'bad-json'],
    ['a lone low surrogate', '"\\udc00x"', 'bad-json'],
    ['a high surrogate before another escape', '"\\ud800\\n0000"', 'bad-json'],
    ['two high surrogates', '"\\ud800\\ud800"', 'bad-json'],
    ['a raw line break in a text', '"a\nb"', 'bad-json'],
    ['a raw NUL in a text', '"\u0000"', 'bad-json'],
    ['an unknown escape', '"\\x41"', 'bad-json'],
    ['a cut escape', '"\\u00', 'bad-json'],
    ['an open text', '"abc', 'bad-json'],
    ['a leading zero', '01', 'bad-json'],
    ['a plus sign', '+1', 'bad-json'],
    ['an integer beyond 2^53', '9007199254740993', 'bad-json'],
    ['an integer beyond 2^53 in exponent form', '1e16', 'bad-json'],
    ['an infinite number', '1e999', 'bad-json'],
    ['a number that becomes zero', '1e-999', 'bad-json'],
    ['negative zero', '-0', 'bad-json'],
    ['NaN', 'NaN', 'bad-json'],
    ['True', 'True', 'bad-json'],
    ['a cut word', 'tru', 'bad-json'],
    ['a name without quotes', '{a:1}', 'bad-json'],
    ['a missing colon', '{"a" 1}', 'bad-json'],
    ['a missing comma', '[1 2]', 'bad-json'],
    ['an object left open', '{"a":1', 'bad-json'],
    ['nesting too deep', `${'['.repeat(65)}${']'.repeat(65)}`, 'bad-json'],
    ['objects nested too deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'bad-json'],
  ])('%s', (_, text, expected) => {
    expect(code(toUtf8(text))).toBe(expected);
  });

  test('bytes that are not UTF-8', () => {
    expect(code(Buffer.from('22ff22', 'hex'))).toBe('bad-utf8');
    expect(code(Buffer.from('22eda08022', 'hex'))).toBe('bad-utf8');
  });

  test('a long text with a control character far inside', () => {
    expect(code(toUtf8(`"${'a'.repeat(500)}\t"`))).toBe('bad-json');
  });
});

describe('in a token an integer is written as digits alone', () => {
  test.each(['1.0', '0.0', '1e0', '1E3', '10e-1', '0e5'])('%s', (text) => {
    expect(() => parseStrictJson(toUtf8(text), { plainIntegers: true })).toThrow(
      expect.objectContaining({ code: 'bad-json' }),
    );
  });

  test('0, -1, 1.5 and 15e-1 are read', () => {
    const read = ['0', '-1', '1.5', '15e-1'].map((text) => parseStrictJson(toUtf8(text), { plainIntegers: true }));
    expect(read).toEqual([0, -1, 1.5, 1.5]);
  });
});

test('a member called __proto__ is a member and nothing else', () => {
  const value = parse('{"__proto__":{"admin":true},"constructor":1}') as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(value['admin']).toBeUndefined();
  expect('toString' in value).toBe(false);
});

test('texts with every kind of escape and of letter come back whole', () => {
  expect(parse('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00 Nguyễn 😀"')).toBe('"\\/\b\f\n\r\tA😀 Nguyễn 😀');
  const long = `${'dài'.repeat(100)}\\n${'x'.repeat(100)}`;
  expect(parse(`"${long}"`)).toBe(long.replace('\\n', '\n'));
});

test('long texts with and without escapes, one after the other', () => {
  const plain = 'x'.repeat(200);
  expect(parse(`["${plain}","${plain}\\n${plain}","${plain}","\\"${plain}"]`)).toEqual([
    plain,
    `${plain}\n${plain}`,
    plain,
    `"${plain}`,
  ]);
});

test('the place of an error is a byte, with the name of what was read', () => {
  expect(() => parseStrictJson(toUtf8('{"é":1,"é":2}'), { place: 'manifest' })).toThrow(
    expect.objectContaining({ place: 'manifest, byte 8' }),
  );
});

function hasUnsafeNumber(value: unknown): boolean {
  if (typeof value === 'number')
    return Object.is(value, -0) || (Number.isInteger(value) && !Number.isSafeInteger(value));
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}
