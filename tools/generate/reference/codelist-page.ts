/**
 * The page of all codelists, and a list of codes as a table.
 * @module
 */
import type { SchemaFile } from '../../contract/source.ts';
import { array, object, strings } from '../../contract/source.ts';
import { type Book, headingOf } from './fields.ts';
import { Law } from './law.ts';
import { blocks, code, link, table } from './markdown.ts';
import { textOf, word, wordOf } from './words.ts';

/** @param usedBy names of the kinds whose schemas reach a list, by its `$id` */
export function codelistPage(book: Book, usedBy: ReadonlyMap<string, readonly string[]>): string {
  const { contract, lang } = book;
  const law = new Law(contract, lang);
  const lists = contract.files.filter(({ role }) => role === 'codelist');
  return blocks(
    `# ${word('codelists', lang)}`,
    ...lists.map((list) => {
      const kinds = usedBy.get(list.id) ?? [];
      const users = kinds.map((kind) => link(kind, `${kind}.md`)).join(', ');
      return blocks(
        `## ${headingOf(book, list.id)}`,
        codesOf(book, law, list),
        users === '' ? '' : `${word('usedBy', lang)}: ${users}`,
      );
    }),
    `## ${word('lawEnd', lang)}`,
    law.list(),
  );
}

/** A list with its codes: state and dates where they are not plain, and how far each was read. */
export function codesOf({ lang }: Book, law: Law, { schema, version }: SchemaFile): string {
  const codes = array(schema['oneOf'])
    .map(object)
    .filter((entry) => entry['const'] !== undefined);
  const rows = codes.map((entry) => [
    code(String(entry['const'])),
    textOf(entry, 'title', lang),
    textOf(entry, 'description', lang),
    [
      wordOf(String(entry['x-state']), lang),
      entry['x-from'] === undefined ? '' : `${word('since', lang)} ${entry['x-from']}`,
      entry['x-until'] === undefined ? '' : `${word('until', lang)} ${entry['x-until']}`,
    ]
      .filter((text) => text !== '')
      .join(', '),
    wordOf(String(entry['x-provenance']), lang),
    law.cite(strings(entry['x-basis'])),
  ]);
  const head = (['code', 'called', 'meaning', 'state', 'provenance', 'law'] as const).map((column) =>
    word(column, lang),
  );
  const kind = schema['x-open'] === true ? word('open', lang) : word('closed', lang);
  return blocks(
    `${textOf(schema, 'description', lang)} *${word('version', lang)} ${version}, ${kind}.*`,
    table(head, rows),
  );
}
