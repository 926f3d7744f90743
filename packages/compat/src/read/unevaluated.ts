/**
 * `unevaluatedProperties` and `unevaluatedItems`, by distinction of cases.
 *
 * What is evaluated depends on which subschemas in place succeed. An instance falls into just one case of that; in each case the
 * names, or the items, that are evaluated are known, and the keyword says of the rest what `additionalProperties`, or `items`, would.
 *
 * @module
 * @see JSON Schema 2020-12 core §11
 */
import { BudgetSpent } from '../budget.ts';
import type { Forms } from '../form/forms.ts';
import type { Formula } from '../form/formula.ts';
import { isObject, type Json } from '../json.ts';
import { isThere, ownNames } from './keywords/objects.ts';
import { targetOf } from './keywords/references.ts';
import type { Reading } from './reading.ts';

/** Cases that are told apart for one schema. */
const most = 1024;

/** What is evaluated: names, as a formula over them; or items, by index and by a formula that they satisfy. */
interface Evaluated {
  readonly names: Formula;
  /** Items before it; all if it is infinite. */
  readonly index: number;
  readonly items: Formula;
}

interface Case {
  readonly condition: Formula;
  readonly evaluated: Evaluated;
}

type What = 'names' | 'items';

/** Members whose names are not evaluated satisfy the schema. */
export function unevaluatedProperties(reading: Reading, value: Json): Formula {
  const { forms } = reading;
  const rest = reading.inner(value);
  return inCases(reading, 'names', 'object', ({ names }) => forms.members(forms.negate(names), rest));
}

/** Items that are not evaluated satisfy the schema. */
export function unevaluatedItems(reading: Reading, value: Json): Formula {
  const { forms } = reading;
  const rest = reading.inner(value);
  return inCases(reading, 'items', 'array', ({ index, items }) =>
    index === Number.POSITIVE_INFINITY ? forms.true : forms.items(index, forms.any([items, rest])),
  );
}

function inCases(
  reading: Reading,
  what: What,
  type: 'object' | 'array',
  ask: (evaluated: Evaluated) => Formula,
): Formula {
  const { forms, location } = reading;
  const { pointer, resource } = location;
  const { document } = resource;
  const keyword = what === 'names' ? 'unevaluatedProperties' : 'unevaluatedItems';
  const cases = new Cases(forms, what);
  const told = cases.of(reading, keyword);
  // What a schema evaluates that is not there is not known.
  if (cases.isUnsure) return forms.opaque('reference', [reading.reader.side, keyword, document.uri, pointer].join(' '));
  return forms.any([
    forms.not(type),
    ...told.map(({ condition, evaluated }) => forms.all([condition, ask(evaluated)])),
  ]);
}

class Cases {
  readonly #forms: Forms;
  readonly #what: What;
  readonly #nothing: Evaluated;
  /** By schema and scope; while they are being told, that nothing is evaluated. */
  readonly #known = new Map<Json, Map<string, Case[]>>();
  /** Whether a reference leads nowhere. */
  isUnsure = false;

  constructor(forms: Forms, what: What) {
    this.#forms = forms;
    this.#what = what;
    this.#nothing = { names: forms.false, index: 0, items: forms.false };
  }

