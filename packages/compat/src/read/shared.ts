/**
 * What is the same on both sides: documents that say the same, with all that they refer to.
 *
 * Their schemas stand as references, which contradict their negation as any formula does, and are spelled out when somebody looks.
 *
 * @module
 */

import type { Forms } from '../form/forms.ts';
import type { Formula } from '../form/formula.ts';
import { Target } from '../form/target.ts';
import type { Json } from '../json.ts';
import { endless } from './endless.ts';
import type { Document, Location } from './location.ts';
import { Reader } from './reader.ts';
import type { ReadOptions } from './reading.ts';
import type { Registry } from './registry.ts';
import { emptyScope, entered, type Scope } from './scope.ts';

export class Shared {
  readonly #forms: Forms;
  readonly #reader: Reader;
  readonly documents: ReadonlySet<Document>;
  readonly #known = new Map<Json, Formula>();

  constructor(forms: Forms, base: Registry, revision: Registry, options: ReadOptions) {
    this.#forms = forms;
    this.documents = shared(base, revision);
    this.#reader = new Reader(forms, base, 'base', options, this);
  }

  /** @returns nothing where the sides may differ */
  at(location: Location, scope: Scope): Formula | undefined {
    const { schema, resource } = location;
    if (typeof schema === 'boolean' || !this.documents.has(resource.document)) return undefined;
    // In a scope with dynamic anchors a reference may lead out of what is shared.
    if (entered(scope, resource).key !== '') return undefined;
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const key = `${resource.document.uri} ${location.pointer}`;
    const target: Target = new Target(key, () => this.#read(target, location));
    const formula = this.#forms.ref(target);
    this.#known.set(schema, formula);
    return formula;
  }

  #read(target: Target, location: Location): Formula {
    const { at } = this.#forms;
    const formula = this.#reader.at(location, emptyScope);
    this.#forms.at = at;
    target.settle(formula);
    return endless([target]) === undefined ? formula : this.#forms.opaque('reference', target.key);
  }
}

export function shared(base: Registry, revision: Registry): ReadonlySet<Document> {
  const same = new Set(
    [...base.documents].filter(([uri, one]) => revision.documents.get(uri) === one).map(([, one]) => one),
  );
  for (let size = -1; size !== same.size; ) {
    size = same.size;
    for (const document of same) {
      const isSame = (uri: string): boolean => {
        const target = base.documentAt(uri);
        return target !== undefined && same.has(target) && target === revision.documentAt(uri);
      };
      if (![...document.references, ...document.quoted].every(isSame)) same.delete(document);
    }
  }
  return same;
}
