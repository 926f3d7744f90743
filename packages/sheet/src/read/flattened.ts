/**
 * Rows of a table, with the lists that stand beside it in the same rows, as items.
 *
 * A row that fills any of the table's own columns begins an item; one that only goes on with a list belongs to the item before.
 * @module
 */
import { isBlank } from '../cells/read-cell.ts';
import type { Table } from '../layout/node.ts';
import { tablesOf } from '../layout/walk.ts';
import type { Item } from './item.ts';
import type { TableRow } from './table-row.ts';

/** Takes row after row; what it gives back is complete. */
export class Flattened {
  readonly #table: Table;
  #open: { item: Item; number: string | undefined; lists: Map<Table, Flattened> } | undefined;

  constructor(table: Table) {
    this.#table = table;
  }

  /** @returns the item before, when the row begins another */
  take(row: TableRow): Item | undefined {
    const number = row.keyOf(this.#table, 'rowNumber');
    const open = this.#open;
    const goesOn = open !== undefined && !this.#begins(row, number, open.number);
    if (open === undefined || !goesOn) {
      const before = this.end();
      this.#open = { item: { row, children: new Map() }, number, lists: new Map() };
      this.#lists(row);
      return before;
    }
    this.#lists(row);
    return undefined;
  }

  end(): Item | undefined {
    const open = this.#open;
    if (open === undefined) return undefined;
    for (const [table, list] of open.lists) this.#put(open.item, table, list.end());
    this.#open = undefined;
    return open.item;
  }

  /** A row that fills a column of the table begins an item; so does another number. Merged cells from above fill nothing anew. */
  #begins(row: TableRow, number: string | undefined, before: string | undefined): boolean {
    if (number !== undefined && number !== before) return true;
    return this.#table.columns.some((column) => !isBlank(row.get(column)) && !row.isSpread(column));
  }

  #lists(row: TableRow): void {
    const open = this.#open;
    if (open === undefined) return;
    for (const table of tablesOf(this.#table.item)) {
      if (!fills(row, table)) continue;
      const list = open.lists.get(table) ?? new Flattened(table);
      open.lists.set(table, list);
      this.#put(open.item, table, list.take(row));
    }
  }

  #put(item: Item, table: Table, entry: Item | undefined): void {
    if (entry === undefined) return;
    const entries = item.children.get(table) ?? [];
    entries.push(entry);
    item.children.set(table, entries);
  }
}

function fills(row: TableRow, table: Table): boolean {
  return (
    row.keyOf(table, 'rowNumber') !== undefined ||
    table.columns.some((column) => !isBlank(row.get(column)) || row.faultOf(column) !== undefined) ||
    table.children.some((child) => fills(row, child))
  );
}
