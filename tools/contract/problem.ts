/**
 * What a check of the contract reports.
 * @module
 */

export interface Problem {
  /** path below the repository's root */
  file: string;
  /** JSON Pointer into that file */
  pointer: string;
  /** the rule that is broken, and what to do */
  message: string;
}
