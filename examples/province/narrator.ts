/**
 * Tells the story in one language, one line a fact; a fact that is not so ends the demonstration.
 * @module
 */
import type { Words } from './cast.ts';

export class Narrator {
  readonly lang: 'en' | 'vi';
  readonly #write: (line: string) => void;
  #scene = 0;

  constructor(lang: 'en' | 'vi', write: (line: string) => void) {
    this.lang = lang;
    this.#write = write;
  }

  title(words: Words): void {
    this.#write(words[this.lang]);
  }

  scene(title: Words): void {
    this.#write('');
    this.#write(`${++this.#scene}. ${title[this.lang]}`);
  }

  /** A fact that has just been seen to hold. */
  tell(words: Words): void {
    this.#write(`   ${words[this.lang]}`);
  }

  /** Checks before it tells. @throws {Error} the fact does not hold */
  fact(holds: boolean, words: Words): void {
    if (!holds) throw new Error(`not so: ${words[this.lang]}`);
    this.#write(`   ✓ ${words[this.lang]}`);
  }

  /** A line as it is, for tables. */
  line(text: string): void {
    this.#write(`   ${text}`);
  }
}
