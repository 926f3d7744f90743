/**
 * What every store has to count, as tests: what waits, what is late, and all of it.
 * @module
 */
import { expect, test } from 'vitest';
import type { Plan, Store } from './store.ts';
import { digOf, newArrival, newLetter, newReceipt } from './store-suite.ts';

type Write = (store: Store, rows: Partial<Plan>, leaves?: readonly string[]) => Promise<boolean>;

export function countSuite(name: string, opened: () => Promise<Store>, write: Write): void {
  test(`${name}: what waits is counted by state, and what is late`, async () => {
    const store = await opened();
    const states = ['queued', 'queued', 'attention', 'stored', 'unknown', 'valid'] as const;
    const letters = states.map((state, i) => newLetter({ n: i + 1, state, acceptedAtMs: 10 * i }));
    const closing = newLetter({ n: 1, dig: digOf(9), voids: letters[0]?.jti ?? '' });
    const arrivals = (['stored', 'valid', 'valid', 'refused'] as const).map((status, i) =>
      newArrival({ n: i + 20, jti: `jti-${i}`, status }),
    );
    await write(store, { letters: [...letters, closing], arrivals });
    await write(store, { acks: [{ iss: 'a', jti: 'jti-1', atMs: 7 }] });
    expect(await store.waiting({ delayedMs: 21, overdueMs: 10 })).toEqual({
      outbox: { queued: 2, attention: 1, stored: 1, unknown: 1 },
      late: { delayed: 3, overdue: 1 },
      inbox: { stored: 1, valid: 1 },
    });
  });

  test(`${name}: all of them are counted, as they come, move and leave`, async () => {
    const store = await opened();
    const letters = [1, 2, 3].map((n) => newLetter({ n }));
    const closing = newLetter({ n: 3, dig: digOf(9), voids: letters[2]?.jti ?? '' });
    const arrivals = (['stored', 'stored', 'refused', 'void'] as const).map((status, i) =>
      newArrival({ n: i + 20, jti: `jti-${i}`, status }),
    );
    await write(store, { letters: [...letters, closing], arrivals });
    const verdicts = [20, 21].map((n) => ({ ...newReceipt({ dig: digOf(n), status: 'valid' }), kept: [] }));
    const received = [
      ...(['stored', 'valid', 'refused'] as const).map((status) => newReceipt({ dig: digOf(1), status })),
      newReceipt({ dig: digOf(2), status: 'refused' }),
      newReceipt({ dig: digOf(9) }),
    ];
    await write(store, { verdicts, received, voided: [letters[2]?.jti ?? ''] });
    await write(store, { acks: [{ iss: 'a', jti: 'jti-0', atMs: 7 }] });
    await write(store, { acks: [{ iss: 'a', jti: 'jti-0', atMs: 8 }] });
    expect(await store.letterCounts()).toEqual({ valid: 1, refused: 1, void: 1 });
    expect(await store.inboxCounts()).toEqual({ stored: 0, valid: 2, refused: 1, acknowledged: 1 });
    const archived = [
      { side: 'sent' as const, dig: digOf(1) },
      { side: 'received' as const, dig: digOf(20) },
    ];
    await write(store, { archived });
    expect(await store.letterCounts()).toEqual({ refused: 1, void: 1 });
    expect(await store.inboxCounts()).toEqual({ stored: 0, valid: 1, refused: 1, acknowledged: 0 });
  });
}
