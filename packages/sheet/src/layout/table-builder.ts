/**
 * Lays the fields of one object out: values into columns, lists of objects into tables of their own.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import type { ChoiceShape, Field, ListShape, Shape } from '@lienthong/schemas/fields';
import { machineFields } from './machine-fields.ts';
import type { CellShape, ChoiceNode, Column, Member, Node, Table } from './node.ts';

/** Characters that a cell of a workbook holds. */
export const longestCell = 32_767;

interface Start {
  path: string;
  titles: readonly Bilingual[];
  description?: Bilingual;
  minItems: number;
  required: boolean;
  parent?: Table;
}

/** Where a field stands within its row. */
interface Spot {
  /** key of what it stands in, with the dot after it */
  prefix: string;
  titles: readonly Bilingual[];
  required: Column['required'];
  machine: boolean;
}

const start: Spot = { prefix: '', titles: [], required: 'always', machine: false };

export class TableBuilder {
  readonly #table: Table;
  readonly #byKey = new Map<string, Column>();

  constructor({ path, titles, description = titles.at(-1) ?? none, minItems, required, parent }: Start) {
    const rest = { columns: [], children: [], sheet: none, item: nothing };
    this.#table = { path, titles, description, minItems, required, parent, ...rest };
  }

  object(fields: readonly Field[]): Table {
    this.#table.item = { type: 'object', members: this.#members(fields, start) };
    return this.#table;
  }

  /** The rows of a list: objects, choices, or single values. */
  list(items: Shape): Table {
    if (items.type === 'object') return this.object(items.fields);
    this.#table.item =
      items.type === 'choice'
        ? this.#choice(items, { ...start, titles: [which] }, { name: '', description: this.#table.description })
        : this.#leaf(
            items,
            { ...start, titles: this.#table.titles.slice(-1) },
            { name: 'value', ...described(this.#table) },
          );
    return this.#table;
  }

  #members(fields: readonly Field[], spot: Spot): Member[] {
    return fields.map((field) => ({ name: field.name, required: field.required, node: this.#member(field, spot) }));
  }

  #member(field: Field, spot: Spot): Node {
    const { name, shape, required } = field;
    const inner: Spot = {
      prefix: spot.prefix,
      titles: [...spot.titles, field.title],
      required: !required ? 'no' : spot.required === 'always' ? 'always' : 'within',
      machine: spot.machine || (this.#table.path === '' && spot.prefix === '' && machineFields.includes(name)),
    };
    if (shape.type === 'object') {
      return { type: 'object', members: this.#members(shape.fields, { ...inner, prefix: `${spot.prefix}${name}.` }) };
    }
    if (shape.type === 'choice') return this.#choice(shape, inner, field);
    if (shape.type === 'list' && !fitsACell(shape)) return { type: 'list', table: this.#child(field, shape, spot) };
    if (shape.type === 'fixed' && required) return { type: 'constant', value: shape.value };
    return this.#leaf(shape, inner, field);
  }

  #child(field: Field, shape: ListShape, spot: Spot): Table {
    const { path: own, titles, children } = this.#table;
    const path = `${own}${own === '' ? '' : '.'}${spot.prefix}${field.name}`;
    const known = children.find((one) => one.path === path);
    if (known !== undefined) return known;
    const child = new TableBuilder({
      path,
      titles: [...titles, ...spot.titles, field.title],
      description: field.description,
      minItems: shape.minItems,
      required: field.required,
      parent: this.#table,
    }).list(shape.items);
    children.push(child);
    return child;
  }

  #choice(shape: ChoiceShape, spot: Spot, { name, description }: Pick<Field, 'name' | 'description'>): ChoiceNode {
    const key = `${spot.prefix}${name}`;
    const tagSpot = spot.titles.includes(which) ? spot : { ...spot, titles: [...spot.titles, which] };
    const column = this.#column(`${key}${name === '' ? '' : '.'}${shape.tag}`, shape.tag, tagSpot, description, {
      type: 'tag',
      branches: shape.branches.map(({ value, title }) => ({ value, title })),
    });
    const told = spot.titles.filter((title) => title !== which);
    const branches = shape.branches.map(({ value, title, fields }) => {
      const members = fields.map((field) => {
        // Branches that ask the same under one name share a column.
        const asOthers = shape.branches.every(({ fields: others }) => {
          const other = others.find((one) => one.name === field.name);
          return other === undefined || same(other, field);
        });
        const prefix = asOthers ? `${key}${name === '' ? '' : '.'}` : `${key}{${value}}.`;
        const required = spot.required === 'no' ? ('no' as const) : ('within' as const);
        const titles = asOthers ? told : [...told, title];
        return {
          name: field.name,
          required: field.required,
          node: this.#member(field, { ...spot, prefix, titles, required }),
        };
      });
      return { value, members };
    });
    return { type: 'choice', tag: shape.tag, column, branches };
  }

  #leaf(shape: Shape, spot: Spot, { name, description }: Pick<Field, 'name' | 'description'>): Node {
    const column = this.#column(`${spot.prefix}${name}`, name, spot, description, cellShape(shape));
    return { type: 'leaf', column };
  }

  #column(key: string, name: string, spot: Spot, description: Bilingual, shape: CellShape): Column {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const { titles, required, machine } = spot;
    const column = { key, name, titles, description, heading: none, required, shape, machine };
    this.#byKey.set(key, column);
    this.#table.columns.push(column);
    return column;
  }
}

const none: Bilingual = { en: '', vi: '' };
const nothing: Node = { type: 'object', members: [] };
/** Ends the heading over the tag of a choice. */
const which: Bilingual = { en: 'Which', vi: 'Loại' };

function described({ description }: Table): { description: Bilingual } {
  return { description };
}

function same(one: Field, other: Field): boolean {
  return JSON.stringify([one.title, one.shape]) === JSON.stringify([other.title, other.shape]);
}

/** Codes, numbers and short texts stand in one cell; what could outgrow it gets rows. */
function fitsACell({ items, maxItems }: ListShape): boolean {
  if (items.type === 'code') return true;
  if (items.type === 'number') return maxItems <= 1000;
  return items.type === 'text' && ((items.maxLength ?? 100) + 2) * maxItems <= longestCell / 2;
}

function cellShape(shape: Shape): CellShape {
  if (
    shape.type === 'list' &&
    (shape.items.type === 'code' || shape.items.type === 'text' || shape.items.type === 'number')
  )
    return { type: 'cell-list', items: shape.items };
  if (shape.type === 'object' || shape.type === 'list' || shape.type === 'choice') {
    throw new TypeError(`${shape.type} has no cell`);
  }
  return shape;
}
