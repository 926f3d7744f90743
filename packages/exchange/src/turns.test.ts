import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('work begins when the work before has ended, also by an error', async () => {
  const turns = new Turns();
  const told: string[] = [];
  const work = (name: string, ends: Promise<void>) => async () => {
    told.push(`${name} begins`);
    await ends;
    told.push(`${name} ends`);
    return name;
  };
  const gate = Promise.withResolvers<void>();
  const first = turns.take(work('first', gate.promise));
  const second = turns.take(async () => {
    throw new Error('second');
  });
  const third = turns.take(work('third', Promise.resolve()));
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual(['first begins']);
  gate.resolve();
  await expect(second).rejects.toThrow('second');
  expect([await first, await third]).toEqual(['first', 'third']);
  expect(told).toEqual(['first begins', 'first ends', 'third begins', 'third ends']);
});
