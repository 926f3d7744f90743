/**
 * A comparison as a page for a terminal, laid out like a diff.
 * @module
 */

import type { Change, Comparison, Direction, Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import { reasons } from '../reasons.ts';
import { type Way, waysOf } from '../ways.ts';
import { capital } from '../words.ts';
import { isExplained } from './findings.ts';
import { jsonLines, placeOf, positionOf, printable } from './lines.ts';
import type { ReportOptions } from './options.ts';
import { directionWords, modeWords, readerWords, verdictWords, word } from './words.ts';

const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
type Colour = keyof typeof codes;

const colours = { breaking: 'red', undecided: 'yellow', compatible: 'green', editorial: 'dim' } as const;

/** Those that matter first. */
const order = ['breaking', 'undecided', 'compatible', 'editorial'] as const;

/** Lines of a witness. */
const LONGEST_WITNESS = 40;

export function textReport(comparison: Comparison, options: ReportOptions): string {
  const { base, revision } = options;
  const page = new Page(options);
  return [
    page.paint('bold', `--- ${printable(base.name)}`),
    page.paint('bold', `+++ ${printable(revision.name)}`),
    '',
    page.verdict(comparison),
    ...waysOf.full.flatMap((name) => page.direction(comparison, name)),
    '',
    ...page.changes(comparison.changes),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

class Page {
  readonly #options: ReportOptions;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  paint(colour: Colour, text: string): string {
    return this.#options.colour === true ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
  }

  verdict({ verdict, mode }: Comparison): string {
    const { lang } = this.#options;
    return this.paint(colours[verdict], capital(`${verdictWords[verdict][lang]} (${modeWords[mode][lang]})`));
  }

  direction({ directions, changes }: Comparison, name: Way): string[] {
    const direction = directions[name];
    if (direction === undefined) return [];
    return [
      `  ${directionWords[name][direction.verdict][this.#options.lang]}`,
      ...this.#witness(direction),
      ...(direction.verdict === 'breaking' ? this.#blame(changes, name) : []),
      ...this.#reasons(direction),
    ];
  }

  changes(changes: readonly Change[]): string[] {
    const { lang } = this.#options;
    if (changes.length === 0) return [word('noChanges', lang)];
    const groups = Map.groupBy(changes, (change) => change.class);
    const found = order.flatMap((kind) => {
      const group = groups.get(kind);
      return group === undefined ? [] : [{ kind, group }];
    });
    const counts = found.map(({ kind, group }) => `${group.length} ${verdictWords[kind][lang]}`);
    return [
      `${word('changes', lang)}: ${counts.join(', ')}`,
      ...found.flatMap(({ kind, group }) => [
        ...(kind === 'editorial' ? [''] : []),
        ...group.flatMap((change) => this.#change(change)),
      ]),
    ];
  }

  #change(change: Change): string[] {
    const { lang } = this.#options;
    const place = placeOf(change);
    const kind = this.paint(colours[change.class], verdictWords[change.class][lang]);
    const head = `${kind}  ${change.rule}  ${place === undefined ? '' : this.#where(place)}`;
    if (change.class === 'editorial') return [head];
    const { breaks, cure } = change;
    return [
      '',
      head,
      `  ${printable(change.messages[lang])}`,
      ...this.#value('red', '-', change.keyword, change.old),
      ...this.#value('green', '+', change.keyword, change.new),
      ...(breaks.length === 0
        ? []
        : [`  ${word('breaks', lang)}: ${breaks.map((reader) => readerWords[reader][lang]).join('; ')}`]),
      ...(cure === undefined ? [] : [`  ${word('cure', lang)}: ${cure[lang]}`]),
    ];
  }

  #value(colour: Colour, sign: '-' | '+', keyword: string, value: Json | undefined): string[] {
    if (value === undefined) return [];
    const name = keyword === '' ? '' : `${JSON.stringify(keyword)}: `;
    return [`  ${this.paint(colour, `${sign} ${name}${printable(JSON.stringify(value))}`)}`];
  }

  #witness({ witness }: Direction): string[] {
    if (witness === undefined) return [];
    const { lines, left } = jsonLines(witness, LONGEST_WITNESS);
    const more = left === 0 ? [] : [`… ${left} ${word('further', this.#options.lang)}`];
    return [...lines, ...more].map((line) => `      ${this.paint('cyan', line)}`);
  }

  /** The changes that break a direction on their own. */
  #blame(changes: readonly Change[], name: Way): string[] {
    const { lang } = this.#options;
    const guilty = changes.filter((change) => isExplained([change], name));
    if (guilty.length === 0) return [`    ${word('together', lang)}`];
    return [`    ${word('because', lang)}: ${[...new Set(guilty.map(({ rule }) => rule))].join(', ')}`];
  }

  #reasons({ undecidedAt = [] }: Direction): string[] {
    const { lang } = this.#options;
    return undecidedAt.map(({ code, at }) => {
      const where = at === undefined ? '' : ` (${this.#where(at)})`;
      return `    ${this.paint('yellow', reasons[code].title[lang])}${where}: ${reasons[code].sentence[lang]}`;
    });
  }

  #where(place: Place): string {
    const { file, line } = positionOf(place, this.#options);
    return printable(`${file}${line === undefined ? '' : `:${line}`}#${place.pointer}`);
  }
}
