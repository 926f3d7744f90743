/**
 * The cell that a place of a record came from, or where it would stand.
 * @module
 */
import type { Member, Node, Table } from '../layout/node.ts';
import { columnsOf, tablesOf } from '../layout/walk.ts';
import type { Item } from './item.ts';

export interface CellPlace {
  sheet: string;
  cell: string;
}

/** @param pointer RFC 6901 into the record */
export function locate(item: Item, table: Table, pointer: string): CellPlace {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return within(item, table.item, steps);
}

function within(item: Item, node: Node, steps: readonly string[]): CellPlace {
  const [step, ...rest] = steps;
  if (step === undefined || node.type === 'leaf' || node.type === 'constant') return first(item, node);
  if (node.type === 'list') {
    const entry = item.children.get(node.table)?.[Number(step)];
    return entry === undefined ? first(item, node) : within(entry, node.table.item, rest);
  }
  if (node.type === 'choice' && step === node.tag) return first(item, { type: 'leaf', column: node.column });
  const found = membersOf(item, node).find(({ name }) => name === step);
  return found === undefined ? first(item, node) : within(item, found.node, rest);
}

/** Members of the branch whose cells are filled before those of others. */
function membersOf({ row }: Item, node: Node): readonly Member[] {
  if (node.type === 'object') return node.members;
  if (node.type !== 'choice') return [];
  const filled = ({ members }: { members: readonly Member[] }): number =>
    members.flatMap((member) => columnsOf(member.node)).filter((column) => row.get(column) !== null).length;
  return [...node.branches].sort((a, b) => filled(b) - filled(a)).flatMap(({ members }) => members);
}

/** The first cell that the file has for it; for a list without entries, and what has no column, the row. */
function first({ row, children }: Item, node: Node): CellPlace {
  const { sheet, start } = row;
  for (const column of columnsOf(node)) {
    const cell = row.cell(column);
    if (cell !== undefined) return { sheet, cell };
  }
  for (const table of tablesOf(node)) {
    const [entry] = children.get(table) ?? [];
    if (entry !== undefined) return { sheet: entry.row.sheet, cell: entry.row.start };
  }
  return { sheet, cell: start };
}
