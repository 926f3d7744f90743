import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { fromStream, holdBody } from './body.ts';

describe('a body that does not come in time', () => {
  test('is not waited for', async () => {
    const never = new ReadableStream<Uint8Array>();
    await expect(holdBody(fromStream(never), { bodyMs: 10 })).rejects.toMatchObject({ code: 'body-timeout' });
  });

  test('is not read on: what comes later ends it, and what came before is not held', async () => {
    let isCancelled = false;
    let send: (bytes: Uint8Array) => void = () => undefined;
    const slow = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (bytes) => controller.enqueue(bytes);
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    for (let i = 0; i < limits.heldBodiesBytes / limits.inTurnBytes + 1; i++) {
      const half = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(limits.inTurnBytes)),
      });
      await expect(holdBody(fromStream(half), { bodyMs: 1 })).rejects.toMatchObject({ code: 'body-timeout' });
    }
    send(new Uint8Array(1));
    await expect(holdBody(fromStream(slow), { bodyMs: 10 })).rejects.toMatchObject({ code: 'body-timeout' });
    expect(isCancelled).toBe(false);
    send(new Uint8Array(1));
    await expect.poll(() => isCancelled).toBe(true);
  });
});
