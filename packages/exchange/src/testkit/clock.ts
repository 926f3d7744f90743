/**
 * A clock that stands still until a test moves it.
 * @module
 */

export interface TestClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** NumericDate, seconds. */
  readonly seconds: () => number;
  advance(ms: number): void;
}

/** 2026-01-05, 08:00 in Viet Nam. */
export const testStartMs = Date.UTC(2026, 0, 5, 1, 0, 0);

export function testClock(startMs: number = testStartMs): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    seconds: () => Math.floor(nowMs / 1000),
    advance: (ms) => {
      nowMs += ms;
    },
  };
}
