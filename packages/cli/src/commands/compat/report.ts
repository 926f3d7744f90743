/**
 * Writes down a comparison of two files, with lines of the files.
 * @module
 */
import { type Comparison, type ReportFormat, report } from '@lienthong/compat';
import type { Cli } from '../../cli.ts';
import type { Sided } from './documents.ts';
import { locator } from './places.ts';

export interface Compared {
  readonly base: Sided;
  readonly revision: Sided;
  readonly comparison: Comparison;
}

export function reportOf(cli: Cli, { base, comparison, revision }: Compared, format: ReportFormat): string {
  return report(comparison, {
    format,
    lang: cli.lang,
    base: base.file,
    revision: revision.file,
    colour: cli.colours,
    ...locator(base, revision, format === 'sarif'),
  });
}
