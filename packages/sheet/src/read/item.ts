/**
 * Rows as they were read, before they become records.
 * @module
 */
import type { Raw } from '../cells/raw.ts';
import type { FaultCode } from '../errors.ts';
import type { Column, Table } from '../layout/node.ts';

/** What a table's columns hold in one row. */
export interface Row {
  /** number by which rows are joined, as it is written */
  keyOf(table: Table, key: 'rowNumber' | 'ofRow'): string | undefined;
  sheet: string;
  get(column: Column): Raw;
  /** address of the cell; `undefined` where the file has no such column */
  cell(column: Column): string | undefined;
  /** address of the row's first cell that was read */
  start: string;
  /** said of a cell before its value is looked at */
  faultOf(column: Column): FaultCode | undefined;
}

/** A record, or an entry of a list. */
export interface Item {
  row: Row;
  children: Map<Table, Item[]>;
}
