/**
 * The dynamic scope: which schema a `$dynamicRef` to an anchor leads to.
 * @module
 * @see JSON Schema 2020-12 core §7.1, §8.2.3.2
 */
import type { Json } from '../json.ts';
import type { Resource } from './location.ts';

/** For each dynamic anchor the outermost schema that has it, with its resource. Only what differs makes another scope. */
export interface Scope {
  readonly key: string;
  readonly anchors: ReadonlyMap<string, { readonly schema: Json; readonly resource: Resource }>;
}

export const emptyScope: Scope = { key: '', anchors: new Map() };

/** The scope once a resource is entered: what is there already is further out, and stays. */
export function entered(scope: Scope, resource: Resource): Scope {
  const fresh = [...resource.dynamicAnchors].filter(([name]) => !scope.anchors.has(name));
  if (fresh.length === 0) return scope;
  const anchors = new Map([...scope.anchors, ...fresh.map(([name, schema]) => [name, { schema, resource }] as const)]);
  const key = [...anchors]
    .map(
      ([
        name,
        {
          resource: { uri },
        },
      ]) => `${name} ${uri}`,
    )
    .sort();
  return { key: key.join('\n'), anchors };
}
