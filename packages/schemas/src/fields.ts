/**
 * The fields of a record's kind as a tree, in the schema's order: what sheets, forms and grids are laid out from.
 * @module
 */
import type { Bilingual } from './contract.ts';
import { kinds } from './generated/kinds.ts';
import { loadBundle } from './index.ts';
import type { Json, JsonSchema } from './json-schema.ts';
import { OPEN_CODE } from './standard.ts';

/** One member of an object. */
export interface Field {
  /** the member's name */
  name: string;
  title: Bilingual;
  description: Bilingual;
  required: boolean;
  shape: Shape;
  /** group that is shared or withheld as a whole; empty where the schema says none */
  group: string;
  /** whether it names a person, alone or with others; see `x-privacy` */
  identifies: string;
  special: string;
  /** ids in `bases` */
  basis: readonly string[];
}

/** What a field holds. */
export type Shape =
  | CodeShape
  | TextShape
  | NumberShape
  | YesNoShape
  | FixedShape
  | ObjectShape
  | ListShape
  | ChoiceShape;

/** One code of a codelist. */
export interface CodeShape {
  type: 'code';
  /** name of the list, as `exploitation-form` */
  list: string;
  title: Bilingual;
  /** whether codes `x-<owner>:<code>` are admitted too */
  open: boolean;
  /** those in use; `removed` ones are left out */
  codes: readonly CodeChoice[];
}

/** A code that may be chosen. */
export interface CodeChoice {
  code: string;
  title: Bilingual;
  description: Bilingual;
  /** still read, no longer to be chosen */
  deprecated: boolean;
}

/** A text; the format tells how it is typed in. */
export interface TextShape {
  type: 'text';
  /** name of the common part (`civil-date`, `instant`, `partial-date`, `uuid`, `line`, `text`…); empty for a plain text */
  format: string;
  pattern?: string;
  /** in characters */
  maxLength?: number;
}

export interface NumberShape {
  type: 'number';
  integer: boolean;
  minimum?: number;
  maximum?: number;
}

export interface YesNoShape {
  type: 'boolean';
}

/** Always the same value: the schema's own address, the tag of a choice. */
export interface FixedShape {
  type: 'fixed';
  value: string | number | boolean;
}

export interface ObjectShape {
  type: 'object';
  /** name of the common part (`area`, `period`…); empty for one that the record describes itself */
  part: string;
  fields: readonly Field[];
}

export interface ListShape {
  type: 'list';
  items: Shape;
  minItems: number;
  maxItems: number;
  unique: boolean;
}

/** One of several objects, told apart by a tag. */
export interface ChoiceShape {
  type: 'choice';
  part: string;
  /** member that tells which */
  tag: string;
  branches: readonly Branch[];
}

export interface Branch {
  /** what the tag says */
  value: string;
  title: Bilingual;
  description: Bilingual;
  /** without the tag */
  fields: readonly Field[];
}

/**
 * The fields of a kind, those of the head first.
 *
 * @param kind as in `kinds`
 * @param version `MAJOR.MINOR`; the newest unless told
 * @returns `undefined` for a kind or a version that was not released
 */
export async function fieldsOf(kind: string, version?: string): Promise<readonly Field[] | undefined> {
  const newest = kinds.find((one) => one.kind === kind)?.version;
  const bundle = await loadBundle(`https://schemas.lienthong.example/${kind}/${version ?? newest}`);
  if (bundle === undefined) return undefined;
  const fields = new Reader(object(bundle['$defs'])).fieldsOf(bundle);
  return fields;
}

class Reader {
  readonly #defs: JsonSchema;

  constructor(defs: JsonSchema) {
    this.#defs = defs;
  }

