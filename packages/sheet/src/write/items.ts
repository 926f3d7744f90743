/**
 * Records into rows: one item for the record and for each entry of its lists, with the cells of each.
 * @module
 */
import type { Written } from '../cells/raw.ts';
import { type Lang, writeCell } from '../cells/write-cell.ts';
import { SheetError } from '../errors.ts';
import type { Column, Layout, Member, Node, Table } from '../layout/node.ts';

export interface Item {
  table: Table;
  cells: Map<Column, Written>;
  children: Map<Table, Item[]>;
}

/** @throws {SheetError} `not-in-layout`, `mixed-versions`, `cell-too-long` */
export function itemsOf({ main, schema }: Layout, records: Iterable<unknown>, lang: Lang): Item[] {
  return Array.from(records, (record) => {
    if (!isObject(record)) throw new SheetError('not-in-layout');
    if (record['schema'] !== schema) throw new SheetError('mixed-versions');
    return itemOf(record, main, lang);
  });
}

function itemOf(value: unknown, table: Table, lang: Lang): Item {
  const item: Item = { table, cells: new Map(), children: new Map() };
  put(value, table.item, item, lang);
  return item;
}

function put(value: unknown, node: Node, item: Item, lang: Lang): void {
  switch (node.type) {
    case 'constant':
      if (value !== node.value) throw new SheetError('not-in-layout');
      return;
    case 'leaf':
      if (isObject(value)) throw new SheetError('not-in-layout');
      item.cells.set(node.column, writeCell(value, node.column.shape, lang));
      return;
    case 'list': {
      if (!Array.isArray(value)) throw new SheetError('not-in-layout');
      item.children.set(
        node.table,
        value.map((entry) => itemOf(entry, node.table, lang)),
      );
      return;
    }
    case 'object':
      if (!isObject(value)) throw new SheetError('not-in-layout');
      putMembers(value, Object.keys(value), node.members, item, lang);
      return;
    case 'choice': {
      const branch = isObject(value) ? node.branches.find((one) => one.value === value[node.tag]) : undefined;
      if (!isObject(value) || branch === undefined) throw new SheetError('not-in-layout');
      item.cells.set(node.column, writeCell(branch.value, node.column.shape, lang));
      const names = Object.keys(value).filter((name) => name !== node.tag);
      putMembers(value, names, branch.members, item, lang);
    }
  }
}

function putMembers(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  members: readonly Member[],
  item: Item,
  lang: Lang,
): void {
  for (const name of names) {
    const member = members.find((one) => one.name === name);
    if (member === undefined) throw new SheetError('not-in-layout');
    put(value[name], member.node, item, lang);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
