import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn } from './fault.ts';

test.each([
  ['{"name": "Nguyễn",\n "x": }', 2, 7],
  ['{"a": 1,}', 1, 9],
  ['[1 2]', 1, 4],
  ['{"a": 01}', 1, 7],
  ['{"a": "x\ny"}', 1, 7],
  ['{"a": tru}', 1, 7],
  ['{} {}', 1, 4],
  ['', 1, 1],
])('%j stops at line %d, column %d', (text, line, column) => {
  expect(faultIn(text)).toEqual({ line, column });
});

test('whatever JSON writes has no fault, and what is cut short has one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const text = JSON.stringify({ value }, null, 1);
      expect(faultIn(text)).toBeUndefined();
      expect(faultIn(text.slice(0, at % text.length))).toBeDefined();
    }),
  );
});

test('what JSON.parse refuses has a fault, and nothing else has', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:0-1.eE+ \\utrfalsn\n'), maxLength: 12 }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(faultIn(text) === undefined).toBe(isJson);
    }),
    { numRuns: 3000 },
  );
});
