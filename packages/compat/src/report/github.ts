/**
 * What breaks or is undecided, as workflow commands, which GitHub shows beside the line.
 * @module
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Comparison } from '../comparison.ts';
import { type Finding, findingsOf } from './findings.ts';
import { printable } from './lines.ts';
import type { ReportOptions } from './options.ts';

export function githubReport(comparison: Comparison, options: ReportOptions): string {
  return findingsOf(comparison, options.lang)
    .filter((finding) => finding.class === 'breaking' || finding.class === 'undecided')
    .map((finding) => command(finding, options))
    .join('');
}

/** The file is that of the revision, also for what is no longer in it. */
function command({ code, class: kind, text, place }: Finding, options: ReportOptions): string {
  const { fileOf, lineOf, revision } = options;
  const file = (place && fileOf?.({ ...place, side: 'revision' })) ?? revision.name;
  const line = place?.side === 'revision' ? lineOf?.(place) : undefined;
  const properties = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(code)}`,
  ];
  return `::${kind === 'breaking' ? 'error' : 'warning'} ${properties.join(',')}::${data(printable(text))}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
