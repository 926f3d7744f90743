/**
 * Numbers for JSON values, the same for those that are deeply equal; each value is read once.
 * @module
 */
import { isObject, type Json } from '../json.ts';

export class Identity {
  readonly #byText = new Map<string, number>();
  readonly #byObject = new WeakMap<object, number>();

  /** Never the same for values that differ. */
  of(value: Json): number {
    if (typeof value !== 'object' || value === null) {
      return this.#number(Object.is(value, -0) ? '0' : JSON.stringify(value));
    }
    const known = this.#byObject.get(value);
    if (known !== undefined) return known;
    const fresh = this.#number(this.#text(value));
    this.#byObject.set(value, fresh);
    return fresh;
  }

  same(a: Json | undefined, b: Json | undefined): boolean {
    return a === undefined || b === undefined ? a === b : this.of(a) === this.of(b);
  }

  /** Members by their numbers, so that no text grows with depth. */
  #text(value: Json): string {
    if (!isObject(value)) return `[${(value as readonly Json[]).map((item) => this.of(item)).join()}]`;
    const members = Object.keys(value).map((name) => `${JSON.stringify(name)}:${this.of(value[name] ?? null)}`);
    return `{${members.sort().join()}}`;
  }

  #number(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    this.#byText.set(text, this.#byText.size);
    return this.#byText.size - 1;
  }
}
