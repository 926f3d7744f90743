/**
 * What a reference leads to, and where that stands.
 * @module
 */
import { type Json, valueAt } from '../json.ts';
import type { Loaded } from '../read/load.ts';
import type { Location, Resource } from '../read/location.ts';
import { fragmentOf } from '../read/uri.ts';
import type { At, Spot } from './change.ts';

/** @returns undefined if it leads nowhere */
export function targetOf(side: Loaded, from: At, reference: string): Spot | undefined {
  const resource = resourceOf(side, from);
  const location = resource && side.registry.resolve(reference, resource)?.location;
  if (location === undefined) return undefined;
  const { document } = location.resource;
  return { document: document.uri, pointer: pointerOf(side, location, reference), schema: location.schema };
}

/** The resource in which a schema stands. */
export function resourceOf({ registry }: Loaded, { document, pointer }: At): Resource | undefined {
  const { schema = true, resources = [] } = registry.documents.get(document) ?? {};
  const [root] = resources;
  return root && registry.locate(valueAt(schema, pointer) ?? true, root).resource;
}

/** A boolean stands wherever the reference says, for it is no object of its own. */
function pointerOf({ registry }: Loaded, { schema, resource, pointer }: Location, reference: string): string {
  if (typeof schema === 'object') return pointer;
  return `${registry.locate(resource.root, resource).pointer}${fragmentOf(reference) ?? ''}`;
}

/** The references of a schema and of all in it, as they are written. */
export function referencesIn(schema: Json): ReadonlySet<string> {
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
