/**
 * A grid of any number of rows that draws those in sight, worked by keyboard and by mouse.
 * @see ARIA Authoring Practices, grid
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnsInSight, rowsInSight, scrolledTo } from './window.ts';

export const ROW_PX = 36;
export const HEAD_PX = 52;
const FIRST_PX = 104;

export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly isRequired: boolean;
  readonly widthPx: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly count: number;
  readonly active: GridCell;
  readonly onActive: (cell: GridCell) => void;
  /** Enter, F2, a double click, or a character that was typed. */
  readonly onEdit: (cell: GridCell, typed: string) => void;
  readonly editing: boolean;
  /** First column: the record's number and state. */
  readonly firstOf: (row: number) => ComponentChildren;
  readonly firstTitle: string;
  readonly cellOf: (row: number, column: number) => { readonly text: string; readonly fault: string | undefined };
  readonly editor: ComponentChildren;
  readonly onSight: (from: number, to: number) => void;
}

export function Grid(props: GridProps) {
  const { columns, count, active, editing, onSight } = props;
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const sight = useSight(view);
  const starts = useMemo(() => startsOf(columns), [columns]);
  const rows = rowsInSight(sight.top, sight.height - HEAD_PX, ROW_PX, count, 6);
  const seen = columnsInSight(sight.left, sight.width - FIRST_PX, starts);
  useEffect(() => onSight(rows.from, rows.to), [rows.from, rows.to, onSight]);
  useScrollTo(view, active, starts);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) view.current?.focus({ preventScroll: true });
    wasEditing.current = editing;
  }, [editing]);
  const cellId = ({ row, column }: GridCell): string => `${id}-${row}-${column}`;
  const press = (event: KeyboardEvent): void => {
    if (editing || event.target !== view.current) return;
    const page = Math.max(1, Math.floor((sight.height - HEAD_PX) / ROW_PX) - 1);
    const next = moved(event, active, { rows: count, columns: columns.length, page });
    if (next !== undefined) {
      event.preventDefault();
      props.onActive(next);
    } else if (event.key === 'Enter' || event.key === 'F2' || isCharacter(event)) {
      event.preventDefault();
      props.onEdit(active, isCharacter(event) ? event.key : '');
    }
  };
  const drawn: number[] = [];
  for (let row = rows.from; row < rows.to; row++) drawn.push(row);
  const shown: number[] = [];
  for (let column = seen.from; column < seen.to; column++) shown.push(column);
  const width = FIRST_PX + (starts.at(-1) ?? 0);
  return (
    <div
      ref={view}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={count > 0 && !editing ? cellId(active) : undefined}
      onKeyDown={press}
    >
      <div
        class="grid-body"
        role="presentation"
        style={{ height: `${HEAD_PX + count * ROW_PX}px`, width: `${width}px` }}
      >
        <div
          class="grid-row grid-head"
          role="row"
          aria-rowindex={1}
          style={{ height: `${HEAD_PX}px`, width: `${width}px` }}
        >
          <div class="grid-first" role="columnheader" aria-colindex={1} style={{ width: `${FIRST_PX}px` }}>
            {props.firstTitle}
          </div>
          {shown.map((column) => (
            <div
              key={column}
              class="grid-cell"
              role="columnheader"
              aria-colindex={column + 2}
              style={placeOf(starts, column)}
              title={columns[column]?.title}
            >
              <span>
                {columns[column]?.title}
                {columns[column]?.isRequired && <b class="required"> *</b>}
              </span>
            </div>
          ))}
        </div>
        {drawn.map((row) => (
          <div
            key={row}
            class="grid-row"
            role="row"
            aria-rowindex={row + 2}
            style={{ top: `${HEAD_PX + row * ROW_PX}px`, height: `${ROW_PX}px`, width: `${width}px` }}
          >
            <div class="grid-first" role="rowheader" aria-colindex={1} style={{ width: `${FIRST_PX}px` }}>
              {props.firstOf(row)}
            </div>
            {shown.map((column) => {
              const { text, fault } = props.cellOf(row, column);
              const isActive = active.row === row && active.column === column;
              return (
                <div
                  key={column}
                  id={cellId({ row, column })}
                  class={`grid-cell${isActive ? ' active' : ''}${fault === undefined ? '' : ' faulty'}`}
                  role="gridcell"
                  aria-colindex={column + 2}
                  aria-selected={isActive}
                  aria-invalid={fault === undefined ? undefined : true}
                  title={fault}
                  style={placeOf(starts, column)}
                  onClick={() => props.onActive({ row, column })}
                  onDblClick={() => props.onEdit({ row, column }, '')}
                >
                  {isActive && editing ? props.editor : text}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function startsOf(columns: readonly GridColumn[]): number[] {
  const starts = [0];
  for (const { widthPx } of columns) starts.push((starts.at(-1) ?? 0) + widthPx);
  return starts;
}

function placeOf(starts: readonly number[], column: number): { left: string; width: string } {
  const start = starts[column] ?? 0;
  return { left: `${FIRST_PX + start}px`, width: `${(starts[column + 1] ?? start) - start}px` };
}

/** What part of the grid is in sight; read once a frame while it scrolls. */
function useSight(view: { readonly current: HTMLDivElement | null }) {
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

function useScrollTo(
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

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

function moved(event: KeyboardEvent, { row, column }: GridCell, { rows, columns, page }: Bounds): GridCell | undefined {
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
