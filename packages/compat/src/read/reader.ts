/**
 * Brings schemas to formulas: each schema, in each dynamic scope, once.
 * @module
 */
import { BudgetSpent } from '../budget.ts';
import type { Place, ReasonCode, Side } from '../comparison.ts';
import type { Forms } from '../form/forms.ts';
import type { Formula, Source } from '../form/formula.ts';
import { Target } from '../form/target.ts';
import { isObject, type Json, join, textOf } from '../json.ts';
import { applicators } from './keywords/applicators.ts';
import { arrays } from './keywords/arrays.ts';
import { objects } from './keywords/objects.ts';
import { references } from './keywords/references.ts';
import { values } from './keywords/values.ts';
import { silent } from './keywords.ts';
import { given } from './load.ts';
import type { Location } from './location.ts';
import type { Keyword, Reading, ReadOptions, Reads } from './reading.ts';
import type { Registry } from './registry.ts';
import { emptyScope, entered, type Scope } from './scope.ts';

const keywords = new Map<string, Keyword>(
  [values, arrays, objects, applicators, references].flatMap((table) => Object.entries(table)),
);

/** Schemas that are read, each in each scope, and how many of them within each other. */
const most = 100_000;
const deepest = 800;

/** Formulas that are known, by schema and by the key of the scope; a target while the schema is being read. */
type Known = Map<Json, Map<string, Formula | Target>>;

/** Gives what is the same on both sides without reading it. */
interface SharedSchemas {
  at(location: Location, scope: Scope): Formula | undefined;
}

export class Reader implements Reads {
  readonly forms: Forms;
  readonly registry: Registry;
  readonly side: Side;
  readonly #options: ReadOptions;
  readonly #annotations: ReadonlySet<string>;
  readonly #known: Known = new Map();
  readonly #shared: SharedSchemas | undefined;
  /** Schemas read so far. */
  readings = 0;
  #depth = 0;
  /** Schemas that refer to themselves. */
  readonly targets: Target[] = [];

  constructor(forms: Forms, registry: Registry, side: Side, options: ReadOptions, shared?: SharedSchemas) {
    this.forms = forms;
    this.registry = registry;
    this.side = side;
    this.#options = options;
    this.#annotations = new Set(options.annotations);
    this.#shared = shared;
  }

  /** @throws {BudgetSpent} the schema is nested too deep */
  root(uri: string): Formula {
    const location = this.registry.at(uri);
    return location === undefined ? this.forms.opaque('reference', uri) : this.reach(location, emptyScope);
  }

  /** A schema that is referred to: one that is the same on both sides is not read before somebody looks. */
  reach(location: Location, scope: Scope): Formula {
    const shared = this.#shared?.at(location, scope);
    return shared ?? this.at(location, scope);
  }

  /** A schema, entered from anywhere. @throws {BudgetSpent} it is nested too deep, or references lead from one to the next */
  at(location: Location, scope: Scope): Formula {
    const { schema } = location;
    if (schema === true) return this.forms.true;
    if (schema === false) return this.forms.false;
    const inside = entered(scope, location.resource);
    const scopes = this.#known.get(schema) ?? new Map<string, Formula | Target>();
    const known = scopes.get(inside.key);
    if (known !== undefined) return known instanceof Target ? this.#again(known) : known;
    this.#known.set(schema, scopes);
    if (++this.readings > most) throw new BudgetSpent('schemas are entered in too many scopes');
    if (this.#depth >= deepest) throw new BudgetSpent('schemas refer to each other in too long a chain');
    const target = new Target(`${this.side} ${location.resource.document.uri} ${location.pointer} ${inside.key}`);
    scopes.set(inside.key, target);
    try {
      this.#depth++;
      const { at } = this.forms;
      const formula = this.read(location, inside);
      this.forms.at = at;
      target.settle(formula);
      scopes.set(inside.key, formula);
      return formula;
    } catch (error) {
      scopes.delete(inside.key);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  /** What the keywords of a schema ask together. */
  read(location: Location, scope: Scope): Formula {
    const { forms } = this;
    const { schema } = location;
    forms.at = new Spot(this.side, location);
    if (!isObject(schema)) return this.#opaque('schema', textOf(schema));
    if (location.dialect === undefined) return this.#opaque('dialect', textOf(schema));
    const reading = this.readingAt(location, scope);
    const parts: Formula[] = [];
    for (const keyword of Object.keys(schema)) {
      if (this.isSilent(keyword)) continue;
      forms.at = new Spot(this.side, location, keyword);
      parts.push(this.#keyword(keyword, schema[keyword] ?? null, reading));
    }
    forms.at = new Spot(this.side, location);
    return forms.all(parts);
  }

  /** A schema as its keywords see it, entered from anywhere. */
  readingAt(location: Location, from: Scope): Reading {
    const { forms } = this;
    const scope = entered(from, location.resource);
    const schema = isObject(location.schema) ? location.schema : {};
    return {
      forms,
      reader: this,
      schema,
      location,
      scope,
      options: this.#options,
      inner: (inner) => this.at(this.registry.locate(inner, location.resource), scope),
      broken: (keyword) => this.#opaque('schema', `${keyword} ${textOf(schema[keyword] ?? null)}`),
    };
  }

  #keyword(keyword: string, value: Json, reading: Reading): Formula {
    const read = keywords.get(keyword);
    return read === undefined ? this.#opaque('keyword', `${keyword} ${textOf(value)}`) : read(value, reading);
  }

  /** What is not understood; it may say other things on the two sides where it holds a reference. */
  #opaque(reason: ReasonCode, text: string): Formula {
    return this.forms.opaque(reason, /"\$(?:ref|dynamicRef|recursiveRef)":/.test(text) ? `${this.side} ${text}` : text);
  }

  /** Whether a keyword asserts nothing. */
  isSilent(keyword: string): boolean {
    return silent.has(keyword) || keyword.startsWith('x-') || this.#annotations.has(keyword);
  }

  #again(target: Target): Formula {
    this.targets.push(target);
    return this.forms.ref(target);
  }
}

/** Where a formula comes from. */
class Spot implements Source {
  readonly #side: Side;
  readonly #location: Location;
  readonly #keyword: string | undefined;

  constructor(side: Side, location: Location, keyword?: string) {
    this.#side = side;
    this.#location = location;
    this.#keyword = keyword;
  }

  place(): Place {
    const { resource, pointer } = this.#location;
    const { uri } = resource.document;
    return {
      side: this.#side,
      document: uri === given ? '' : uri,
      pointer: this.#keyword === undefined ? pointer : join(pointer, this.#keyword),
    };
  }
}
