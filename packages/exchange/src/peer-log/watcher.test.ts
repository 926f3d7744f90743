import { afterEach, expect, test, vi } from 'vitest';
import type { Transport } from '../sender/transport.ts';
import { httpTransport } from '../sender/transport.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await network?.close();
  network = undefined;
});

test('what a peer signed is checked within a minute, again after trouble, and after a restart', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const asked: string[] = [];
  let isDown = true;
  const wire = (code: string): Transport => {
    const real = httpTransport({ networks: () => ['127.0.0.0/8'] });
    return {
      request: async (method, url, body, type) => {
        if (!url.endsWith('/log/query')) return real.request(method, url, body, type);
        asked.push(code);
        return isDown ? { status: 503, body: new Uint8Array() } : real.request(method, url, body, type);
      },
      close: () => real.close(),
    };
  };
  network = await testNetwork({ a: 'sender', b: 'receiver' }, { wire });
  const a = network.agencies['a'] as TestNetwork['agencies'][string];
  const [sent] = await a.agency.send({ to: 'b', record: note(), purpose: 'test', basis: 'test-1' });
  expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(asked).toEqual(['a']));
  await vi.advanceTimersByTimeAsync(120_000);
  await vi.waitFor(() => expect(asked).toEqual(['a', 'a']));
  await a.stop();
  isDown = false;
  await a.start();
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(asked).toEqual(['a', 'a', 'a']));
  await vi.waitFor(async () => {
    const [again] = await a.agency.send({ to: 'b', record: note(), purpose: 'test', basis: 'test-1' });
    expect((await a.agency.outbox.waitFor(again?.jti ?? '')).state).toBe('valid');
  });
  await a.stop();
  await a.start();
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(asked).toHaveLength(4));
});
