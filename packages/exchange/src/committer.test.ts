import { expect, test } from 'vitest';
import { Committer, type PlanDraft } from './committer.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Plan, Store } from './store/store.ts';
import { newArrival, newLetter } from './store/store-suite.ts';
import { unobserved } from './testing/unobserved.ts';

/** A real store in memory that counts its commits, and fails or conflicts on demand. */
function watched(intervene: (plan: Plan, real: Store) => Promise<boolean | undefined> = async () => undefined) {
  const store = openSqliteStore(':memory:');
  const plans: Plan[] = [];
  const commit = store.commit.bind(store);
  store.commit = async (plan) => {
    plans.push(plan);
    return (await intervene(plan, store)) ?? commit(plan);
  };
  return { store, plans, commit, committer: new Committer(store, unobserved, { firstMs: 0, longestMs: 0 }) };
}

/** Work that adds one letter with its leaf. */
function letter(n: number) {
  return (draft: PlanDraft) => {
    const row = newLetter({ n, leaf: draft.log.append(`leaf ${n}`) });
    draft.letters.push(row);
    return row.jti;
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('work that arrives together shares a transaction, 64 at most', async () => {
  const { committer, plans, store } = watched();
  await Promise.all(numbers(100).map((n) => committer.submit(letter(n))));
  expect(plans.map(({ letters }) => letters.length)).toEqual([limits.batchMessages, 36]);
  expect(await store.logSize()).toBe(100);
});

test('work that arrives during a transaction shares the next one', async () => {
  const { committer, plans } = watched();
  const first = committer.submit(letter(1)).then(() => committer.submit(letter(2)));
  await first;
  expect(plans).toHaveLength(2);
});

test('work that may wait is taken along by work that may not', async () => {
  const { committer, plans } = watched();
  const patient = committer.submit(letter(1), { withinMs: 60_000 });
  await committer.submit(letter(2));
  await patient;
  expect(plans).toHaveLength(1);
});

test('work that may wait is done in its time, and at once when somebody waits for idle', async () => {
  const { committer, plans } = watched();
  await committer.submit(letter(1), { withinMs: 1 });
  const patient = committer.submit(letter(2), { withinMs: 60_000 });
  await committer.idle();
  await patient;
  expect(plans).toHaveLength(2);
});

test('a job that throws is told alone; the others are committed', async () => {
  const { committer, plans } = watched();
  const results = await Promise.allSettled([
    committer.submit(letter(1)),
    committer.submit(() => {
      throw new TypeError('mine');
    }),
    committer.submit(letter(2)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(results[1]).toMatchObject({ reason: { message: 'mine' } });
  expect(plans.map(({ letters }) => letters.length)).toEqual([2]);
});

test('a job that throws after it has added a leaf leaves nothing of it: the others are planned again without it', async () => {
  const { committer, plans, store } = watched();
  let planned = 0;
  const results = await Promise.allSettled([
    committer.submit((draft) => {
      planned++;
      return letter(1)(draft);
    }),
    committer.submit((draft) => {
      draft.log.append('a leaf without its row');
      throw new TypeError('mine');
    }),
    committer.submit(letter(2)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(planned).toBe(2);
  expect(plans.map(({ letters }) => letters.map(({ leaf }) => leaf))).toEqual([[0, 1]]);
  expect(await store.logSize()).toBe(2);
});

test('rows without a leaf of a job that throws do not stay either', async () => {
  const { committer, store } = watched();
  const wrong = committer.submit((draft) => {
    draft.acks.push({ iss: 'a', jti: 'b', atMs: 1 });
    throw new TypeError('mine');
  });
  await expect(wrong).rejects.toThrow('mine');
  expect(await store.logSize()).toBe(0);
});

test('when the log has moved on, the work is planned again at its new end', async () => {
  let overtaken = false;
  const { committer, store } = watched(async (_plan, real) => {
    if (overtaken) return undefined;
    overtaken = true;
    // Another process of this agency is faster.
    await new Committer(real, unobserved).submit(letter(1));
    return undefined;
  });
  const jti = await committer.submit(letter(2));
  expect((await store.letter(jti))?.leaf).toBe(1);
  expect(await store.logSize()).toBe(2);
});

test('two committers on one store take turns: no leaf is lost and none stands twice', async () => {
  const { store, committer } = watched();
  const second = new Committer(store, unobserved);
  const arrive = (n: number) => (draft: PlanDraft) => {
    draft.arrivals.push(newArrival({ n, leaf: draft.log.append(`leaf ${n}`) }));
  };
  await Promise.all(numbers(20).map((n) => (n % 2 === 0 ? committer : second).submit(arrive(n))));
  const leaves = (await store.arrivals()).map(({ leaf }) => leaf).sort((a, b) => a - b);
  expect(leaves).toEqual(numbers(20).map((n) => n - 1));
});

test('a log that never stands still ends in store-failed after some attempts', async () => {
  const { committer, plans } = watched(async () => false);
  await expect(committer.submit(letter(1))).rejects.toMatchObject({ code: 'store-failed' });
  expect(plans).toHaveLength(limits.commitAttempts);
});

test('a server that goes away before it says whether it has committed: what it holds is told, once it is back', async () => {
  let isAway = true;
  const { committer, store, commit } = watched(async (plan) => {
    if (!isAway) return undefined;
    isAway = false;
    await commit(plan);
    throw new ExchangeError('store-unreachable');
  });
  const write = letter(1);
  const work = (draft: PlanDraft) => (draft.isRepeated ? 'there already' : write(draft));
  expect(await committer.submit(work)).toBe('there already');
  expect(await store.logSize()).toBe(1);
});

test('a server that goes away and does not come back: store-unreachable, for nobody knows', async () => {
  const { committer } = watched(() => Promise.reject(new ExchangeError('store-unreachable')));
  await expect(committer.submit(letter(1))).rejects.toMatchObject({ code: 'store-unreachable' });
});

test('a commit that fails releases nothing, tells store-failed to all, and the next work succeeds', async () => {
  let full = true;
  const { committer, store } = watched(async () => {
    if (full) throw new Error('database or disk is full');
    return undefined;
  });
  const results = await Promise.allSettled([committer.submit(letter(1)), committer.submit(letter(2))]);
  for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'store-failed' } });
  expect(await store.logSize()).toBe(0);
  full = false;
  await committer.submit(letter(1));
  expect(await store.logSize()).toBe(1);
});
