/**
 * What part of a grid is in sight, and keeping its active cell there.
 * @module
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_PX, type GridCell, HEAD_PX, ROW_PX } from './types.ts';
import { scrolledTo } from './window.ts';

/** What part of the grid is in sight; read once a frame while it scrolls. */
export function useSight(view: { readonly current: HTMLDivElement | null }) {
  const [sight, setSight] = useState({ top: 0, left: 0, width: 900, height: 400 });
  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setSight({ top, left, width, height });
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(element);
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, [view]);
  return sight;
}

/** Scrolls as little as needed when another cell becomes active. */
export function useScrollTo(
  view: { readonly current: HTMLDivElement | null },
  { row, column }: GridCell,
  starts: readonly number[],
) {
  const before = useRef('');
  useLayoutEffect(() => {
    const element = view.current;
    const now = `${row}/${column}`;
    if (element === null || before.current === now) return;
    before.current = now;
    const top = scrolledTo(element.scrollTop, element.clientHeight - HEAD_PX, row * ROW_PX, (row + 1) * ROW_PX);
    const [from = 0, to = 0] = [starts[column], starts[column + 1]];
    const left = scrolledTo(element.scrollLeft, element.clientWidth - FIRST_PX, from, to);
    if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo({ top, left });
  }, [row, column, starts, view]);
}
