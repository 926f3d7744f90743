/**
 * Where a reference leads: to a resource by its `$id`, to an anchor in it, or on along a JSON Pointer (Core §8.2, §9.2).
 * @module
 */
import { isObject, type Json, join, own, valueAt } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';
import type { Spot } from './change.ts';

/** Their values are instances, not schemas. */
const data: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples']);

interface Resource {
  readonly uri: string;
  readonly document: string;
  readonly pointer: string;
}

export class Targets {
  readonly #documents: SchemaSet['documents'];
  /** By URI, and those of a document with the innermost first. */
  readonly #resources = new Map<string, Resource>();
  readonly #byDocument = new Map<string, Resource[]>();
  /** By URI and fragment. */
  readonly #anchors = new Map<string, Omit<Spot, 'schema'>>();

  constructor({ documents }: SchemaSet) {
    this.#documents = documents;
    for (const [uri, schema] of documents) this.#index({ uri, document: uri, pointer: '' }, schema);
  }

  /** @returns the schema behind a reference that stands in another, or undefined if it leads nowhere */
  of(from: Omit<Spot, 'schema'>, reference: string): Spot | undefined {
    const uri = this.uriOf(from, reference);
    const fragment = decodeURIComponent(reference.split('#')[1] ?? '');
    const resource = this.#resources.get(uri);
    if (resource === undefined) return undefined;
    const { document, pointer } =
      fragment === '' || fragment.startsWith('/')
        ? { ...resource, pointer: `${resource.pointer}${fragment}` }
        : (this.#anchors.get(`${uri}#${fragment}`) ?? {});
    if (document === undefined || pointer === undefined) return undefined;
    const schema = valueAt(this.#documents.get(document) ?? true, pointer);
    return schema === undefined ? undefined : { document, pointer, schema };
  }

  /** The absolute URI of a reference, without its fragment. */
  uriOf(from: Omit<Spot, 'schema'>, reference: string): string {
    return URL.parse(reference, this.#resourceOf(from).uri)?.href.replace(/#.*/, '') ?? reference;
  }

  #resourceOf({ document, pointer }: Omit<Spot, 'schema'>): Resource {
    const around = this.#byDocument.get(document)?.find((one) => `${pointer}/`.startsWith(`${one.pointer}/`));
    return around ?? { uri: document, document, pointer: '' };
  }

  #index(root: Resource, schema: Json): void {
    const pending: [Json, Resource, string][] = [[schema, root, '']];
    const found = [root];
    this.#resources.set(root.uri, root);
    for (let held = pending.pop(); held !== undefined; held = pending.pop()) {
      const [value, around, pointer] = held;
      if (typeof value !== 'object' || value === null) continue;
      const id = isObject(value) ? own(value, '$id') : undefined;
      const uri = typeof id === 'string' ? URL.parse(id, around.uri)?.href.replace(/#.*/, '') : undefined;
      const here = uri === undefined ? around : { uri, document: root.document, pointer };
      if (here !== around) {
        found.unshift(here);
        this.#resources.set(here.uri, here);
      }
      for (const [step, inner] of Object.entries(value)) {
        if ((step === '$anchor' || step === '$dynamicAnchor') && typeof inner === 'string') {
          this.#anchors.set(`${here.uri}#${inner}`, { document: root.document, pointer });
        } else if (!data.has(step)) pending.push([inner, here, join(pointer, step)]);
      }
    }
    this.#byDocument.set(root.document, found);
  }
}
