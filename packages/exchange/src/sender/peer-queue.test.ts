import { expect, onTestFinished, test, vi } from 'vitest';
import { PeerQueue } from './peer-queue.ts';

test('a peer that is silent for long costs no more memory the longer it is: each wait takes its listener back', async () => {
  const begun = vi.spyOn(AbortSignal.prototype, 'addEventListener');
  const ended = vi.spyOn(AbortSignal.prototype, 'removeEventListener');
  onTestFinished(() => void vi.restoreAllMocks());
  let posts = 0;
  const enough = Promise.withResolvers<void>();
  const queue = new PeerQueue<string>(
    { firstMs: 0, longestMs: 0 },
    {
      post: async () => {
        if (++posts === 20) enough.resolve();
        throw new Error('nobody there');
      },
      delivered: () => undefined,
    },
  );
  queue.add('lienthong:b', 'receipt');
  await enough.promise;
  await queue.stop();
  expect(begun.mock.calls.length).toBeGreaterThanOrEqual(19);
  expect(ended.mock.calls.length).toBe(begun.mock.calls.length);
});
