/**
 * What a grid is given, and its measures.
 * @module
 */
import type { ComponentChildren } from 'preact';

export const ROW_PX = 36;
export const HEAD_PX = 52;
/** Of the first column, which stays in sight. */
export const FIRST_PX = 104;

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
  /** Another one when what `firstOf` and `cellOf` give has changed. */
  readonly version: string;
  readonly onSight: (from: number, to: number) => void;
}
