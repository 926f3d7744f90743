import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fromBase64url } from './encoding.ts';
import { leafHash, verifyConsistency, verifyInclusion } from './log/merkle.ts';
import { readConsistency, readInclusion, readRoot } from './log-reader.ts';
import { LogDraft } from './log-writer.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { emptyPlan } from './store/store-suite.ts';

const store = openSqliteStore(':memory:');
afterAll(() => store.close());
const leaves = Array.from({ length: 40 }, (_, i) => `leaf.${i}.x`);
const log = await LogDraft.atEnd(store);
for (const leaf of leaves) log.append(leaf);
await store.commit({ ...emptyPlan, logSize: 0, nextLogSize: log.size, nodes: log.rows });

const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
const rootAt = async (size: number) => fromBase64url(await readRoot(store, size));

test('at its end it is what was written', async () => {
  expect(await readRoot(store, 40)).toBe(log.head().root);
});

test('every leaf is proved under the root of every size', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async ([a, size]) => {
      const index = (a - 1) % size;
      const [proof] = await readInclusion(store, [index], size);
      const leaf = leafHash(leaves[index] ?? '');
      verifyInclusion({ index, size, leaf, path: proof?.path ?? [], root: await rootAt(size) });
    }),
  );
});

test('every size is proved to begin every larger one', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async ([a, b]) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      const path = await readConsistency(store, first, second);
      verifyConsistency({ first, second, path, firstRoot: await rootAt(first), secondRoot: await rootAt(second) });
    }),
  );
});

test('what the log does not have is not proved', async () => {
  await expect(readRoot(store, 41)).rejects.toMatchObject({ code: 'log-corrupt' });
  await expect(readInclusion(store, [7], 7)).rejects.toThrow(RangeError);
  await expect(readConsistency(store, 3, 41)).rejects.toMatchObject({ code: 'log-corrupt' });
});
