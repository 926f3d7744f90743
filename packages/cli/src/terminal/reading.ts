/**
 * Files read one after another, and how much of them has been read: for progress with the time that is left.
 * @module
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pathOf } from '../files.ts';
import type { Io } from '../io.ts';

export class Reading {
  readonly #io: Io;
  #total: number | undefined;
  #read = 0;

  private constructor(io: Io, total: number | undefined) {
    this.#io = io;
    this.#total = total;
  }

  /** @param files names; `-` is standard input, of which nobody knows the length */
  static async of(io: Io, files: readonly string[]): Promise<Reading> {
    // A file that cannot be looked at is told when it is opened.
    const size = (file: string) =>
      stat(pathOf(io, file)).then(
        (found) => (found.isFile() ? found.size : undefined),
        () => 0,
      );
    const sizes = await Promise.all(files.map((file) => (file === '-' ? undefined : size(file))));
    const isKnown = sizes.every((one) => one !== undefined);
    return new Reading(io, isKnown ? sizes.reduce((sum: number, one) => sum + (one ?? 0), 0) : undefined);
  }

  async *open(file: string): AsyncGenerator<Uint8Array> {
    const source = file === '-' ? this.#io.stdin : createReadStream(pathOf(this.#io, file));
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      this.#read += chunk.length;
      yield chunk;
    }
  }

  /** From 0 to 1; `undefined` where the length is not known. */
  share(): number | undefined {
    return this.#total === undefined || this.#total === 0 ? undefined : this.#read / this.#total;
  }
}
