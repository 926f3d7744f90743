import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { PeerClocks } from './peer-clocks.ts';

/** A clock that can be set, time that passes, and peers whose clocks are off by so many seconds. */
function world() {
  let [aheadMs, elapsedMs, changes] = [0, 1_000, 0];
  const start = Date.UTC(2026, 0, 5);
  const clocks = new PeerClocks({
    now: () => start + elapsedMs + aheadMs,
    elapsed: () => elapsedMs,
    onChange: () => changes++,
  });
  return {
    clocks,
    changes: () => changes,
    pass: (ms: number) => {
      elapsedMs += ms;
    },
    set: (ms: number) => {
      aheadMs = ms;
    },
    async ask(peer: string, offSeconds: number | undefined, tookMs = 10) {
      const told = clocks.watching({
        close: async () => undefined,
        request: async () => {
          elapsedMs += tookMs;
          const dateMs = Math.floor((start + elapsedMs) / 1000) * 1000 + (offSeconds ?? 0) * 1000;
          return { status: 200, body: new Uint8Array(), ...(offSeconds === undefined ? {} : { dateMs }) };
        },
      });
      await told.request('POST', `https://${peer}.example/lt/messages`);
    },
  };
}

describe('the clock here is wrong when most peers say so', () => {
  test.each<[string, readonly (number | undefined)[], boolean]>([
    ['nobody has answered', [], false],
    ['they tell no time', [undefined], false],
    ['the only one differs by a minute and a half', [90], true],
    ['it lags as much', [-90], true],
    ['it differs by less than a minute', [58], false],
    ['one of two differs', [0, 90], false],
    ['two of three differ', [0, 90, 95], true],
  ])('%s', async (_, peers, isOff) => {
    const { clocks, ask } = world();
    for (const [i, seconds] of peers.entries()) await ask(`peer-${i}`, seconds);
    expect(clocks.isOff).toBe(isOff);
    if (isOff) expect(() => clocks.assertRight()).toThrow(expect.objectContaining({ code: 'clock-off' }));
  });

  test('one that is set right is right at once, whoever answers next', async () => {
    const { clocks, ask, set } = world();
    set(-600_000);
    await ask('peer', 0);
    expect(clocks.isOff).toBe(true);
    set(0);
    expect(clocks.isOff).toBe(false);
    set(3_600_000);
    expect(clocks.isOff).toBe(true);
  });

  test('what a peer said counts until it says something else, or for two hours', async () => {
    const { clocks, ask, pass } = world();
    await ask('peer', 90);
    await ask('peer', 0);
    expect(clocks.isOff).toBe(false);
    await ask('peer', 90);
    pass(limits.clockSeenMs + 1);
    expect(clocks.isOff).toBe(false);
  });

  test('an answer that took long says nothing', async () => {
    const { clocks, ask } = world();
    await ask('peer', 90, limits.clockAnswerMs + 1);
    expect(clocks.isOff).toBe(false);
  });

  test('a change is told once', async () => {
    const { changes, ask } = world();
    for (const seconds of [90, 90, 0, 0]) await ask('peer', seconds);
    expect(changes()).toBe(2);
  });
});
