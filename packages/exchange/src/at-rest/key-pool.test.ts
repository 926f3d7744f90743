import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { unwrapKey } from '../part/jwe.ts';
import { KeyPool } from './key-pool.ts';

const wrappingKey = new Uint8Array(32).fill(7);

/** A file of keys that counts how often it was written. */
function keyFile() {
  const held = new Map<number, Uint8Array>();
  const writes: number[] = [];
  return {
    held,
    writes,
    async reserveKeys(wrapped: readonly Uint8Array[]) {
      await Promise.resolve();
      writes.push(wrapped.length);
      return wrapped.map((key) => {
        held.set(held.size + 1, key);
        return held.size;
      });
    },
  };
}

describe('keys for parts', () => {
  test('each is in the file before it is given, under its number, and is given once', async () => {
    const file = keyFile();
    const pool = new KeyPool(file, wrappingKey);
    const taken = await Promise.all(Array.from({ length: 200 }, () => pool.take()));
    expect(new Set(taken.map(({ id }) => id)).size).toBe(200);
    expect(new Set(taken.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(200);
    for (const { id, key } of taken) {
      const wrapped = file.held.get(id);
      expect(wrapped && unwrapKey(wrapped, wrappingKey)).toEqual(Buffer.from(key));
    }
  });

  test('many are reserved with one write, few by who needs few', async () => {
    const file = keyFile();
    const pool = new KeyPool(file, wrappingKey);
    await pool.take();
    expect(file.writes).toEqual([4]);
    for (let i = 0; i < 300; i++) await pool.take();
    expect(file.writes).toEqual([4, 8, 16, 32, 64, 64, 64, 64]);
    expect(limits.keysReserved).toBe(64);
  });

  test.each([
    ['grown old', limits.reservedKeyMs],
    ['reserved by a clock that was set back since', -1],
  ])('one that has %s is not taken into use', async (_, laterMs) => {
    const file = keyFile();
    let nowMs = 1_000_000;
    const pool = new KeyPool(file, wrappingKey, () => nowMs);
    const first = await pool.take();
    nowMs += laterMs;
    const next = await pool.take();
    expect([first.id, next.id].map((id) => id > 4)).toEqual([false, true]);
  });

  test('a file that cannot be written gives none, and is asked again', async () => {
    const file = keyFile();
    let isFull = true;
    const reserveKeys = async (wrapped: readonly Uint8Array[]) => {
      if (isFull) throw new Error('full');
      return file.reserveKeys(wrapped);
    };
    const pool = new KeyPool({ reserveKeys }, wrappingKey);
    await expect(Promise.all([pool.take(), pool.take()])).rejects.toThrow('full');
    isFull = false;
    expect((await pool.take()).id).toBeGreaterThan(0);
  });
});
