/**
 * What a node reaches: the columns of its values, the tables of its lists.
 * @module
 */
import type { Column, Node, Table } from './node.ts';

const columns = new WeakMap<Node, readonly Column[]>();
const tables = new WeakMap<Node, readonly Table[]>();

export function columnsOf(node: Node): readonly Column[] {
  const known =
    columns.get(node) ??
    once([
      ...(node.type === 'leaf' || node.type === 'choice' ? [node.column] : []),
      ...innerOf(node).flatMap(columnsOf),
    ]);
  columns.set(node, known);
  return known;
}

export function tablesOf(node: Node): readonly Table[] {
  const known =
    tables.get(node) ?? once([...(node.type === 'list' ? [node.table] : []), ...innerOf(node).flatMap(tablesOf)]);
  tables.set(node, known);
  return known;
}

/** Branches of a choice may share columns and tables. */
function once<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

function innerOf(node: Node): readonly Node[] {
  if (node.type === 'object') return node.members.map((member) => member.node);
  if (node.type === 'choice') return node.branches.flatMap(({ members }) => members.map((member) => member.node));
  return [];
}
