/**
 * The contract as a tree that every generator walks: the schema subset parsed once, the head merged in, and each node
 * knowing where in the hand-written schemas it stands.
 * @module
 */
import { correspondences } from '../contract/correspondences.ts';
import { array, BASE, type Contract, type JsonObject, object, pointer, strings } from '../contract/source.ts';

/** Where a node is written by hand, and what it is called there. */
export interface Place {
  /** `$id` of the schema */
  id: string;
  /** JSON Pointer into it, `''` for the root */
  pointer: string;
  /** member through which it is reached */
  name: string;
  title: { en: string; vi: string };
  description: { en: string; vi: string };
}

export type Node = { at: Place } & (
  | { type: 'object'; members: Member[]; closed: boolean; part?: string }
  | { type: 'array'; items: Node; minItems?: number; maxItems?: number; uniqueItems: boolean }
  | {
      type: 'string';
      minLength?: number;
      maxLength?: number;
      pattern?: string;
      part?: string;
      /** what the shared part calls this form, where the place that uses it has a name of its own */
      form?: { en: string; vi: string };
    }
  | { type: 'integer' | 'number'; minimum?: number; maximum?: number; part?: string }
  | { type: 'boolean' }
  | { type: 'const'; value: string | number | boolean }
  | { type: 'codes'; list: string }
  | { type: 'union'; tag: string; branches: { value: string; node: Node }[]; part?: string }
);

export interface Member {
  name: string;
  required: boolean;
  /** the place whose `required` asks for it: the object itself, or the head that was merged into it */
  owner: Place;
  node: Node;
}

export interface Code {
  code: string;
  title: { en: string; vi: string };
  description: { en: string; vi: string };
  state: 'active' | 'deprecated' | 'removed';
  since?: string;
  why?: string;
  replacedBy?: string;
  from?: string;
  until?: string;
  provenance: string;
  basis: string[];
  map: { [scheme: string]: { code?: string; match: string } };
}

export interface Codelist {
  name: string;
  version: string;
  id: string;
  open: boolean;
  title: { en: string; vi: string };
  description: { en: string; vi: string };
  codes: Code[];
}

export interface Unit {
  /** kebab-case name */
  name: string;
  id: string;
  version: string;
  node: Node;
}

export interface Model {
  kinds: Unit[];
  parts: Unit[];
  codelists: Codelist[];
}

/** What an open list admits beside its own codes. */
export const OPEN_CODE = '^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$';

const HEAD = `${BASE}common/head/`;

/**
 * @throws {TypeError} a schema leaves the subset; the lint says where, and runs first
 */
export function modelOf(contract: Contract): Model {
  const unit = (role: string): Unit[] =>
    contract.files
      .filter((file) => file.role === role)
      .map(({ name, id, version, schema }) => ({ name, id, version, node: new Reader(contract, id).node(schema, '') }));
  return {
    kinds: unit('record'),
    parts: unit('common'),
    codelists: contract.files
      .filter((file) => file.role === 'codelist')
      .map(({ name, id, version, schema }) => codelist(name, id, version, schema)),
  };
}

/** Reads one schema file; a leaf part is taken in where it is used, under the title that stands at the `$ref`. */
class Reader {
  readonly #contract: Contract;
  readonly #id: string;

  constructor(contract: Contract, id: string) {
    this.#contract = contract;
    this.#id = id;
  }

