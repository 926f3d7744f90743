/**
 * Rows of all tables with the numbers that join them.
 * @module
 */
import type { CellValue } from 'hucre/xlsx';
import type { Layout, Table } from '../layout/node.ts';
import type { Item } from './items.ts';

export interface NumberedRow {
  number: number;
  /** number of the row that it belongs to */
  of: number | undefined;
  item: Item;
}

/** Numbers start from 1 on each sheet. */
export function numbered({ tables }: Layout, items: readonly Item[]): Map<Table, NumberedRow[]> {
  const rows = new Map<Table, NumberedRow[]>(tables.map((table) => [table, []]));
  const add = (item: Item, of: number | undefined): void => {
    const own = rows.get(item.table) ?? [];
    const number = own.length + 1;
    own.push({ number, of, item });
    for (const children of item.children.values()) for (const child of children) add(child, number);
  };
  for (const item of items) add(item, undefined);
  return rows;
}

/** `_x000D_` in a text would be read as a character that it names. */
export function escaped(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
