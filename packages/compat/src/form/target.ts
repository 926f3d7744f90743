/**
 * What a reference leads to; read when somebody looks.
 * @module
 */
import type { Formula } from './formula.ts';

export class Target {
  /** The same for what is the same schema in the same scope. */
  readonly key: string;
  #read: (() => Formula) | undefined;
  #formula: Formula | undefined;

  /** @param read not given for a schema that is being read, and settled when that is done */
  constructor(key: string, read?: () => Formula) {
    this.key = key;
    this.#read = read;
  }

  /** Undefined while it is being read. */
  get formula(): Formula | undefined {
    const read = this.#read;
    if (read === undefined) return this.#formula;
    this.#read = undefined;
    try {
      this.#formula = read();
    } catch (error) {
      // The steps ran out; who looks again reads again.
      this.#read = read;
      throw error;
    }
    return this.#formula;
  }

  /** The formula, once reading is done. */
  get settled(): Formula {
    const { formula } = this;
    if (formula === undefined) throw new TypeError(`${this.key} is looked at while it is being read`);
    return formula;
  }

  settle(formula: Formula): void {
    this.#formula = formula;
  }
}
