/**
 * Makes one change of a revision in its base.
 * @module
 */
import { isObject, type Json, type JsonObject, own, stepsOf, valueAt } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';
import type { Loaded } from '../read/load.ts';
import { absolute } from '../read/uri.ts';
import type { At, Edit } from './change.ts';
import { referencesIn, resourceOf, targetOf } from './target.ts';

/** A schema that the base takes from the revision, and where it stands in either. */
interface Taken {
  readonly schema: Json;
  readonly base: At;
  readonly revision: At;
}

/**
 * The base with a change of the revision alone.
 *
 * What the change refers to and only the revision has comes along; what both have stays as it is in the base.
 */
export function applied(base: Loaded, revision: Loaded, edit: Edit): SchemaSet {
  const documents = new Map([...base.registry.documents].map(([uri, { schema }]) => [uri, schema]));
  const pending: Taken[] = [{ schema: edit.schema(), base: edit.base, revision: edit.revision }];
  for (let taken = pending.pop(); taken !== undefined; taken = pending.pop()) {
    const { document, pointer } = taken.base;
    documents.set(document, replaced(documents.get(document), stepsOf(pointer), taken.schema));
    for (const reference of referencesIn(taken.schema)) {
      if (targetOf(base, taken.base, reference) !== undefined) continue;
      const missing = missingTarget(base, revision, taken, reference);
      if (missing !== undefined && !isHeld(documents, missing.base)) pending.push(missing);
    }
  }
  // A copy, for one schema must not stand in two documents.
  const { document } = edit.base;
  documents.set(document, structuredClone(documents.get(document) ?? true));
  return { ...base.set, documents };
}

/** What a reference leads to in the revision only: a part of a document that the base has too, or a whole one. */
function missingTarget(base: Loaded, revision: Loaded, taken: Taken, reference: string): Taken | undefined {
  const target = targetOf(revision, taken.revision, reference);
  if (target === undefined) return undefined;
  const same = target.document === revision.set.root ? base.set.root : target.document;
  if (base.registry.documents.has(same)) {
    return { schema: target.schema, base: { document: same, pointer: target.pointer }, revision: target };
  }
  const [document = ''] = absolute(reference, resourceOf(base, taken.base)?.uri ?? taken.base.document).split('#');
  const schema = revision.registry.documents.get(target.document)?.schema ?? true;
  return { schema, base: { document, pointer: '' }, revision: { document: target.document, pointer: '' } };
}

function isHeld(documents: ReadonlyMap<string, Json>, { document, pointer }: At): boolean {
  const held = documents.get(document);
  return held !== undefined && valueAt(held, pointer) !== undefined;
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
