/**
 * What every store has to do for its own log, as tests: how it ends at a restore, and how the next one begins.
 * @module
 */
import { describe, expect, test } from 'vitest';
import { uuidv7 } from '../ids.ts';
import { readRoot } from '../log-reader.ts';
import { LogDraft } from '../log-writer.ts';
import type { Plan, Recovery, Store } from './store.ts';
import { digOf, newArrival, newLetter, newReceipt, planOf, stream } from './store-suite.ts';

type Write = (store: Store, rows: Partial<Plan>, leaves?: readonly string[]) => Promise<boolean>;

export function logSuite(name: string, opened: (file?: string) => Promise<Store>, write: Write): void {
  async function recoveryOf(store: Store, leaves: readonly string[], more: Partial<Recovery> = {}): Promise<Recovery> {
    const size = await store.logSize();
    const former = { id: store.logId, base: store.logBase, size, root: await readRoot(store, size), restored: 'why' };
    const log = uuidv7();
    const draft = LogDraft.begin({ id: log, base: former.base + size });
    for (const leaf of ['why', ...leaves]) draft.append(leaf);
    return { log, former, size: draft.size, nodes: draft.rows, moved: [], peers: [], ...more };
  }

  describe(`${name}: a store that goes on in a new log`, () => {
    test('has that log, and the former one with its nodes; positions count on from one to the other', async () => {
      const store = await opened('recovered');
      const { id, logId } = store;
      await write(store, {}, ['a', 'b', 'c']);
      const before = await readRoot(store, 3);
      const recovery = await recoveryOf(store, []);
      await store.recover(recovery);
      expect([store.id, store.logId, store.logBase, await store.logSize()]).toEqual([id, recovery.log, 3, 1]);
      expect(await store.formerLogs()).toEqual([{ id: logId, base: 0, size: 3, root: before, restored: 'why' }]);
      expect(await readRoot(store, 3, logId)).toBe(before);
      expect((await LogDraft.atEnd(store)).append('next')).toBe(4);
      await write(store, {}, ['d', 'e']);
      expect([await store.logSize(), await readRoot(store, 3, logId)]).toEqual([3, before]);
      const twice = await recoveryOf(store, []);
      await store.recover(twice);
      expect((await store.formerLogs()).map((one) => [one.base, one.size])).toEqual([
        [0, 3],
        [3, 3],
      ]);
      const again = await opened('recovered');
      expect([again.id, again.logId, again.logBase]).toEqual([id, twice.log, 6]);
      expect(await readRoot(again, 1)).toBe(await readRoot(store, 1));
      expect(await again.logNode(0, 0, 'no such log')).toBeUndefined();
    });

    test('begins new streams, names the peers to reconcile with, and moves what stays open', async () => {
      const store = await opened();
      const rows = { letters: [newLetter({ n: 1 })], arrivals: [newArrival({ n: 2 })] };
      await write(store, { ...rows, received: [newReceipt({ status: 'stored' })] }, ['a']);
      const moved = [
        { dig: digOf(1), leaf: 8, receipts: [{ status: 'stored', leaf: 9 }] },
        { dig: digOf(2), leaf: 10, receipts: [] },
      ];
      await store.recover(await recoveryOf(store, [], { moved, peers: ['b', 'c'] }));
      expect(await store.stream('b')).toBeUndefined();
      expect((await store.streams('b')).map((one) => [one.stream, one.isCurrent])).toEqual([[stream, false]]);
      expect(await store.reconciliationsDue()).toEqual(['b', 'c']);
      expect([(await store.letters())[0]?.leaf, (await store.arrivals())[0]?.leaf]).toEqual([8, 10]);
      expect((await store.receipts(digOf(1))).map(({ leaf }) => leaf)).toEqual([9]);
    });

    test('writes nothing that a process plans on the log before, and is recovered once', async () => {
      const [one, other] = [await opened('shared'), await opened('shared')];
      await write(one, {}, ['a']);
      const late = await planOf(other, { letters: [newLetter({ n: 1 })] }, ['late']);
      const second = await recoveryOf(other, []);
      await one.recover(await recoveryOf(one, []));
      await expect(other.commit(late)).rejects.toMatchObject({ code: 'store-replaced' });
      await expect(other.recover(second)).rejects.toMatchObject({ code: 'store-replaced' });
      expect([await one.letters(), (await one.formerLogs()).length]).toEqual([[], 1]);
    });
  });

  test(`${name}: a store that began life after life was not put back`, async () => {
    const store = await opened();
    expect(await store.isRestored()).toBe(false);
    for (let i = 0; i < 3; i++) await store.begin();
    await write(store, {}, ['a']);
    expect(await store.isRestored()).toBe(false);
  });
}
