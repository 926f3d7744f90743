import { afterEach, expect, test } from 'vitest';
import { AgencyProcesses, isSettled } from './testing/agency-processes.ts';

let processes: AgencyProcesses | undefined;
afterEach(() => processes?.close());

test('a recipient without room answers nothing that it has not stored, and takes everything, once, when it has', async () => {
  processes = await AgencyProcesses.create();
  await processes.start('receiver', { planted: 'full-disk' });
  await processes.start('sender');
  const texts = Array.from({ length: 30 }, (_, i) => `${i} ${'dài '.repeat(3000)}`);
  await processes.sendAll(texts);
  const full = await processes.settled({ withinMs: 3000 });
  expect(isSettled(full)).toBe(false);
  const told = await processes.look('receiver');
  expect(told.arrivals.length).toBeGreaterThan(0);
  expect(told.arrivals.length).toBeLessThan(texts.length);
  const promised = new Map(full.letters.map(({ jti, receipts }) => [jti, receipts]));
  for (const [jti, receipts] of promised)
    expect(told.arrivals.find((arrival) => arrival.jti === jti)?.receipts ?? []).toEqual(
      expect.arrayContaining([...receipts]),
    );
  await processes.stop('receiver');
  await processes.start('receiver');
  expect(isSettled(await processes.settled())).toBe(true);
  const after = await processes.look('receiver');
  expect(after.arrivals.map(({ status }) => status)).toEqual(texts.map(() => 'valid'));
  expect(after.handedOut.toSorted()).toEqual(texts.toSorted());
  for (const [jti, receipts] of promised)
    expect(after.arrivals.find((arrival) => arrival.jti === jti)?.receipts).toEqual(
      expect.arrayContaining([...receipts]),
    );
});
