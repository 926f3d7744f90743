/**
 * What a validation found, as every format of output gets it.
 * @module
 */
import type { Words } from '../lang/lang.ts';

export interface FoundIssue {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  readonly line?: number;
  /** JSON Pointer into the file's JSON, or into the record of the line. */
  readonly pointer: string;
  readonly code: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly basis?: readonly string[];
  readonly messages: Words;
  /** What stands at the pointer: only with `--show-values`. */
  readonly value?: unknown;
}

export interface Outcome {
  readonly valid: boolean;
  /** Records. */
  readonly checked: number;
  readonly counts: { readonly error: number; readonly warning: number };
  /** Whether a file could not be read. */
  readonly unread: boolean;
}

/** Prints issues as they come, or all at the end. */
export interface Reporter {
  begin?(file: string): void;
  issue(issue: FoundIssue): void;
  end(outcome: Outcome): void;
}
