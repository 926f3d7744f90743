/**
 * A record's shape with the column of each value: what both ways between records and rows walk along.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import type { CodeShape, FixedShape, NumberShape, TextShape, YesNoShape } from '@lienthong/schemas/fields';

export interface Layout {
  kind: string;
  /** `MAJOR.MINOR` */
  version: string;
  /** address of the schema */
  schema: string;
  title: Bilingual;
  /** members of a record, as the schema has them */
  order: readonly string[];
  main: Table;
  /** the main one first, each before its children */
  tables: readonly Table[];
}

/** One row an object: a record, or an item of a list. */
export interface Table {
  /** place of the list in the record, without indexes: `tasks.addressees`; empty for the main one */
  path: string;
  /** from the kind's title down to the list's own */
  titles: readonly Bilingual[];
  description: Bilingual;
  sheet: Bilingual;
  columns: Column[];
  children: Table[];
  parent: Table | undefined;
  item: Node;
  minItems: number;
  required: boolean;
}

/** What one cell can hold. */
export type CellShape =
  | CodeShape
  | TextShape
  | NumberShape
  | YesNoShape
  | FixedShape
  | TagShape
  | { type: 'cell-list'; items: CodeShape | TextShape | NumberShape };

/** Which of several objects it is. */
export interface TagShape {
  type: 'tag';
  branches: readonly { value: string; title: Bilingual }[];
}

export interface Column {
  /** place within the row's object, unique in its table: `document.number`, `age{years}.years` */
  key: string;
  /** name of the member that it holds */
  name: string;
  titles: readonly Bilingual[];
  description: Bilingual;
  heading: Bilingual;
  /** `within`: as soon as the object around it is there */
  required: 'always' | 'within' | 'no';
  shape: CellShape;
  machine: boolean;
}

export type Node = LeafNode | ConstantNode | ObjectNode | ChoiceNode | ListNode;

export interface LeafNode {
  type: 'leaf';
  column: Column;
}

/** Always the same, wherever its object is; without a column. */
export interface ConstantNode {
  type: 'constant';
  value: string | number | boolean;
}

export interface ObjectNode {
  type: 'object';
  members: readonly Member[];
}

export interface Member {
  name: string;
  required: boolean;
  node: Node;
}

export interface ChoiceNode {
  type: 'choice';
  tag: string;
  column: Column;
  branches: readonly { value: string; members: readonly Member[] }[];
}

export interface ListNode {
  type: 'list';
  table: Table;
}
