import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidv7, uuidv7Pattern } from './ids.ts';

test('the example of RFC 9562 appendix A.6', () => {
  const random = Buffer.from('0cc3d8c4dc0c0c07398f', 'hex');
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('every id is a UUIDv7, and ids of later milliseconds sort later', () => {
  const instant = fc.integer({ min: 0, max: 2 ** 47 });
  fc.assert(
    fc.property(instant, fc.uint8Array({ minLength: 10, maxLength: 10 }), (ms, random) => {
      expect(uuidv7(ms, random)).toMatch(uuidv7Pattern);
      expect(uuidv7(ms) < uuidv7(ms + 1)).toBe(true);
    }),
  );
});
