/**
 * The schemas of one side: resources by URI, and what a reference leads to.
 * @module
 * @see JSON Schema 2020-12 core §8.2, §9
 */
import { isObject, type Json, stepsOf, valueAt } from '../json.ts';
import { type Document, Location, type Resource } from './location.ts';
import type { Shelf } from './shelf.ts';
import { absolute, fragmentOf } from './uri.ts';

export class Registry {
  readonly documents = new Map<string, Document>();
  readonly #shelf: Shelf;
  readonly #resources = new Map<string, Resource>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @param uri from where it was got @throws {BudgetSpent} the schema is nested too deep */
  add(uri: string, given: Json): Document {
    const document = this.#shelf.document(uri, given);
    this.documents.set(uri, document);
    const [root] = document.resources;
    for (const resource of document.resources)
      if (!this.#resources.has(resource.uri)) this.#resources.set(resource.uri, resource);
    if (root !== undefined && !this.#resources.has(uri)) this.#resources.set(uri, root);
    return document;
  }

  /** The root of a resource. */
  at(uri: string): Location | undefined {
    const resource = this.#resources.get(uri);
    return resource === undefined ? undefined : this.locate(resource.root, resource);
  }

  /** A schema that stands in a resource; `true` and `false` stand nowhere. */
  locate(schema: Json, resource: Resource): Location {
    return this.#shelf.locate(schema) ?? new Location(schema, resource, '2020-12');
  }

  /** @param reference as it stands in the resource */
  resolve(reference: string, from: Resource): { location: Location; anchor?: string } | undefined {
    const target = absolute(reference, from.uri);
    const resource = this.#resources.get(target.split('#')[0] ?? '');
    const fragment = fragmentOf(target);
    if (resource === undefined || fragment === undefined) return undefined;
    if (fragment === '') return { location: this.locate(resource.root, resource) };
    if (fragment.startsWith('/')) {
      const location = this.#byPointer(fragment, resource);
      return location === undefined ? undefined : { location };
    }
    const schema = resource.anchors.get(fragment) ?? resource.dynamicAnchors.get(fragment);
    return schema === undefined ? undefined : { location: this.locate(schema, resource), anchor: fragment };
  }

  /** The URIs, without fragment, that references of a document lead to and no resource has. */
  missing({ references }: Document): string[] {
    return [...references].filter((uri) => !this.#resources.has(uri));
  }

  /** The document of a resource. */
  documentAt(uri: string): Document | undefined {
    return this.#resources.get(uri)?.document;
  }

  #byPointer(pointer: string, resource: Resource): Location | undefined {
    const now = valueAt(resource.root, pointer);
    if (typeof now === 'boolean' || (now !== undefined && this.#shelf.locate(now) !== undefined))
      return this.locate(now, resource);
    const before = this.#before(pointer, resource) ?? now;
    const translation = before === undefined ? undefined : resource.document.translations?.get(before);
    if (translation !== undefined) return this.locate(translation, resource);
    if (typeof before === 'boolean') return this.locate(before, resource);
    if (before === undefined || !isObject(before)) return undefined;
    const root = this.locate(resource.root, resource);
    return this.#shelf.addPart(before, resource, [...stepsOf(root.pointer), ...stepsOf(pointer)], root.dialect);
  }

  /** What a pointer led to before translation. */
  #before(pointer: string, { document, root }: Resource): Json | undefined {
    for (const [given, translation] of document.translations ?? [])
      if (translation === root) return valueAt(given, pointer);
    return undefined;
  }
}
