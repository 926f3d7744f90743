/**
 * A comparison as Markdown, for a comment on a pull request.
 * @module
 * @see https://github.github.com/gfm/
 */

import type { Change, ChangeClass, Comparison, Direction, Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import { reasons } from '../reasons.ts';
import type { Way } from '../ways.ts';
import { capital } from '../words.ts';
import { isExplained } from './findings.ts';
import { jsonLines, placeOf, positionOf, printable } from './lines.ts';
import type { ReportOptions } from './options.ts';
import { directionWords, modeWords, verdictWords, word } from './words.ts';

const signs: Readonly<Record<ChangeClass, string>> = {
  breaking: '🔴',
  undecided: '🟡',
  compatible: '🟢',
  editorial: '⚪',
};

/** So that it fits into a comment. */
const LONGEST_WITNESS = 200;
const MOST_CHANGES = 100;

export function markdownReport(comparison: Comparison, options: ReportOptions): string {
  const { verdict, mode, directions, changes } = comparison;
  const { lang, base, revision } = options;
  const title = `### ${signs[verdict]} ${capital(verdictWords[verdict][lang])} (${modeWords[mode][lang]})`;
  const parts = [
    `${title}: ${code(base.name)} → ${code(revision.name)}`,
    ...directionParts(directions.backward, 'backward', comparison, options),
    ...directionParts(directions.forward, 'forward', comparison, options),
    ...changeParts(changes, options),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function directionParts(
  direction: Direction | undefined,
  name: Way,
  { changes }: Comparison,
  options: ReportOptions,
): string[] {
  if (direction === undefined) return [];
  const { lang } = options;
  const { verdict, witness, undecidedAt = [] } = direction;
  const causes = undecidedAt.map(({ code: reason, at }) => {
    const where = at === undefined ? '' : `${code(whereIs(at, options))}: `;
    return `- ${where}**${reasons[reason].title[lang]}.** ${plain(reasons[reason].sentence[lang])}`;
  });
  return [
    `${signs[verdict]} ${directionWords[name][verdict][lang]}`,
    witness === undefined ? '' : details(word('witness', lang), fence(witness, options)),
    verdict === 'breaking' && !isExplained(changes, name) ? word('together', lang) : '',
    causes.join('\n'),
  ];
}

/** What is editorial is folded. */
function changeParts(changes: readonly Change[], options: ReportOptions): string[] {
  const { lang } = options;
  const [editorial, others] = [true, false].map((wanted) =>
    changes.filter((change) => (change.class === 'editorial') === wanted),
  ) as [Change[], Change[]];
  const summary = `${editorial.length} ${verdictWords.editorial[lang]}`;
  return [
    changes.length === 0 ? word('noChanges', lang) : '',
    list(others, options),
    editorial.length === 0 ? '' : details(summary, list(editorial, options)),
  ];
}

function list(changes: readonly Change[], options: ReportOptions): string {
  const items = changes.slice(0, MOST_CHANGES).map((change) => item(change, options));
  const left = changes.length - items.length;
  return [...items, ...(left > 0 ? [`- … ${left} ${word('more', options.lang)}`] : [])].join('\n');
}

function item(change: Change, options: ReportOptions): string {
  const { lang } = options;
  const place = placeOf(change);
  const where = place === undefined ? '' : ` ${code(whereIs(place, options))}`;
  const cure = change.cure === undefined ? '' : ` **${word('cure', lang)}:** ${plain(change.cure[lang])}`;
  return `- ${signs[change.class]} ${code(change.rule)}${where}  \n  ${plain(change.messages[lang])}${cure}`;
}

function whereIs(place: Place, options: ReportOptions): string {
  const { file, line } = positionOf(place, options);
  return `${file}${line === undefined ? '' : `:${line}`}#${place.pointer}`;
}

function details(summary: string, body: string): string {
  return `<details><summary>${plain(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** Longer than any row of backticks in it. */
function fence(value: Json, { lang }: ReportOptions): string {
  const { lines, left } = jsonLines(value, LONGEST_WITNESS);
  const text = lines.join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRow(text) + 1));
  return `${ticks}json\n${text}\n${ticks}${left === 0 ? '' : `\n\n… ${left} ${word('further', lang)}`}`;
}

function code(text: string): string {
  const shown = printable(text);
  const ticks = '`'.repeat(longestRow(shown) + 1);
  const space = /^`|`$/.test(shown) ? ' ' : '';
  return `${ticks}${space}${shown}${space}${ticks}`;
}

function longestRow(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** Text that means nothing to Markdown, and calls nobody. */
function plain(text: string): string {
  return printable(text)
    .replaceAll(/[\\`*_{}[\]<>()#+|~!&$-]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
