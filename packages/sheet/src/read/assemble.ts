/**
 * An item of rows as a record: what its cells say, and what is wrong with them.
 * @module
 */

import type { Reading } from '../cells/raw.ts';
import { isBlank, readCell } from '../cells/read-cell.ts';
import { type FaultCode, faultAt, isNotice, type SheetFault } from '../errors.ts';
import type { ChoiceNode, Column, Member, Node, Table } from '../layout/node.ts';
import { columnsOf, tablesOf } from '../layout/walk.ts';
import type { Item } from './item.ts';

export interface Assembled {
  value: unknown;
  faults: SheetFault[];
}

/** Values that are absent or faulty are left out; what the schema asks for is the validator's to say. */
export function assemble(item: Item, table: Table, reading: Reading, record: number): Assembled {
  const assembler = new Assembler(reading, record);
  return { value: assembler.item(item, table, ''), faults: assembler.faults };
}

class Assembler {
  readonly faults: SheetFault[] = [];
  readonly #reading: Reading;
  readonly #record: number;

  constructor(reading: Reading, record: number) {
    this.#reading = reading;
    this.#record = record;
  }

  /** The row is there, so its object is. */
  item(item: Item, { item: node }: Table, pointer: string): unknown {
    return node.type === 'object' ? this.#members(item, node.members, pointer) : this.#value(item, node, pointer);
  }

  #value(item: Item, node: Node, pointer: string): unknown {
    switch (node.type) {
      case 'constant':
        return node.value;
      case 'leaf':
        return this.#cell(item, node.column, pointer);
      case 'list':
        return this.#list(item, node.table, pointer);
      case 'object': {
        if (!isFilled(item, node)) return undefined;
        const members = this.#members(item, node.members, pointer);
        return Object.keys(members).length === 0 ? undefined : members;
      }
      case 'choice':
        return this.#choice(item, node, pointer);
    }
  }

  #members(item: Item, members: readonly Member[], pointer: string): Record<string, unknown> {
    const values = members.map(({ name, node }) => [name, this.#value(item, node, `${pointer}/${name}`)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  #list(item: Item, table: Table, pointer: string): unknown {
    const items = item.children.get(table) ?? [];
    if (items.length === 0) return table.required && table.minItems === 0 ? [] : undefined;
    const values: unknown[] = [];
    const kept = items.filter((entry) => {
      const value = this.item(entry, table, `${pointer}/${values.length}`);
      if (value !== undefined) values.push(value);
      return value !== undefined;
    });
    // Entries are counted as the record counts them.
    item.children.set(table, kept);
    return values.length === 0 ? undefined : values;
  }

  #choice(item: Item, node: ChoiceNode, pointer: string): unknown {
    const given = isThere(item, node.column);
    const told = given ? this.#cell(item, node.column, `${pointer}/${node.tag}`) : undefined;
    if (given && told === undefined) return undefined;
    const filled = node.branches.filter(({ members }) => members.some((member) => isFilled(item, member.node)));
    const branch = given ? node.branches.find(({ value }) => value === told) : onlyOne(item, filled);
    const [code, own] = branch ? (['not-of-choice', branch.members] as const) : (['choice-untold', []] as const);
    for (const { members } of filled) if (members !== own) this.#foreign(item, members, own, code, pointer);
    return branch && { [node.tag]: branch.value, ...this.#members(item, branch.members, pointer) };
  }

  /** Says which filled cells of `members` are none of `own`. */
  #foreign(item: Item, members: readonly Member[], own: readonly Member[], code: FaultCode, pointer: string): void {
    const [columns, tables] = reachOf(own);
    const [others, lists] = reachOf(members);
    for (const column of others) {
      if (!columns.has(column) && isThere(item, column)) this.#fault(item, column, code, pointer);
    }
    for (const list of lists) {
      for (const { row } of tables.has(list) ? [] : (item.children.get(list) ?? [])) {
        this.faults.push(faultAt({ sheet: row.sheet, cell: row.start }, code, { pointer, record: this.#record }));
      }
    }
  }

  #cell(item: Item, column: Column, pointer: string): unknown {
    const before = item.row.faultOf(column);
    if (before !== undefined && !isNotice(before)) {
      this.#fault(item, column, before, pointer);
      return undefined;
    }
    const raw = item.row.get(column);
    if (isBlank(raw)) return undefined;
    const taken = readCell(raw, column.shape, this.#reading);
    if ('fault' in taken) {
      this.#fault(item, column, taken.fault, pointer);
      return undefined;
    }
    if (taken.told !== undefined) this.#fault(item, column, taken.told, pointer);
    if (taken.either === true) this.#fault(item, column, 'day-or-month', pointer);
    return taken.value;
  }

  #fault({ row }: Item, column: Column, code: FaultCode, pointer: string): void {
    const cell = row.cell(column) ?? row.start;
    this.faults.push(faultAt({ sheet: row.sheet, cell }, code, { pointer, record: this.#record }));
  }
}

type Branch = ChoiceNode['branches'][number];

/** The branch that all filled cells may belong to, if there is one and no other. */
function onlyOne(item: Item, filled: readonly Branch[]): Branch | undefined {
  const [only, ...others] = filled.filter((branch) =>
    filled.every((other) => other === branch || covers(item, branch.members, other.members)),
  );
  return others.length === 0 ? only : undefined;
}

/** Whether all that `others` hold and that is filled is held by `members` too. */
function covers(item: Item, members: readonly Member[], others: readonly Member[]): boolean {
  const [columns, tables] = reachOf(members);
  const [otherColumns, otherTables] = reachOf(others);
  return (
    [...otherColumns].every((column) => columns.has(column) || !isThere(item, column)) &&
    [...otherTables].every((table) => tables.has(table) || (item.children.get(table) ?? []).length === 0)
  );
}

type Reach = readonly [ReadonlySet<Column>, ReadonlySet<Table>];

const reaches = new WeakMap<readonly Member[], Reach>();

function reachOf(members: readonly Member[]): Reach {
  const reach = reaches.get(members) ?? [
    new Set(members.flatMap(({ node }) => columnsOf(node))),
    new Set(members.flatMap(({ node }) => tablesOf(node))),
  ];
  reaches.set(members, reach);
  return reach;
}

function isFilled(item: Item, node: Node): boolean {
  return (
    columnsOf(node).some((column) => isThere(item, column)) ||
    tablesOf(node).some((table) => (item.children.get(table) ?? []).length > 0)
  );
}

/** Whether a cell holds something, be it a fault. */
function isThere({ row }: Item, column: Column): boolean {
  return !isBlank(row.get(column)) || row.faultOf(column) !== undefined;
}
