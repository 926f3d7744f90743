/**
 * The page of what records of several kinds share: the head, and the common parts.
 * @module
 */
import type { SchemaFile } from '../../contract/source.ts';
import { type Book, fieldTables, headingOf, typeText } from './fields.ts';
import { Law } from './law.ts';
import { blocks } from './markdown.ts';
import { textOf, word } from './words.ts';

export function partsPage(book: Book): string {
  const { contract, lang } = book;
  const law = new Law(contract, lang);
  const parts = contract.files.filter(({ role }) => role === 'common');
  return blocks(
    `# ${word('parts', lang)}`,
    `${word('partsNote', lang)} ${word('fieldsNote', lang)}`,
    ...parts.map((part) => blocks(`## ${headingOf(book, part.id)}`, partText(book, law, part))),
    `## ${word('lawEnd', lang)}`,
    law.list(),
  );
}

function partText(book: Book, law: Law, { schema, version }: SchemaFile): string {
  const { lang } = book;
  const about = `${textOf(schema, 'description', lang)} *${word('version', lang)} ${version}.*`;
  if (schema['properties'] !== undefined || schema['oneOf'] !== undefined)
    return blocks(about, fieldTables(book, law, schema, ''));
  const { pattern } = schema;
  const form = typeof pattern === 'string' ? `\`\`\`text\n${pattern}\n\`\`\`` : '';
  return blocks(about, typeText(book, schema, ''), form);
}
