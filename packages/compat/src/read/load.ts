/**
 * Reads a schema and all it refers to.
 * @module
 */
import type { Reason, Resolve, Side } from '../comparison.ts';
import { isObject, type Json } from '../json.ts';
import type { SchemaSet } from './documents.ts';
import { metaschema } from './metaschemas.ts';
import { isPlain } from './plain.ts';
import { Registry } from './registry.ts';
import type { Shelf } from './shelf.ts';

/** The base URI of a schema that was given without one. */
export const given = 'schema:///given';

/** Documents that are followed. */
const most = 10_000;

export interface Loaded {
  readonly registry: Registry;
  readonly set: SchemaSet;
}

/** @throws {BudgetSpent} a schema is nested too deep @throws what `resolve` throws */
export async function load(shelf: Shelf, root: Json, side: Side, resolve?: Resolve): Promise<Loaded> {
  const registry = new Registry(shelf);
  const first = registry.add(rootUri(root), root);
  const waiting = registry.missing(first);
  const asked = new Set<string>();
  /** Schemas of JSON Schema itself, which validators know. */
  const known = new Set<string>();
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    if (asked.has(uri) || registry.at(uri) !== undefined || asked.size >= most) continue;
    asked.add(uri);
    const answer = resolve?.(uri, side);
    const found: unknown = answer instanceof Promise ? await answer : answer;
    const schema = isSchema(found) && isPlain(found) ? found : await metaschema(uri);
    if (schema !== found) known.add(uri);
    if (schema !== undefined) waiting.push(...registry.missing(registry.add(uri, schema)));
  }
  const documents = [...registry.documents];
  return {
    registry,
    set: {
      root: first.uri,
      documents: new Map(documents.map(([uri, document]) => [uri, document.schema])),
      given: new Map(documents.filter(([uri]) => !known.has(uri)).map(([uri, document]) => [uri, document.given])),
    },
  };
}

/** A set that is known as a whole, as when one of its documents is changed by hand. @throws {BudgetSpent} */
export function loaded(shelf: Shelf, set: SchemaSet): Loaded {
  const registry = new Registry(shelf);
  for (const [uri, document] of set.documents) registry.add(uri, document);
  return { registry, set };
}

export function isSchema(value: unknown): value is Json {
  return typeof value === 'boolean' || isObject(value);
}

/** What keeps a schema from being read at all. */
export function unreadable(side: Side): Reason {
  return { code: 'schema', at: { side, document: '', pointer: '' } };
}

function rootUri(schema: Json): string {
  if (!isObject(schema) || typeof schema['$id'] !== 'string') return given;
  try {
    return new URL(schema['$id'], given).href.replace(/#.*$/, '');
  } catch {
    return given;
  }
}
