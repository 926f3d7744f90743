/**
 * Which rows and columns of a grid are in sight: rows of one height, columns of several widths.
 * @module
 */

export interface Span {
  readonly from: number;
  /** not included */
  readonly to: number;
}

/** @param beyond rows drawn before and after those in sight */
export function rowsInSight(topPx: number, heightPx: number, rowPx: number, count: number, beyond: number): Span {
  const from = Math.max(0, Math.floor(topPx / rowPx) - beyond);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((topPx + heightPx) / rowPx) + beyond) };
}

/** @param startsPx where each column begins, and where the last one ends */
export function columnsInSight(leftPx: number, widthPx: number, startsPx: readonly number[]): Span {
  const last = startsPx.length - 1;
  const first = startsPx.findIndex((start, i) => i === last || (startsPx[i + 1] ?? start) > leftPx);
  const end = startsPx.findIndex((start, i) => i >= first && start >= leftPx + widthPx);
  return { from: Math.max(0, first), to: end < 0 ? last : Math.min(end, last) };
}

/** How far to scroll so that a stretch is in sight, as little as possible. */
export function scrolledTo(atPx: number, sightPx: number, fromPx: number, toPx: number): number {
  if (fromPx < atPx) return fromPx;
  return toPx > atPx + sightPx ? Math.max(0, toPx - sightPx) : atPx;
}
