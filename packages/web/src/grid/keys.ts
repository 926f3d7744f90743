/**
 * Keys of a grid.
 * @see ARIA Authoring Practices, grid
 * @module
 */
import type { GridCell } from './types.ts';

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The cell that a key leads to; `undefined` for other keys. */
export function moved(
  event: KeyboardEvent,
  { row, column }: GridCell,
  { rows, columns, page }: Bounds,
): GridCell | undefined {
  const { key, ctrlKey } = event;
  const to = (r: number, c: number): GridCell => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}

/** Whether a key types something: that begins to edit. */
export function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
