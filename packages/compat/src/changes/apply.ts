/**
 * Makes changes of a revision in its base, one at a time.
 * @module
 */
import { isObject, type Json, type JsonObject, own, stepsOf, valueAt } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';
import type { Edit, Spot } from './change.ts';
import { Targets } from './targets.ts';

/** A schema that the base takes from the revision, and where it stands in either. */
interface Taken {
  readonly schema: Json;
  readonly base: Omit<Spot, 'schema'>;
  readonly revision: Spot;
}

export class Editor {
  readonly #base: SchemaSet;
  readonly #revision: SchemaSet;
  readonly #before: Targets;
  readonly #after: Targets;

  constructor(base: SchemaSet, revision: SchemaSet) {
    this.#base = base;
    this.#revision = revision;
    this.#before = new Targets(base);
    this.#after = new Targets(revision);
  }

  /**
   * The base with this change alone. What the change refers to and only the revision has comes along; what both have stays as it is
   * in the base.
   */
  apply({ base, revision, schema }: Edit): SchemaSet {
    const documents = new Map(this.#base.documents);
    const pending: Taken[] = [{ schema: schema(), base, revision }];
    for (let taken = pending.pop(); taken !== undefined; taken = pending.pop()) {
      put(documents, taken.base, taken.schema);
      for (const reference of referencesIn(taken.schema)) pending.push(...this.#missing(documents, taken, reference));
    }
    return { ...this.#base, documents };
  }

  /** What a reference leads to in the revision, if it leads nowhere in the base yet. */
  #missing(documents: ReadonlyMap<string, Json>, { base, revision }: Taken, reference: string): Taken[] {
    const target = this.#after.of(revision, reference);
    if (target === undefined || this.#before.of(base, reference) !== undefined) return [];
    const own = target.document === this.#revision.root ? this.#base.root : target.document;
    const held = documents.get(own);
    if (held !== undefined) {
      const place = { document: own, pointer: target.pointer };
      return valueAt(held, target.pointer) === undefined
        ? [{ schema: target.schema, base: place, revision: target }]
        : [];
    }
    const schema = this.#revision.documents.get(target.document) ?? true;
    const whole = { document: target.document, pointer: '', schema };
    return [{ schema, base: { document: this.#before.uriOf(base, reference), pointer: '' }, revision: whole }];
  }
}

function put(documents: Map<string, Json>, { document, pointer }: Omit<Spot, 'schema'>, schema: Json): void {
  documents.set(document, replaced(documents.get(document), stepsOf(pointer), schema));
}

/** Objects that lead there are made; what stands in the way stays, for then the reference leads nowhere. */
function replaced(held: Json | undefined, [step, ...rest]: readonly string[], schema: Json): Json {
  if (step === undefined) return schema;
  if (Array.isArray(held)) {
    const list = held as readonly Json[];
    const index = Number(step);
    return index < list.length ? list.with(index, replaced(list[index], rest, schema)) : list;
  }
  if (held !== undefined && !isObject(held)) return held;
  const members: JsonObject = held ?? {};
  return { ...members, [step]: replaced(own(members, step), rest, schema) };
}

function referencesIn(schema: Json): ReadonlySet<string> {
  const references = new Set<string>();
  const pending: Json[] = [schema];
  for (let held = pending.pop(); held !== undefined; held = pending.pop()) {
    if (typeof held !== 'object' || held === null) continue;
    for (const [name, inner] of Object.entries(held)) {
      if ((name === '$ref' || name === '$dynamicRef') && typeof inner === 'string') references.add(inner);
      else pending.push(inner);
    }
  }
  return references;
}
