/**
 * Takes from a value what a schema does not know: members, codes of closed lists, branches of unions.
 *
 * It knows the subset that the contract's schemas are written in, and judges nothing else: bounds and patterns are for a validator.
 * @module
 */
import type { Json, JsonSchema } from '@lienthong/schemas';
import { isObject, type JsonObject } from '../json.ts';

/** A value without what the schema does not know; `value` is absent when nothing of it is left. */
export interface Narrowed {
  value?: Json;
  /** JSON Pointers of what was taken away, in the value as it was */
  lost: string[];
}

const OPEN_CODE = /^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$/;

/** @param bundle a record's schema with all it refers to under `$defs` */
export function narrow(value: Json, bundle: JsonSchema): Narrowed {
  return new Narrowing(bundle).of(value, bundle, '');
}

class Narrowing {
  readonly #bundle: JsonSchema;

  constructor(bundle: JsonSchema) {
    this.#bundle = bundle;
  }

  of(value: Json, schema: JsonSchema, at: string): Narrowed {
    const plain = this.#resolved(schema);
    const lists = branches(plain);
    if (lists.length > 0) return this.#branch(value, plain, lists, at);
    if ('const' in plain) return plain['const'] === value ? { value, lost: [] } : { lost: [at] };
    if (Array.isArray(value)) return this.#items(value, isObject(plain['items']) ? plain['items'] : {}, at);
    return isObject(value) && 'properties' in plain ? this.#members(value, plain, at) : { value, lost: [] };
  }

  /** A list of codes, or a union told apart by constants. */
  #branch(value: Json, schema: JsonSchema, alternatives: readonly JsonSchema[], at: string): Narrowed {
    const isList = alternatives.every((one) => 'const' in one);
    if (isList) {
      const known = alternatives.some((one) => one['const'] === value);
      const open = schema['x-open'] === true && typeof value === 'string' && OPEN_CODE.test(value);
      return known || open ? { value, lost: [] } : { lost: [at] };
    }
    const branch = alternatives.map((one) => this.#resolved(one)).find((one) => isObject(value) && hasTags(value, one));
    return branch === undefined ? { lost: [at] } : this.of(value, branch, at);
  }

  #items(values: readonly Json[], schema: JsonSchema, at: string): Narrowed {
    const items = values.map((value, i) => this.of(value, schema, `${at}/${i}`));
    const left = items.map((item) => item.value).filter((value) => value !== undefined);
    const lost = items.flatMap((item) => item.lost);
    // A list that held something and holds nothing now says something else: it goes as a whole.
    return left.length === 0 && values.length > 0 ? { lost: [at] } : { value: left, lost };
  }

  #members(value: JsonObject, schema: JsonSchema, at: string): Narrowed {
    const properties = this.#properties(schema);
    const entries = Object.entries(value).map(([member, held]) => {
      const property = properties.get(member);
      const place = `${at}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return [member, property === undefined ? { lost: [place] } : this.of(held, property, place)] as const;
    });
    const left = entries.flatMap(([member, { value: kept }]) => (kept === undefined ? [] : [[member, kept] as const]));
    return { value: Object.fromEntries(left), lost: entries.flatMap(([, { lost }]) => lost) };
  }

  /** Properties of an object and of what it is composed of. */
  #properties(schema: JsonSchema): Map<string, JsonSchema> {
    const composed = asSchemas(schema['allOf']).flatMap((one) => [...this.#properties(this.#resolved(one))]);
    const own = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
    return new Map([...composed, ...own.map(([member, one]) => [member, isObject(one) ? one : {}] as const)]);
  }

  #resolved(schema: JsonSchema): JsonSchema {
    const ref = schema['$ref'];
    if (typeof ref !== 'string') return schema;
    const found = isObject(this.#bundle['$defs']) ? this.#bundle['$defs'][ref] : undefined;
    if (!isObject(found)) throw new TypeError(`the bundle does not hold ${ref}`);
    return this.#resolved(found);
  }
}

function branches(schema: JsonSchema): JsonSchema[] {
  return asSchemas(schema['oneOf']);
}

/** Whether every constant of the branch is what the value says there; those are its tags. */
function hasTags(value: JsonObject, branch: JsonSchema): boolean {
  const properties = isObject(branch['properties']) ? Object.entries(branch['properties']) : [];
  const tags = properties.filter(([, one]) => isObject(one) && 'const' in one);
  return tags.every(([member, one]) => isObject(one) && value[member] === one['const']);
}

function asSchemas(value: Json | undefined): JsonSchema[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
