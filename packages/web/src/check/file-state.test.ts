import { describe, expect, test } from 'vitest';
import type { Fault, Progress } from '../worker/messages.ts';
import { FileState } from './file-state.ts';
import { RecordCache } from './record-cache.ts';

const fault = (record: number, severity: Fault['severity'] = 'error'): Fault => ({
  ...{ record, severity, code: 'LT-X-0001', pointer: '/x', rule: 'x', basis: [], place: undefined },
  messages: { vi: 'sai', en: 'wrong' },
});

const progress = (over: Partial<Progress>): Progress => ({
  ...{ type: 'progress', opened: 1, errors: 0, warnings: 0, bytesRead: 1, bytes: 2, done: false },
  kinds: Uint8Array.of(),
  states: Uint8Array.of(),
  faults: [],
  ...over,
});

describe('what the page knows of a file', () => {
  test('grows with each report; records are found by kind', () => {
    const state = new FileState('a.ndjson', 2);
    state.take(progress({ kinds: Uint8Array.of(3, 255), states: Uint8Array.of(0, 2), faults: [fault(1)], errors: 1 }));
    state.take(
      progress({
        kinds: Uint8Array.of(3),
        states: Uint8Array.of(1),
        faults: [fault(2, 'warning')],
        errors: 1,
        warnings: 1,
      }),
    );
    expect(state.count).toBe(3);
    expect(state.byKind.get(3)).toEqual([0, 2]);
    expect(state.mainKind).toBe(3);
    expect(state.faults.map(({ record }) => record)).toEqual([1, 2]);
  });

  test('an edited record has its new faults in the place of the old ones, and the counts follow', () => {
    const state = new FileState('a.ndjson', 2);
    const faults = [fault(0), fault(1), fault(1), fault(2)];
    state.take(progress({ kinds: Uint8Array.of(3, 3, 3), states: Uint8Array.of(2, 2, 2), faults, errors: 4 }));
    state.judge(1, [fault(1, 'warning')], { errors: 2, warnings: 0 });
    expect(state.faults.map(({ record, severity }) => `${record} ${severity}`)).toEqual([
      '0 error',
      '1 warning',
      '2 error',
    ]);
    expect([state.errors, state.warnings, state.states[1]]).toEqual([2, 1, 1]);
    state.judge(1, [], { errors: 0, warnings: 1 });
    expect([state.errors, state.warnings, state.states[1]]).toEqual([2, 0, 0]);
    expect(state.faultsOf.has(1)).toBe(false);
  });
});

describe('records that a grid shows', () => {
  test('are asked for once, and an edited one stays as it was edited', async () => {
    const asked: number[] = [];
    let drawn = 0;
    const cache = new RecordCache(
      () => {
        drawn += 1;
      },
      async (records) => {
        asked.push(...records);
        return records.map((record) => ({ record }));
      },
    );
    cache.want([0, 1]);
    cache.want([0, 1, 2]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([0, 1, 2]);
    expect(drawn).toBe(2);
    cache.set(1, { edited: true });
    cache.want([1]);
    expect([cache.get(1), cache.get(0), cache.get(9)]).toEqual([{ edited: true }, { record: 0 }, undefined]);
  });
});