  node(schema: JsonObject, at: string, named: JsonObject = schema, around?: Place): Node {
    const place = this.#place(at, named, around);
    const ref = schema['$ref'];
    if (typeof ref === 'string') return this.#referred(ref, place);
    if (schema['oneOf'] !== undefined) return this.#union(schema, at, place);
    const value = schema['const'];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { at: place, type: 'const', value };
    }
    switch (schema['type']) {
      case 'object':
        return this.#object(schema, at, place);
      case 'array':
        return {
          at: place,
          type: 'array',
          items: this.node(object(schema['items']), `${at}/items`, undefined, place),
          uniqueItems: schema['uniqueItems'] === true,
          ...numbers(schema, ['minItems', 'maxItems']),
        };
      case 'string': {
        const pattern = schema['pattern'];
        const bounds = numbers(schema, ['minLength', 'maxLength']);
        return { at: place, type: 'string', ...bounds, ...(typeof pattern === 'string' && { pattern }) };
      }
      case 'integer':
      case 'number':
        return { at: place, type: schema['type'], ...numbers(schema, ['minimum', 'maximum']) };
      case 'boolean':
        return { at: place, type: 'boolean' };
      default:
        throw new TypeError(`${this.#id}#${at} is outside the subset`);
    }
  }

  #referred(ref: string, place: Place): Node {
    const file = this.#contract.byId.get(ref);
    if (file === undefined) throw new TypeError(`${place.id}#${place.pointer} refers to ${ref}, which does not exist`);
    // Members of the part speak for themselves; its root is called what the place that refers to it calls it.
    const at = { ...place, id: ref, pointer: '' };
    if (file.role === 'codelist') return { at, type: 'codes', list: file.name };
    const node = new Reader(this.#contract, ref).node(file.schema, '');
    const form = node.at.title;
    if (place.title.en !== '') node.at = at;
    return { ...node, part: file.name, ...(node.type === 'string' && { form }) } as Node;
  }

  #object(schema: JsonObject, at: string, place: Place): Node {
    const own = this.#members(schema, at, place);
    const inherited = array(schema['allOf']).flatMap((entry) => {
      const ref = object(entry)['$ref'];
      const file = typeof ref === 'string' ? this.#contract.byId.get(ref) : undefined;
      if (file === undefined) throw new TypeError(`${this.#id}#${at}/allOf refers to no schema`);
      const reader = new Reader(this.#contract, file.id);
      return reader.#members(file.schema, '', reader.#place('', file.schema));
    });
    const required = new Set(inherited.filter((member) => member.required).map((member) => member.name));
    const names = new Set(own.map((member) => member.name));
    const members = [
      ...inherited.map((member) => own.find(({ name }) => name === member.name) ?? member),
      ...own.filter(({ name }) => !inherited.some((member) => member.name === name)),
    ].map((member) =>
      names.has(member.name) && required.has(member.name) && !member.required
        ? {
            ...member,
            required: true,
            owner: inherited.find(({ name }) => name === member.name)?.owner ?? member.owner,
          }
        : member,
    );
    return { at: place, type: 'object', members, closed: schema['unevaluatedProperties'] === false };
  }

  #members(schema: JsonObject, at: string, owner: Place): Member[] {
    const required = strings(schema['required']);
    return Object.entries(object(schema['properties'])).map(([name, inner]) => ({
      name,
      required: required.includes(name),
      owner,
      node: this.node(object(inner), `${at}/properties${pointer(name)}`),
    }));
  }

  #union(schema: JsonObject, at: string, place: Place): Node {
    const nodes = array(schema['oneOf']).map((branch, index) =>
      this.node(object(branch), `${at}/oneOf/${index}`, undefined, place),
    );
    const tag = tagOf(nodes);
    if (tag === undefined) throw new TypeError(`${this.#id}#${at}/oneOf has no tag`);
    const branches = nodes.map((node) => ({ value: String(constant(node, tag)), node }));
    return { at: place, type: 'union', tag, branches };
  }

  /** What has no title of its own, an item or a branch, is called what stands around it. */
  #place(at: string, named: JsonObject, around?: Place): Place {
    const vi = object(named['x-vi']);
    const own = { title: both(named, vi, 'title'), description: both(named, vi, 'description') };
    const { title, description } = own.title.en === '' && around !== undefined ? around : own;
    const name = /.*\/properties\/([^/]+)/.exec(at)?.[1] ?? '';
    return { id: this.#id, pointer: at, name, title, description };
  }
}

/** The member that tells the branches apart: required and constant in each, and different in all. */
function tagOf(branches: Node[]): string | undefined {
  const [first] = branches;
  if (first?.type !== 'object') return undefined;
  return first.members
    .map(({ name }) => name)
    .find((name) => {
      const values = branches.map((branch) => constant(branch, name));
      return !values.includes(undefined) && new Set(values).size === branches.length;
    });
}

function constant(node: Node, name: string): string | undefined {
  if (node.type !== 'object') return undefined;
  const member = node.members.find((candidate) => candidate.name === name);
  if (member?.required !== true || member.node.type !== 'const') return undefined;
  return typeof member.node.value === 'string' ? member.node.value : undefined;
}

function codelist(name: string, id: string, version: string, schema: JsonObject): Codelist {
  const codes = array(schema['oneOf'])
    .map(object)
    .filter((entry) => typeof entry['const'] === 'string')
    .map((entry): Code => {
      const state = entry['x-state'];
      return {
        code: String(entry['const']),
        title: both(entry, object(entry['x-vi']), 'title'),
        description: both(entry, object(entry['x-vi']), 'description'),
        state: state === 'deprecated' || state === 'removed' ? state : 'active',
        ...(typeof entry['x-since'] === 'string' && { since: entry['x-since'] }),
        ...(typeof entry['x-why'] === 'string' && { why: entry['x-why'] }),
        ...(typeof entry['x-replacedBy'] === 'string' && { replacedBy: entry['x-replacedBy'] }),
        ...(typeof entry['x-from'] === 'string' && { from: entry['x-from'] }),
        ...(typeof entry['x-until'] === 'string' && { until: entry['x-until'] }),
        provenance: String(entry['x-provenance']),
        basis: strings(entry['x-basis']),
        map: correspondences(schema, entry) as unknown as Code['map'],
      };
    });
  const vi = object(schema['x-vi']);
  const titles = { title: both(schema, vi, 'title'), description: both(schema, vi, 'description') };
  return { name, id, version, open: schema['x-open'] === true, ...titles, codes };
}

function both(en: JsonObject, vi: JsonObject, member: string): { en: string; vi: string } {
  return { en: String(en[member] ?? ''), vi: String(vi[member] ?? '') };
}

function numbers<K extends string>(schema: JsonObject, names: readonly K[]): { [N in K]?: number } {
  const entries = names.filter((name) => typeof schema[name] === 'number').map((name) => [name, schema[name]]);
  return Object.fromEntries(entries) as { [N in K]?: number };
}

export { HEAD };
