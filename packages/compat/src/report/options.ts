/**
 * What a report is asked for.
 * @module
 */
import type { Place } from '../comparison.ts';
import type { Lang } from '../words.ts';

export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

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
