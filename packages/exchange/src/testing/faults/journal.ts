/**
 * What an application writes down about its messages, one line each, on disk before it goes on: by this the verdict knows what the
 * application was told, whatever the store says.
 * @module
 */
import { existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

export type Line =
  /** A life of the process begins, or ends as it should. */
  | { readonly begun: number }
  | { readonly ended: number }
  /** It is about to send a message: the so-manieth of its conversation. */
  | { readonly trying: number; readonly conv: string; readonly to: string }
  /** `send` has returned. */
  | { readonly sent: string; readonly conv: string; readonly to: string; readonly number: number }
  /** It was handed a message, and has acknowledged it. */
  | { readonly seen: string; readonly iss: string; readonly conv: string; readonly number: number }
  | { readonly acked: string; readonly iss: string };

export class Journal {
  readonly #fd: number;
  /** What earlier lives have written. */
  readonly before: readonly Line[];

  constructor(file: string) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    this.before = text.split('\n').flatMap(lineOf);
    this.#fd = openSync(file, 'a');
    // A line that a kill has cut off stays alone.
    if (text !== '' && !text.endsWith('\n')) writeSync(this.#fd, '\n');
  }

  write(line: Line): void {
    writeSync(this.#fd, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#fd);
  }
}

function lineOf(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