  /** The members of an object, those of what it extends first; a member that both describe has the words of the nearer one. */
  fieldsOf(schema: JsonSchema): Field[] {
    const found = new Map<string, Field>();
    const required = new Set<string>();
    for (const base of list(schema['allOf'])) {
      for (const field of this.fieldsOf(this.#resolve(object(base)).schema)) {
        found.set(field.name, field);
        if (field.required) required.add(field.name);
      }
    }
    for (const name of list(schema['required'])) required.add(String(name));
    for (const [name, told] of Object.entries(object(schema['properties']))) {
      found.set(name, this.#field(name, object(told)));
    }
    return [...found.values()].map((field) => ({ ...field, required: required.has(field.name) }));
  }

  #field(name: string, told: JsonSchema): Field {
    const privacy = object(told['x-privacy']);
    return {
      name,
      ...words(told),
      required: false,
      shape: this.#shape(told),
      group: String(privacy['group'] ?? ''),
      identifies: String(privacy['identifies'] ?? ''),
      special: String(privacy['special'] ?? ''),
      basis: list(told['x-basis']).map(String),
    };
  }

  #shape(told: JsonSchema): Shape {
    const { name, role, schema } = this.#resolve(told);
    if (role === 'codelists') return codes(name, schema);
    const { const: value, type } = schema;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { type: 'fixed', value };
    }
    if (schema['oneOf'] !== undefined) return this.#choice(name, list(schema['oneOf']).map(object));
    switch (type) {
      case 'object':
        return { type: 'object', part: name, fields: this.fieldsOf(schema) };
      case 'array': {
        const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER, uniqueItems = false } = schema;
        const bounds = { minItems: Number(minItems), maxItems: Number(maxItems), unique: uniqueItems === true };
        return { type: 'list', items: this.#shape(object(schema['items'])), ...bounds };
      }
      case 'boolean':
        return { type: 'boolean' };
      case 'integer':
      case 'number':
        return { type: 'number', integer: type === 'integer', ...numbers(schema, ['minimum', 'maximum']) };
      case 'string': {
        const pattern = typeof schema['pattern'] === 'string' ? { pattern: schema['pattern'] } : {};
        return { type: 'text', format: name, ...pattern, ...numbers(schema, ['maxLength']) };
      }
      default:
        throw new TypeError(`a schema of type ${JSON.stringify(type)} has no shape`);
    }
  }

  #choice(part: string, branches: readonly JsonSchema[]): ChoiceShape {
    const properties = branches.map((branch) => object(branch['properties']));
    const tag = Object.keys(properties[0] ?? {}).find((name) =>
      properties.every((members) => typeof object(members[name])['const'] === 'string'),
    );
    if (tag === undefined) throw new TypeError('a choice without a tag has no shape');
    return {
      type: 'choice',
      part,
      tag,
      branches: branches.map((branch, index) => {
        const told = object(properties[index]?.[tag]);
        const fields = this.fieldsOf(branch).filter(({ name }) => name !== tag);
        return { value: String(told['const']), ...words(told), fields };
      }),
    };
  }

  /** What a `$ref` names: its folder, its name, and the schema. */
  #resolve(told: JsonSchema): { role: string; name: string; schema: JsonSchema } {
    const ref = told['$ref'];
    if (typeof ref !== 'string') return { role: '', name: '', schema: told };
    const [role = '', name = ''] = ref.split('/').slice(-3, -1);
    return { role, name, schema: object(this.#defs[ref]) };
  }
}

function codes(name: string, schema: JsonSchema): CodeShape {
  const known = list(schema['oneOf']).map(object);
  return {
    type: 'code',
    list: name,
    title: words(schema).title,
    open: schema['x-open'] === true,
    codes: known
      .filter((entry) => entry['x-state'] !== 'removed')
      .map((entry) => ({
        code: String(entry['const']),
        ...words(entry),
        deprecated: entry['x-state'] === 'deprecated',
      })),
  };
}

/** Whether a text is a code that an open list admits beside its own. */
export function isForeignCode(text: string): boolean {
  return new RegExp(OPEN_CODE, 'u').test(text);
}

function words(told: JsonSchema): { title: Bilingual; description: Bilingual } {
  const vi = object(told['x-vi']);
  const both = (member: string): Bilingual => ({ en: String(told[member] ?? ''), vi: String(vi[member] ?? '') });
  return { title: both('title'), description: both('description') };
}

function numbers<Name extends string>(schema: JsonSchema, names: readonly Name[]): { [name in Name]?: number } {
  const told = names.filter((name) => typeof schema[name] === 'number');
  return Object.fromEntries(told.map((name) => [name, schema[name]])) as { [name in Name]?: number };
}

function object(value: Json | undefined): JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
