/**
 * The articles that a page cites: numbered where they are first cited, listed at its end.
 * @module
 */
import { type Contract, object } from '../../contract/source.ts';
import { type Lang, textOf, word } from './words.ts';

export class Law {
  readonly #contract: Contract;
  readonly #lang: Lang;
  readonly #cited: string[] = [];

  constructor(contract: Contract, lang: Lang) {
    this.#contract = contract;
    this.#lang = lang;
  }

  /** The numbers of articles, as `1, 4`; nothing for what is technical. */
  cite(ids: readonly string[]): string {
    return ids
      .filter((id) => id !== 'technical')
      .map((id) => {
        if (!this.#cited.includes(id)) this.#cited.push(id);
        return this.#cited.indexOf(id) + 1;
      })
      .join(', ');
  }

  /** The list, in the order of the numbers. */
  list(): string {
    return this.#cited
      .map((id, index) => {
        const basis = object(this.#contract.bases[id]);
        const doubt =
          basis['sourced'] === false
            ? ` (${word('notRead', this.#lang)})`
            : basis['readUntil'] === undefined
              ? ''
              : ` (${word('readUntil', this.#lang)} ${basis['readUntil']})`;
        return `${index + 1}. ${textOf(basis, 'title', this.#lang)}${doubt}\n`;
      })
      .join('');
  }
}
