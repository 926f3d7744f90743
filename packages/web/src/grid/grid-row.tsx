/**
 * One row of a grid.
 * @module
 */
import { Component, type ComponentChildren } from 'preact';
import { FIRST_PX, type GridCell, type GridProps, HEAD_PX, ROW_PX } from './types.ts';

interface RowProps {
  readonly row: number;
  readonly columns: readonly number[];
  readonly starts: readonly number[];
  /** -1 where another row is active */
  readonly activeColumn: number;
  readonly editor: ComponentChildren;
  readonly grid: GridProps;
  readonly idOf: (cell: GridCell) => string;
}

/** Drawn again only if something of it changed: scrolling draws the rows that come into sight. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { columns, starts, activeColumn, editor, grid } = this.props;
    return (
      next.editor !== editor ||
      next.activeColumn !== activeColumn ||
      next.starts !== starts ||
      next.columns.length !== columns.length ||
      next.columns[0] !== columns[0] ||
      next.grid.version !== grid.version
    );
  }

  override render({ row, columns, starts, activeColumn, editor, grid, idOf }: RowProps) {
    const width = FIRST_PX + (starts.at(-1) ?? 0);
    return (
      <div
        class="grid-row"
        role="row"
        aria-rowindex={row + 2}
        style={{ top: `${HEAD_PX + row * ROW_PX}px`, height: `${ROW_PX}px`, width: `${width}px` }}
      >
        <div class="grid-first" role="rowheader" aria-colindex={1} style={{ width: `${FIRST_PX}px` }}>
          {grid.firstOf(row)}
        </div>
        {columns.map((column) => {
          const { text, fault } = grid.cellOf(row, column);
          const isActive = activeColumn === column;
          return (
            <div
              key={column}
              id={idOf({ row, column })}
              class={`grid-cell${isActive ? ' active' : ''}${fault === undefined ? '' : ' faulty'}`}
              role="gridcell"
              aria-colindex={column + 2}
              aria-selected={isActive}
              aria-invalid={fault === undefined ? undefined : true}
              title={fault}
              style={placeOf(starts, column)}
              onClick={() => grid.onActive({ row, column })}
              onDblClick={() => grid.onEdit({ row, column }, '')}
            >
              {isActive && editor !== undefined ? editor : text}
            </div>
          );
        })}
      </div>
    );
  }
}

/** Where a column stands. */
export function placeOf(starts: readonly number[], column: number): { left: string; width: string } {
  const start = starts[column] ?? 0;
  return { left: `${FIRST_PX + start}px`, width: `${(starts[column + 1] ?? start) - start}px` };
}
