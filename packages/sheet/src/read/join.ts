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
  const numbers = new Map<Table, Numbers>();
  for (const table of tables) {
    const own = itemsOf(table, rows.get(table) ?? []);
    const parent = table.parent;
    if (parent !== undefined) {
      // A list that stood beside its owner has been read with it.
      for (const item of items.get(parent) ?? []) {
        for (const entry of item.children.get(table) ?? []) pushTo(items, table, entry);
      }
      for (const item of own) {
        const owner = ownerOf(item, table, items.get(parent) ?? [], numbers.get(parent));
        if (owner === undefined || owner === several) {
          const code = owner === several ? 'row-of-several' : 'row-without-parent';
          faults.push(faultAt({ sheet: item.row.sheet, cell: item.row.start }, code));
          continue;
        }
        pushTo(owner.children, table, item);
        pushTo(items, table, item);
      }
    } else for (const item of own) pushTo(items, table, item);
    const linked = table.children.some((child) => rows.has(child));
    const known: Numbers = new Map();
    const same = new Map<string, { item: Item; at: number }[]>();
    for (const [at, item] of linked ? own.entries() : []) {
      const number = keyOf(item, table, 'rowNumber');
      if (number !== undefined) pushTo(same, number, { item, at });
    }
    for (const [number, all] of same) {
      const [only, ...others] = all;
      known.set(number, only === undefined || others.length > 0 ? several : only.item);
      for (const { item, at } of others.length > 0 ? all : []) {
        const record = table === main ? { record: at } : {};
        faults.push(faultAt({ sheet: item.row.sheet, cell: item.row.start }, 'number-repeated', record));
      }
    }
    numbers.set(table, known);
  }
  return { items: items.get(main) ?? [], faults };
}

/** Rows by their numbers; of a number that stands twice nobody knows which is meant. */
type Numbers = Map<string, Item | typeof several>;

const several = Symbol('several');

function itemsOf(table: Table, rows: readonly TableRow[]): Item[] {
  const flattened = new Flattened(table);
  const items = rows.map((row) => flattened.take(row));
  return [...items, flattened.end()].filter((item) => item !== undefined);
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The row that is named; where there is only one, it need not be. */
function ownerOf(
  item: Item,
  table: Table,
  owners: readonly Item[],
  numbers?: Numbers,
): Item | typeof several | undefined {
  const number = keyOf(item, table, 'ofRow');
  if (number !== undefined) return numbers?.get(number);
  return owners.length === 1 ? owners[0] : undefined;
}

function keyOf({ row }: Item, table: Table, key: 'rowNumber' | 'ofRow'): string | undefined {
  return row.keyOf(table, key);
}
