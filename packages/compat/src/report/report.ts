/**
 * A comparison for those who read it: people, programs, code scanning, a pull request.
 * @module
 */
import type { Comparison } from '../comparison.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { ReportFormat, ReportOptions } from './options.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  markdown: markdownReport,
} satisfies Readonly<Record<ReportFormat, (comparison: Comparison, options: ReportOptions) => string>>;

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
