/**
 * Rows of linked sheets, joined to the rows that they name.
 * @module
 */
import { faultAt, type SheetFault } from '../errors.ts';
import type { Layout, Table } from '../layout/node.ts';
import { Flattened } from './flattened.ts';
import type { Item } from './item.ts';
import type { TableRow } from './table-row.ts';

export interface Joined {
  /** one for each record */
  items: Item[];
  faults: SheetFault[];
}

/** @param rows of each table that has a sheet of its own; tables without one may stand within others */
export function join({ main, tables }: Layout, rows: ReadonlyMap<Table, readonly TableRow[]>): Joined {
  const faults: SheetFault[] = [];
  const items = new Map<Table, Item[]>();
  const numbers = new Map<Table, Map<string, Item>>();
  for (const table of tables) {
    const own = itemsOf(table, rows.get(table) ?? []);
    const parent = table.parent;
    if (parent !== undefined) {
      // A list that stood beside its owner has been read with it.
      for (const item of items.get(parent) ?? []) {
        for (const entry of item.children.get(table) ?? []) remember(items, table, entry);
      }
      for (const item of own) {
        const owner = ownerOf(item, table, items.get(parent) ?? [], numbers.get(parent));
        if (owner === undefined) {
          faults.push(faultAt({ sheet: item.row.sheet, cell: item.row.start }, 'row-without-parent'));
          continue;
        }
        owner.children.set(table, [...(owner.children.get(table) ?? []), item]);
        remember(items, table, item);
      }
    } else for (const item of own) remember(items, table, item);
    const linked = table.children.some((child) => rows.has(child));
    const known = new Map<string, Item>();
    for (const item of linked ? own : []) {
      const number = keyOf(item, table, 'rowNumber');
      if (number === undefined) continue;
      if (known.has(number)) faults.push(faultAt({ sheet: item.row.sheet, cell: item.row.start }, 'number-repeated'));
      else known.set(number, item);
    }
    numbers.set(table, known);
  }
  return { items: items.get(main) ?? [], faults };
}

function itemsOf(table: Table, rows: readonly TableRow[]): Item[] {
  const flattened = new Flattened(table);
  const items = rows.map((row) => flattened.take(row));
  return [...items, flattened.end()].filter((item) => item !== undefined);
}

function remember(items: Map<Table, Item[]>, table: Table, item: Item): void {
  const own = items.get(table) ?? [];
  own.push(item);
  items.set(table, own);
}

/** The row that is named; where there is only one, it need not be. */
function ownerOf(
  item: Item,
  table: Table,
  owners: readonly Item[],
  numbers?: ReadonlyMap<string, Item>,
): Item | undefined {
  const number = keyOf(item, table, 'ofRow');
  if (number !== undefined) return numbers?.get(number);
  return owners.length === 1 ? owners[0] : undefined;
}

function keyOf({ row }: Item, table: Table, key: 'rowNumber' | 'ofRow'): string | undefined {
  return row.keyOf(table, key);
}