  /** The cases of a schema that holds: just one of them applies to an instance. */
  of(reading: Reading, leftOut?: string): Case[] {
    const scopes = this.#known.get(reading.schema) ?? new Map<string, Case[]>();
    this.#known.set(reading.schema, scopes);
    const known = scopes.get(reading.scope.key);
    if (known !== undefined) return known;
    scopes.set(reading.scope.key, [{ condition: this.#forms.true, evaluated: this.#nothing }]);
    const own = this.#own(reading, leftOut);
    let cases: Case[] = [{ condition: this.#forms.true, evaluated: own }];
    if (!this.#isAll(own)) for (const more of this.#inPlace(reading)) cases = this.#product(cases, more);
    scopes.set(reading.scope.key, cases);
    return cases;
  }

  #isAll({ names, index }: Evaluated): boolean {
    return this.#what === 'names' ? names === this.#forms.true : index === Number.POSITIVE_INFINITY;
  }

  /** What the keywords of the schema itself evaluate. */
  #own(reading: Reading, leftOut: string | undefined): Evaluated {
    const { forms, schema } = reading;
    const has = (keyword: string): boolean => keyword !== leftOut && Object.hasOwn(schema, keyword);
    if (this.#what === 'names') {
      const all = has('additionalProperties') || has('unevaluatedProperties');
      return { ...this.#nothing, names: all ? forms.true : ownNames(reading) };
    }
    const { prefixItems: prefix, contains } = schema;
    const all = has('items') || has('unevaluatedItems');
    // Items that `contains` accepts are evaluated from 2020-12 on.
    const counted = contains !== undefined && reading.location.dialect === '2020-12';
    return {
      ...this.#nothing,
      index: all ? Number.POSITIVE_INFINITY : Array.isArray(prefix) ? prefix.length : 0,
      items: counted ? reading.inner(contains) : forms.false,
    };
  }

  /** For each keyword that applies schemas in place, the cases it makes. */
  *#inPlace(reading: Reading): Generator<Case[]> {
    const { forms, schema } = reading;
    for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef']) {
      if (!Object.hasOwn(schema, keyword)) continue;
      const target = targetOf(reading, keyword);
      if (target === undefined) this.isUnsure = true;
      if (target === undefined || !isObject(target.schema)) continue;
      yield this.of(reading.reader.readingAt(target, reading.scope));
    }
    for (const inner of listOf(schema['allOf'])) yield this.#holding(reading, inner);
    for (const keyword of ['anyOf', 'oneOf'])
      for (const inner of listOf(schema[keyword])) yield this.#either(reading, inner, forms.true);
    if (Object.hasOwn(schema, 'if')) yield this.#conditional(reading);
    const { dependentSchemas: dependent } = schema;
    if (!isObject(dependent)) return;
    for (const [name, inner] of Object.entries(dependent)) yield this.#either(reading, inner, isThere(reading, name));
  }

  /** The cases of a subschema that holds. */
  #holding(reading: Reading, inner: Json): Case[] {
    if (!isObject(inner)) return [{ condition: this.#forms.true, evaluated: this.#nothing }];
    return this.of(
      reading.reader.readingAt(reading.reader.registry.locate(inner, reading.location.resource), reading.scope),
    );
  }

  /** The cases of a subschema that holds or does not, where the condition is met; a failing one evaluates nothing. */
  #either(reading: Reading, inner: Json, where: Formula): Case[] {
    const forms = this.#forms;
    const cases = this.#holding(reading, inner);
    if (cases.every(({ evaluated }) => this.#same(evaluated, this.#nothing))) return [];
    const holds = forms.all([where, reading.inner(inner)]);
    return [
      ...cases.map(({ condition, evaluated }) => ({ condition: forms.all([holds, condition]), evaluated })),
      { condition: forms.negate(holds), evaluated: this.#nothing },
    ];
  }

  #conditional(reading: Reading): Case[] {
    const forms = this.#forms;
    const { if: condition = true, then = true, else: otherwise = true } = reading.schema;
    const holds = reading.inner(condition);
    const yes = this.#product(this.#holding(reading, condition), this.#holding(reading, then));
    const no = this.#holding(reading, otherwise);
    return [
      ...yes.map((one) => ({ ...one, condition: forms.all([holds, one.condition]) })),
      ...no.map((one) => ({ ...one, condition: forms.all([forms.negate(holds), one.condition]) })),
    ];
  }

  #product(first: readonly Case[], second: readonly Case[]): Case[] {
    if (second.length === 0) return [...first];
    if (first.length * second.length > most) throw new BudgetSpent('too many cases of what is evaluated');
    const cases = first.flatMap((one) =>
      second.map((other) => ({
        condition: this.#forms.all([one.condition, other.condition]),
        evaluated: this.#union(one.evaluated, other.evaluated),
      })),
    );
    return this.#joined(cases.filter(({ condition }) => condition !== this.#forms.false));
  }

  /** Cases in which the same is evaluated are one. */
  #joined(cases: readonly Case[]): Case[] {
    const groups = new Map<string, Case>();
    for (const { condition, evaluated } of cases) {
      const key = `${evaluated.names.id} ${evaluated.index} ${evaluated.items.id}`;
      const known = groups.get(key);
      groups.set(key, {
        condition: known === undefined ? condition : this.#forms.any([known.condition, condition]),
        evaluated,
      });
    }
    return [...groups.values()];
  }

  #union(one: Evaluated, other: Evaluated): Evaluated {
    return {
      names: this.#forms.any([one.names, other.names]),
      index: Math.max(one.index, other.index),
      items: this.#forms.any([one.items, other.items]),
    };
  }

  #same(one: Evaluated, other: Evaluated): boolean {
    return one.names === other.names && one.index === other.index && one.items === other.items;
  }
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
