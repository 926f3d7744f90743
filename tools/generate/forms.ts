/**
 * Writes the words of a kind as source text: one form a place, nested as the record is, so that an error's JSON Pointer
 * leads to titles, limits and the keyword's location, and never to a value.
 * @module
 */
import { BASE } from '../contract/source.ts';
import type { Codelist, Member, Model, Node, Place, Unit } from './model.ts';
import { constName } from './names.ts';

/** What a form's third entry says; `Form` of packages/validate/src/structure/forms.ts says what follows it. */
const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'const', 'codes', 'union'];

type Title = Place['title'];

/**
 * @param kind the record whose places are named
 * @returns a module that exports `form`; shared parts and lists are constants of it
 * @throws {TypeError} a title or a `required` stands where forms have no place for it
 */
export function formsModule(kind: Unit, model: Model): string {
  return new Forms(model).module(kind);
}

class Forms {
  readonly #model: Model;
  /** `$id` → statement, in the order in which they refer to one another */
  readonly #units = new Map<string, string>();

  constructor(model: Model) {
    this.#model = model;
  }

  module(kind: Unit): string {
    const { node } = kind;
    if (node.type !== 'object') throw new TypeError(`${kind.id} is no object`);
    const own = node.members.filter((member) => writtenIn(member) === kind.id);
    const rest = node.members.filter((member) => writtenIn(member) !== kind.id);
    const head = this.#head(kind, rest, own);
    const root = [this.#id(kind.id), ...titles(node.at.title), 0, this.#members(own), head];
    return `${[...this.#units.values()].join('\n')}\nexport const form = [${root.join(', ')}];`;
  }

  /** Members that were merged in, and names of those that the head requires and the kind describes. */
  #head(kind: Unit, merged: Member[], described: Member[]): string {
    const id = merged[0]?.owner.id;
    const head = this.#model.parts.find((part) => part.id === id);
    if (head === undefined) throw new TypeError(`${kind.id} has no head`);
    const asked = described.filter(({ required, owner }) => required && owner.id === id).map(({ name }) => name);
    const entries = [this.#members(merged), ...(asked.length > 0 ? [JSON.stringify(asked.join(' '))] : [])];
    return `[${[this.#id(head.id), ...titles(head.node.at.title), 0, ...entries].join(', ')}]`;
  }

  #members(members: Member[]): string {
    const entries = members.map(({ name, node }) => {
      return `${name}: ${this.#form(node, { en: spelledOut(name), vi: '' })}`;
    });
    return `{ ${entries.join(', ')} }`;
  }

  /** @param around titles that need not be written: the member's name spelled out, or those of the array */
  #form(node: Node, around: Title): string {
    const [unit, own] = this.#unit(node) ?? [];
    if (unit === undefined || own === undefined)
      return `[${['0', ...told(node.at.title, around), ...this.#rest(node)].join(', ')}]`;
    if (same(node.at.title, own)) return unit;
    return `[${[unit, ...told(node.at.title, around)].join(', ')}]`;
  }

  /** An item is called as its list, but where it is an object with a file of its own: the first of the charges is a charge. */
  #item({ items, at }: Node & { type: 'array' }): string {
    const [unit] = this.#unit(items) ?? [];
    return unit !== undefined && same(items.at.title, at.title) ? unit : this.#form(items, at.title);
  }

  /** The constant of what stands in a file of its own, and the title that it has there. */
  #unit(node: Node): readonly [name: string, title: Title] | undefined {
    if (node.type === 'codes') {
      const { id, title } = this.#list(node.list);
      return [this.#constant(id, `list-${node.list}`, title, () => this.#rest(node)), title];
    }
    if (!('part' in node) || node.part === undefined) return undefined;
    const part = this.#model.parts.find(({ name }) => name === node.part);
    if (part === undefined) throw new TypeError(`no part ${node.part}`);
    const { title } = part.node.at;
    return [this.#constant(part.id, `part-${part.name}`, title, () => this.#rest(part.node)), title];
  }

  #constant(id: string, name: string, title: Title, rest: () => string[]): string {
    const constant = constName(name);
    if (!this.#units.has(id)) {
      const entries = [this.#id(id), ...titles(title), ...rest()];
      this.#units.set(id, `const ${constant} = [${entries.join(', ')}];`);
    }
    return constant;
  }

  /** The type, and what messages need beside titles. */
  #rest(node: Node): string[] {
    const type = String(TYPES.indexOf(node.type));
    switch (node.type) {
      case 'object': {
        requiresItself(node);
        return [type, this.#members(node.members)];
      }
      case 'array': {
        const { maxItems = 0, minItems } = node;
        return [type, this.#item(node), ...limits(maxItems, minItems === 1 ? undefined : minItems)];
      }
      case 'string':
        return [type, ...limits(node.maxLength, node.minLength)];
      case 'integer':
      case 'number':
        return [type, ...limits(node.maximum, node.minimum)];
      case 'boolean':
        return [type];
      case 'const':
        return [type, JSON.stringify(node.value)];
      case 'codes': {
        const { open, codes } = this.#list(node.list);
        // A short list is told in full, a long one by its name.
        if (open) return [type, '1'];
        return codes.length <= 6 ? [type, JSON.stringify(codes.map(({ code }) => code).join(' '))] : [type];
      }
      case 'union': {
        const branches = node.branches.map(({ value, node: branch }) => {
          if (branch.type !== 'object' || !same(branch.at.title, node.at.title))
            throw new TypeError(
              `${branch.at.id}#${branch.at.pointer}: a branch is an object, and has no title of its own`,
            );
          requiresItself(branch);
          return `${JSON.stringify(value)}: ${this.#members(branch.members.filter(({ name }) => name !== node.tag))}`;
        });
        return [type, JSON.stringify(node.tag), `{ ${branches.join(', ')} }`];
      }
    }
  }

  #list(name: string): Codelist {
    const list = this.#model.codelists.find((candidate) => candidate.name === name);
    if (list === undefined) throw new TypeError(`no codelist ${name}`);
    return list;
  }

  #id(id: string): string {
    return JSON.stringify(id.replace(BASE, ''));
  }
}

/** A member of a kind is written in the kind's file or in the head's, wherever its form comes from. */
function writtenIn({ node, owner }: Member): string {
  return node.type === 'codes' || ('part' in node && node.part !== undefined) ? owner.id : node.at.id;
}

function requiresItself({ at, members }: Node & { type: 'object' }): void {
  const foreign = members.find(({ owner }) => owner.id !== at.id && owner.pointer !== at.pointer);
  if (foreign !== undefined) throw new TypeError(`${at.id}#${at.pointer}: only a record has members of another file`);
}

function limits(max: number | undefined, min: number | undefined): string[] {
  return [
    ...(max === undefined && min === undefined ? [] : [String(max ?? 0)]),
    ...(min === undefined ? [] : [String(min)]),
  ];
}

function titles({ en, vi }: Title): string[] {
  return [JSON.stringify(en), JSON.stringify(vi)];
}

/** 0 for what the place itself tells. */
function told({ en, vi }: Title, around: Title): string[] {
  return [en === around.en ? '0' : JSON.stringify(en), vi === around.vi ? '0' : JSON.stringify(vi)];
}

function same(one: Title, other: Title): boolean {
  return one.en === other.en && one.vi === other.vi;
}

/** `issuedOn` → `Issued on` */
function spelledOut(name: string): string {
  const words = name.replaceAll(/[A-Z0-9]+/g, (letters) => ` ${letters.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
