/**
 * Listens to all that agencies tell of themselves, and searches it for canaries in every disguise.
 * @module
 */
import { allOf, type Observer, observer } from '../../packages/exchange/src/testing/observer.ts';
import type { Random } from './random.ts';
import { Traces } from './traces.ts';

export class Search {
  readonly heard: Observer = observer();
  readonly #traces = new Traces(7);
  readonly #random: Random;
  /** A canary, to prove the search with. */
  readonly first: string;

  constructor(random: Random) {
    this.#random = random;
    this.first = this.word();
  }

  /** A word that nobody may tell. */
  word(): string {
    const word = this.#random.letters();
    this.plant(word);
    this.secret(Buffer.from(word));
    return word;
  }

  /** What stands in a record, as it is. */
  plant(canary: string): void {
    this.#traces.plant(canary);
  }

  /** Bytes that nobody may tell, as text. */
  secret(bytes: Uint8Array): void {
    for (const disguised of disguises(bytes)) this.#traces.plant(disguised);
  }

  /** Somebody may read it: a line, an error, an event. */
  tell(told: unknown): void {
    this.#traces.tell(told);
  }

  /** Hands the value on; what is thrown is told. */
  async try<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      this.tell(error);
      return undefined;
    }
  }

  /** Whatever was told and holds a canary. */
  async found(): Promise<string[]> {
    this.tell(await allOf(this.heard));
    return this.#traces.found();
  }
}

/** In hexadecimal, and in base64 wherever they may begin; characters that are not of these bytes alone are cut off. */
export function disguises(bytes: Uint8Array): string[] {
  const [first = '', second = '', third = ''] = ['', ' ', '  '].map((before) =>
    Buffer.concat([Buffer.from(before), bytes]).toString('base64url'),
  );
  const ends = [first, second.slice(2), third.slice(3)].map((text) => text.slice(0, -2));
  return [Buffer.from(bytes).toString('hex'), ...ends];
}
