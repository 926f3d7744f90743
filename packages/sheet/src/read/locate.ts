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
  return (steps.length === 0 ? undefined : within(item, table.item, steps, true)) ?? rowOf(item);
}

/** What has no column itself stands where the object around it does; the record as a whole is its row. */
function within(item: Item, node: Node, steps: readonly string[], root: boolean): CellPlace | undefined {
  return inner(item, node, steps) ?? (root ? undefined : first(item, node));
}

function inner(item: Item, node: Node, [step, ...rest]: readonly string[]): CellPlace | undefined {
  if (step === undefined || node.type === 'leaf' || node.type === 'constant') return undefined;
  if (node.type === 'list') {
    const entry = item.children.get(node.table)?.[Number(step)];
    if (entry === undefined) return undefined;
    return (rest.length === 0 ? undefined : within(entry, node.table.item, rest, true)) ?? rowOf(entry);
  }
  if (node.type === 'choice' && step === node.tag) return first(item, { type: 'leaf', column: node.column });
  const found = membersOf(item, node).find(({ name }) => name === step);
  return found && within(item, found.node, rest, false);
}

/** Members of the branch whose cells are filled before those of others. */
function membersOf({ row }: Item, node: Node): readonly Member[] {
  if (node.type === 'object') return node.members;
  if (node.type !== 'choice') return [];
  const filled = ({ members }: { members: readonly Member[] }): number =>
    members.flatMap((member) => columnsOf(member.node)).filter((column) => row.get(column) !== null).length;
  return [...node.branches].sort((a, b) => filled(b) - filled(a)).flatMap(({ members }) => members);
}

/** The first cell that the file has for it. */
function first({ row, children }: Item, node: Node): CellPlace | undefined {
  const { sheet } = row;
  for (const column of columnsOf(node)) {
    const cell = row.cell(column);
    if (cell !== undefined) return { sheet, cell };
  }
  const [entry] = tablesOf(node).flatMap((table) => children.get(table) ?? []);
  return entry && rowOf(entry);
}

function rowOf({ row }: Item): CellPlace {
  return { sheet: row.sheet, cell: row.start };
}
