/**
 * The page of the limits of the procedure and of the days off that move them.
 * @module
 */
import { limits, spansOf } from '../../../packages/validate/src/procedure/limits.ts';
import { type Span, wordsOf } from '../../../packages/validate/src/procedure/spans.ts';
import { array, type JsonObject, object } from '../../contract/source.ts';
import { type Book, titlesOf } from './fields.ts';
import { Law } from './law.ts';
import { blocks, table } from './markdown.ts';
import { textOf, type Word, word } from './words.ts';

type Row = (typeof limits)[keyof typeof limits];

export function limitsPage(book: Book): string {
  const { contract, lang } = book;
  const law = new Law(contract, lang);
  return blocks(
    `# ${word('limits', lang)}`,
    word('limitsNote', lang),
    limitsTable(book, law, Object.values(limits)),
    `## ${word('holidays', lang)}`,
    word('holidaysNote', lang),
    ...Object.entries(object(contract.holidays['years'])).map(([year, table]) =>
      blocks(`### ${year}`, holidayTable(book, object(table))),
    ),
    `## ${word('lawEnd', lang)}`,
    law.list(),
  );
}

/** The limits that rest on a kind of record; nothing where there are none. */
export function limitsOfKind(book: Book, law: Law, kind: string): string {
  const rows = Object.values(limits).filter(({ kinds }) => kinds.some((name) => name === kind));
  return rows.length === 0 ? '' : limitsTable(book, law, rows);
}

function limitsTable(book: Book, law: Law, rows: readonly Row[]): string {
  const { lang } = book;
  const head = (['limit', 'counted', 'length', 'counting', 'law'] as const).map((column) => word(column, lang));
  return table(
    head,
    rows.map((row) => [
      row.title[lang],
      row.since[lang],
      lengthText(book, row),
      'counting' in row && 'spans' in row ? word(row.counting satisfies Word, lang) : '',
      law.cite(row.basis),
    ]),
  );
}

/** `20 days → 2 months`, a line for each class of seriousness where they differ. */
export function lengthText({ contract, lang }: Book, row: Row): string {
  if (!('spans' in row)) return word('setByRecord', lang);
  const chain = (spans: readonly Span[]): string => spans.map((span) => wordsOf(span)[lang]).join(' → ');
  const spread = CLASSES.map((seriousness) => chain(spansOf(row, seriousness) ?? []));
  if (new Set(spread).size === 1) return spread[0] ?? '';
  const names = titlesOf({ contract, lang }, 'seriousness', CLASSES);
  return spread.map((text, index) => `${names[index]}: ${text}`).join('<br>');
}

const CLASSES = ['less-serious', 'serious', 'very-serious', 'specially-serious'] as const;

function holidayTable({ contract, lang }: Book, year: JsonObject): string {
  const doubt = (entry: JsonObject): string => (entry['sourced'] === true ? '' : ` (${word('notRead', lang)})`);
  const off = array(year['off'])
    .map(object)
    .map((entry): [string, string, string] => [
      entry['from'] === entry['to'] ? String(entry['from']) : `${entry['from']} – ${entry['to']}`,
      `${textOf(object(contract.holidays['occasions'])[String(entry['occasion'])], 'title', lang)}${doubt(entry)}`,
      String(entry['source']),
    ]);
  const exchanged = array(year['exchanged'])
    .map(object)
    .map((entry): [string, string, string] => [
      String(entry['off']),
      `${word('exchangedFor', lang)} ${entry['worked']}${doubt(entry)}`,
      String(entry['source']),
    ]);
  const rows = [...off, ...exchanged].sort(([a], [b]) => (a < b ? -1 : 1));
  return table([word('days', lang), word('occasion', lang), word('source', lang)], rows);
}
