/**
 * Exit codes of the command, and the one error that carries one.
 * @module
 */
import type { Words } from './lang/lang.ts';

export const exit = {
  done: 0,
  /** The data is invalid, or the check failed. */
  failed: 1,
  /** A change of a schema breaks someone. */
  breaking: 2,
  /** Neither that nor the contrary could be proved. */
  undecided: 3,
  /** Wrong usage. */
  usage: 64,
  /** A fault of ours. */
  fault: 70,
  /** Input or output failed. */
  io: 74,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit] | 130 | 143;

/** Ends the command with a code and a sentence in both languages, which quotes no value of a record. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;
  /** Stable, for `--json`. */
  readonly code: string;
  readonly words: Words;
  readonly place?: string;

  constructor(exitCode: ExitCode, code: string, words: Words, place?: string) {
    super(words.en);
    this.exitCode = exitCode;
    this.code = code;
    this.words = words;
    if (place !== undefined) this.place = place;
  }
}

/** The command was called in a way that it does not know. */
export function usageError(words: Words): CommandError {
  return new CommandError(exit.usage, 'usage', words);
}
