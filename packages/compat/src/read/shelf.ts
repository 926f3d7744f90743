/**
 * Documents that are read once, whichever side asks for them, and where each of their schemas stands.
 * @module
 * @see JSON Schema 2020-12 core §8.2, §9
 */
import { BudgetSpent } from '../budget.ts';
import { isEqual, isObject, type Json, type JsonObject } from '../json.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { holding } from './keywords.ts';
import { type Document, Location, type Resource } from './location.ts';
import { deepest, type Translated, translate } from './translate.ts';
import { absolute } from './uri.ts';

export class Shelf {
  readonly #documents = new Map<string, Document[]>();
  readonly #locations = new Map<Json, Location>();
  readonly #parts = new Map<Json, Location>();

  /** The document; one that is equal and has the same URI is the same. @throws {BudgetSpent} it is nested too deep */
  document(uri: string, given: Json): Document {
    const known = this.#documents.get(uri) ?? [];
    const same = known.find((document) => isEqual(document.given, given));
    if (same !== undefined) return same;
    const document = this.#read(uri, given);
    // Base and revision; what is made of them is not looked for again.
    if (known.length < 2) this.#documents.set(uri, [...known, document]);
    return document;
  }

  /** Where a schema stands; `true` and `false` stand nowhere. */
  locate(schema: Json): Location | undefined {
    return this.#locations.get(schema);
  }

  /** A part of a document that no keyword holds as a schema, once a reference leads to it. */
  addPart(given: Json, resource: Resource, steps: readonly string[], dialect: Dialect | undefined): Location {
    const known = this.#parts.get(given);
    if (known !== undefined) return known;
    const part = translate(given, dialect);
    const location = new Location(part.schema, resource, part.dialects.get(part.schema), undefined, steps);
    this.#parts.set(given, location);
    const index = new Indexer(this.#locations, resource.document, part);
    index.inside(part.schema, location, 0);
    if (isObject(part.schema)) this.#locations.set(part.schema, location);
    return location;
  }

  #read(uri: string, given: Json): Document {
    // A copy is needed for older drafts, and where one object stands at several places.
    const plain = new Indexer(new Map(), { uri, given, schema: given }, undefined);
    const indexed = plain.document() ? plain : this.#translated(uri, given);
    for (const [schema, location] of indexed.locations) this.#locations.set(schema, location);
    return indexed.whole;
  }

  #translated(uri: string, given: Json): Indexer {
    const translated = translate(given, '2020-12');
    const { schema, translations } = translated;
    const indexer = new Indexer(new Map(), { uri, given, schema, translations }, translated);
    indexer.document();
    return indexer;
  }
}

/** Goes once through a document. */
class Indexer {
  readonly locations: Map<Json, Location>;
  readonly whole: Document;
  readonly #resources: Resource[] = [];
  readonly #references = new Set<string>();
  readonly #quoted = new Set<string>();
  readonly #translated: Translated | undefined;
  #plain = true;

  constructor(
    locations: Map<Json, Location>,
    document: Omit<Document, 'resources' | 'references' | 'quoted'>,
    translated: Translated | undefined,
  ) {
    this.locations = locations;
    this.whole = { ...document, resources: this.#resources, references: this.#references, quoted: this.#quoted };
    this.#translated = translated;
  }

  /** @returns whether it is 2020-12 throughout, and a tree */
  document(): boolean {
    const { given, schema, uri } = this.whole;
    if (isObject(schema)) this.#schema(schema, undefined, [], 0);
    else this.#resource(uri, schema);
    if (this.#translated !== undefined) this.#mentions(given, uri, this.#quoted);
    return this.#plain;
  }

  inside(schema: Json, location: Location, depth: number): void {
    if (depth > deepest) throw new BudgetSpent('the schema is nested too deep');
    if (!isObject(schema)) return;
    for (const keyword of Object.keys(schema)) {
      const how = holding[keyword];
      const value = schema[keyword] ?? null;
      if (how === undefined) this.#elsewhere(keyword, value, location);
      else if (how === 'schema') this.#schema(value, location, [keyword], depth + 1);
      else if (how === 'map' && isObject(value))
        for (const name of Object.keys(value)) this.#schema(value[name] ?? null, location, [keyword, name], depth + 1);
      else if (how === 'list' && Array.isArray(value))
        for (const [index, inner] of value.entries()) this.#schema(inner, location, [keyword, index], depth + 1);
    }
  }

  #schema(schema: Json, parent: Location | undefined, steps: readonly (string | number)[], depth: number): void {
    if (!isObject(schema)) return;
    if (this.locations.has(schema)) {
      this.#plain = false;
      return;
    }
    const around = parent === undefined ? '2020-12' : parent.dialect;
    const dialect = this.#translated?.dialects.get(schema) ?? (around && dialectOf(schema, around));
    if (dialect !== undefined && dialect !== '2020-12') this.#plain = false;
    const resource = this.#resourceOf(schema, parent);
    const location = new Location(schema, resource, dialect, parent, steps);
    this.locations.set(schema, location);
    const { $anchor: anchor, $dynamicAnchor: dynamic } = schema;
    if (typeof anchor === 'string') resource.anchors.set(anchor, schema);
    if (typeof dynamic === 'string') resource.dynamicAnchors.set(dynamic, schema);
    this.inside(schema, location, depth);
  }

  #resourceOf(schema: JsonObject, parent: Location | undefined): Resource {
    const base = parent?.resource.uri ?? this.whole.uri;
    const id = schema['$id'];
    if (typeof id === 'string') return this.#resource(absolute(id, base).replace(/#$/, ''), schema);
    return parent?.resource ?? this.#resource(base, schema);
  }

  #resource(uri: string, root: Json): Resource {
    const resource = { uri, document: this.whole, root, anchors: new Map(), dynamicAnchors: new Map() };
    this.#resources.push(resource);
    return resource;
  }

  /** A reference, or a value that no keyword holds as a schema. References within the resource count: another document may claim its URI. */
  #elsewhere(keyword: string, value: Json, { resource: { uri } }: Location): void {
    if (isReference(keyword, value)) this.#references.add(withoutFragment(absolute(value, uri)));
    else this.#mentions(value, uri, data.has(keyword) ? this.#quoted : this.#references);
  }

  /** All that looks like a reference in a value to which a pointer may lead; an `$id` in it may count or not. */
  #mentions(whole: Json, base: string, found: Set<string>): void {
    const waiting: { value: Json; bases: readonly string[] }[] = [{ value: whole, bases: [base] }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { value } = next;
      if (typeof value !== 'object' || value === null) continue;
      const id = isObject(value) ? value['$id'] : undefined;
      const bases = typeof id === 'string' ? [...next.bases, absolute(id, next.bases.at(-1) ?? base)] : next.bases;
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'object') waiting.push({ value: inner, bases });
        else if (isReference(name, inner)) for (const one of bases) found.add(withoutFragment(absolute(inner, one)));
      }
    }
  }
}

/** Keywords whose values are data. */
const data: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples']);

function isReference(keyword: string, value: Json): value is string {
  return (keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string';
}

function withoutFragment(uri: string): string {
  return uri.split('#')[0] ?? '';
}
