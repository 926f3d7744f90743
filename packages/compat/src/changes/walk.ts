/**
 * Lists what differs between two schemas and the files that they refer to, keyword by keyword.
 * @module
 */
import type { Side } from '../comparison.ts';
import { isEqual, isObject, type Json, textOf } from '../json.ts';
import type { Loaded } from '../read/load.ts';
import type { Document } from '../read/location.ts';
import { shared } from '../read/shared.ts';
import { placeBelow, type RawChange, type Spot } from './change.ts';
import { Identity } from './identity.ts';
import { compareAnnotations, compareIdentifiers } from './keywords/annotations.ts';
import { compareObjects } from './keywords/objects.ts';
import { compareDefinitions, compareReferences } from './keywords/references.ts';
import { compareSimple } from './keywords/simple.ts';
import { compareSubschemas } from './keywords/subschemas.ts';
import { compareValues } from './keywords/values.ts';
import { malformedIn } from './shapes.ts';
import { referencesIn, targetOf } from './target.ts';
import { type Pair, Visit, type Walk } from './visit.ts';

export interface ListOptions {
  /** Whether `format` asserts; default false. */
  readonly formatAssertion?: boolean;
  /** Keywords outside JSON Schema that assert nothing. */
  readonly annotations?: readonly string[];
}

/** Beyond these, one last change says that there are more. */
const MOST_PAIRS = 20_000;
const MOST_CHANGES = 5_000;
const DEEPEST = 1000;

/** @returns changes in the order of the base; places that are reached in several ways are compared once */
export function listChanges(base: Loaded, revision: Loaded, options: ListOptions = {}): RawChange[] {
  const root: Pair = { base: rootOf(base), revision: rootOf(revision) };
  const walker = new Walker(base, revision, options);
  if (walker.differing().some(isTooDeep)) return [unlisted(root)];
  return walker.all(root) ? walker.changes : [...walker.changes, unlisted(root)];
}

class Walker implements Walk {
  readonly changes: RawChange[] = [];
  readonly identity = new Identity();
  readonly formatAssertion: boolean;
  readonly annotations: ReadonlySet<string>;
  readonly #sides: Readonly<Record<Side, Loaded>>;
  readonly #shared: ReadonlySet<Document>;
  /** Nearest first. */
  readonly #next: Pair[] = [];
  readonly #last: Pair[] = [];
  #found: Pair[] = [];

  constructor(base: Loaded, revision: Loaded, { formatAssertion = false, annotations = [] }: ListOptions) {
    this.formatAssertion = formatAssertion;
    this.annotations = new Set(annotations);
    this.#sides = { base, revision };
    this.#shared = shared(base.registry, revision.registry);
  }

  /** Documents that are not the same on both sides. */
  differing(): Json[] {
    const documents = [
      ...this.#sides.base.registry.documents.values(),
      ...this.#sides.revision.registry.documents.values(),
    ];
    return documents.filter((document) => !this.#shared.has(document)).map(({ schema }) => schema);
  }

  /** @returns whether everything was visited */
  all(root: Pair): boolean {
    const seen = new Set<string>();
    for (let pair: Pair | undefined = root; pair !== undefined; pair = this.#next.pop() ?? this.#last.pop()) {
      const key = keyOf(pair);
      if (seen.has(key) || this.#isShared(pair) || this.#isUnchanged(pair)) continue;
      if (seen.add(key).size > MOST_PAIRS || this.changes.length > MOST_CHANGES) return false;
      visit(pair, this);
      this.#next.push(...this.#found.reverse());
      this.#found = [];
    }
    return true;
  }

  found(change: RawChange): void {
    this.changes.push(change);
  }

  visitNext(pair: Pair): void {
    this.#found.push(pair);
  }

  visitLast(pair: Pair): void {
    this.#last.unshift(pair);
  }

  target(side: Side, from: Spot, reference: string): Spot | undefined {
    return targetOf(this.#sides[side], from, reference);
  }

  isRoot(side: Side, document: string): boolean {
    return document === this.#sides[side].set.root;
  }

  /** Whether both are the same place of a document that says the same on both sides. */
  #isShared({ base, revision }: Pair): boolean {
    if (base.document !== revision.document || base.pointer !== revision.pointer) return false;
    const document = this.#sides.base.registry.documents.get(base.document);
    return document !== undefined && this.#shared.has(document);
  }

  /** Whether both say the same in so many words, with references to shared documents alone. */
  #isUnchanged({ base, revision }: Pair): boolean {
    if (base.document !== revision.document || !isEqual(base.schema, revision.schema)) return false;
    return [...referencesIn(base.schema)].every((reference) => {
      const document = this.#sides.base.registry.documentAt(reference.split('#')[0] ?? '');
      return document !== undefined && this.#shared.has(document);
    });
  }
}

function visit(pair: Pair, walk: Walk): void {
  const [refused, allowed] = [pair.base.schema === false, pair.revision.schema === false];
  if (refused || allowed) {
    if (refused !== allowed) new Visit(pair, walk).whole(refused ? 'schema-opened' : 'schema-closed');
    return;
  }
  const readable = withoutMalformed(pair, walk);
  const visit = new Visit(readable, walk);
  const elsewhere = compareReferences(visit);
  if (!elsewhere) {
    const settled = compareValues(visit);
    compareSimple(visit);
    compareObjects(visit);
    compareSubschemas(visit, settled);
    compareAnnotations(visit);
  }
  if (pair.contentOnly) return;
  compareIdentifiers(visit);
  compareDefinitions(visit);
}

/** The two without keywords whose value cannot be followed; where these differ, that is all there is to say. */
function withoutMalformed(pair: Pair, walk: Walk): Pair {
  const { base, revision } = pair;
  const malformed = new Set([...malformedIn(base.schema), ...malformedIn(revision.schema)]);
  if (malformed.size === 0) return pair;
  const whole = new Visit(pair, walk);
  for (const keyword of malformed) {
    if (!whole.same(...whole.values(keyword))) whole.changed('keyword-changed', keyword);
  }
  const readable = (spot: Spot): Spot => ({ ...spot, schema: without(spot.schema, malformed) });
  return { ...pair, base: readable(base), revision: readable(revision) };
}

function without(schema: Json, keywords: ReadonlySet<string>): Json {
  return isObject(schema) ? Object.fromEntries(Object.entries(schema).filter(([name]) => !keywords.has(name))) : schema;
}

function keyOf({ base, revision, contentOnly }: Pair): string {
  return textOf([base.document, base.pointer, revision.document, revision.pointer, contentOnly === true]);
}

function rootOf({ set, registry }: Loaded): Spot {
  return { document: set.root, pointer: '', schema: registry.documents.get(set.root)?.schema ?? true };
}

function unlisted({ base, revision }: Pair): RawChange {
  return {
    rule: 'schema-changed',
    keyword: '',
    base: placeBelow('base', base, []),
    revision: placeBelow('revision', revision, []),
    edit: 'all',
  };
}

function isTooDeep(document: Json): boolean {
  const pending: [Json, number][] = [[document, 0]];
  for (let held = pending.pop(); held !== undefined; held = pending.pop()) {
    const [value, depth] = held;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return true;
    for (const inner of Object.values(value)) pending.push([inner, depth + 1]);
  }
  return false;
}
