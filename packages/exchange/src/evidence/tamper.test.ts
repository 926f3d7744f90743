import { expect, test } from 'vitest';
import { flips, fullBundle, swaps } from '../testing/tampered.ts';
import { verifyBundle } from './verify.ts';

test('every byte of a bundle, changed in turn', async () => {
  const { bytes, trust } = await fullBundle();
  expect((await verifyBundle(bytes, { trust })).result).toBe('valid');
  const named = new Map<string, number>();
  for (const { at, flipped } of flips(bytes)) {
    const { result, checks } = await verifyBundle(flipped, { trust });
    const failed = checks.filter((check) => check.result === 'invalid').map(({ name }) => name);
    expect([at, result, failed.length > 0]).toEqual([at, 'invalid', true]);
    for (const name of failed) named.set(name, (named.get(name) ?? 0) + 1);
  }
  console.log(`${bytes.length} bytes changed, each refused; by check: ${JSON.stringify(Object.fromEntries(named))}`);
});

test('every pair of receipts exchanged, with and without their proofs', async () => {
  for (const holder of ['police', 'commune'] as const) {
    const { bytes, trust } = await fullBundle(holder);
    for (const swapped of swaps(bytes)) {
      const { result, checks } = await verifyBundle(swapped, { trust });
      expect(result).toBe('invalid');
      expect(checks.some((check) => check.result === 'invalid')).toBe(true);
    }
  }
});
