import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import type { AnyRecord } from './records.ts';
import { type TabulateOptions, tabulate } from './tabulate.ts';
import { victim } from './testing/test-records.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const count = 60;
const options = {
  catalogue: lienthongCatalogue,
  period: 'vn-decree09:2026-Q3',
  area: { edition: '2026-04-30', code: '82' },
  asOf: '2026-10-01T00:00:00Z',
};

/** The most records that could still be reached, looked at while they came one by one. */
async function mostHeld(more: Partial<TabulateOptions>): Promise<number> {
  const given: WeakRef<AnyRecord>[] = [];
  let most = 0;
  async function* records(): AsyncIterable<AnyRecord> {
    for (let n = 0; n < count; n++) {
      yield remembered(victim(), given);
      if (n % 20 !== 19) continue;
      // A weak reference holds on until the job that made or read it has ended.
      await setImmediate();
      collectGarbage();
      const held = given.filter((reference) => reference.deref() !== undefined).length;
      most = Math.max(most, held);
      await setImmediate();
    }
  }
  const { observations } = await tabulate(records(), { ...options, ...more });
  expect(observations.find(({ indicator }) => indicator === 'victims-identified')?.value).toBe(count);
  return most;
}

function remembered(record: AnyRecord, given: WeakRef<AnyRecord>[]): AnyRecord {
  given.push(new WeakRef(record));
  return record;
}

test('in the order of their ids, records are let go as soon as the next has come', async () => {
  // That which waits for its next revision, and that which has just come.
  expect(await mostHeld({ order: 'by-id' })).toBeLessThanOrEqual(3);
});

test('without an order all are held until the last has come', async () => {
  expect(await mostHeld({})).toBe(count);
});
