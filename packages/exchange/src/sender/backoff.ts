/**
 * How long to wait before the next attempt: decorrelated jitter, so that peers do not come back all at once.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @module
 */

export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * @param lastMs the wait before, 0 at first
 * @param random uniform in [0, 1)
 * @returns milliseconds, between `firstMs` and `longestMs`
 */
export function nextWaitMs(
  { firstMs, longestMs }: Backoff,
  lastMs: number,
  random: () => number = Math.random,
): number {
  const upper = Math.max(firstMs, lastMs * 3);
  return Math.min(longestMs, Math.round(firstMs + random() * (upper - firstMs)));
}
