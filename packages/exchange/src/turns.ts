/**
 * Work that takes several times the memory of what it works on, one after the other.
 * @module
 */

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins when all work that was given before has ended, however it ended. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(work);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
