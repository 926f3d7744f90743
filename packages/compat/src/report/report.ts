/**
 * A comparison for those who read it: people, programs, code scanning, a pull request.
 * @module
 */
import type { Comparison, Place } from '../comparison.ts';
import type { Lang } from '../words.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export type ReportFormat = keyof typeof reports;

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly lang: Lang;
  /** What the two are called, as a rule their files. */
  readonly base: { readonly name: string };
  readonly revision: { readonly name: string };
  /** Whether text may carry the colours of a terminal; default false. */
  readonly colour?: boolean;
  /** File of a place; without it a place in another document is named by that document's URI. */
  readonly fileOf?: (place: Place) => string | undefined;
  /** Line of a place in its file, from 1. */
  readonly lineOf?: (place: Place) => number | undefined;
}

const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  markdown: markdownReport,
} satisfies Readonly<Record<string, (comparison: Comparison, options: ReportOptions) => string>>;

/**
 * Writes a comparison down.
 *
 * - `text`: verdict, witness and changes, for a terminal
 * - `json`: `{ verdict, mode, witness?, directions, changes }`
 * - `sarif`: SARIF 2.1.0
 * - `github`: workflow commands, one a line, for what breaks or is undecided; empty if nothing does
 * - `markdown`: a comment for a pull request
 *
 * @returns lines that each end with a line break
 */
export function report(comparison: Comparison, options: ReportOptions): string {
  return reports[options.format](comparison, options);
}
