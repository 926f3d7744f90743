/**
 * A grid of any number of rows that draws those in sight, worked by keyboard and by mouse.
 * @see ARIA Authoring Practices, grid
 * @module
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { placeOf, Row } from './grid-row.tsx';
import { isCharacter, moved } from './keys.ts';
import { useScrollTo, useSight } from './sight.ts';
import { FIRST_PX, type GridCell, type GridColumn, type GridProps, HEAD_PX, ROW_PX } from './types.ts';
import { columnsInSight, rowsInSight } from './window.ts';

export type { GridCell } from './types.ts';

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
          <Row
            key={row}
            row={row}
            columns={shown}
            starts={starts}
            activeColumn={active.row === row ? active.column : -1}
            editor={active.row === row && editing ? props.editor : undefined}
            grid={props}
            idOf={cellId}
          />
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
