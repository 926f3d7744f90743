/**
 * The fields of a schema as tables: one for the schema, one for each object and each branch of a union inside it.
 * @module
 */
import { array, type Contract, type JsonObject, object, strings } from '../../contract/source.ts';
import type { Law } from './law.ts';
import { anchor, blocks, code, link, table } from './markdown.ts';
import { type Lang, textOf, withMember, word } from './words.ts';

/** What the pages of one language are made from. */
export interface Book {
  contract: Contract;
  lang: Lang;
}

/** The tables of a schema; `name` is empty for the schema itself. */
export function fieldTables(book: Book, law: Law, schema: JsonObject, name = ''): string {
  if (schema['oneOf'] === undefined) return objectTables(book, law, schema, name);
  const branches = array(schema['oneOf']).map(object);
  const tag = tagOf(branches);
  const { lang } = book;
  return blocks(
    ...branches.map((branch) => {
      const value = String(object(object(branch['properties'])[tag])['const']);
      const title = `${name === '' ? '' : `${code(name)} `}${word('when', lang)} ${code(`${tag}: ${value}`)}`;
      const { [tag]: told, ...rest } = object(branch['properties']);
      const about = textOf(told, 'description', lang);
      const inside = objectTables(book, law, { ...branch, properties: rest }, name === '' ? value : `${name} ${value}`);
      return blocks(`#### ${title}`, about, inside === '' ? `*${word('noMore', lang)}*` : inside);
    }),
  );
}

/** How a property is named as a place to read on. */
export function typeText(book: Book, schema: JsonObject, path: string): string {
  const { contract, lang } = book;
  const { $ref: ref, const: value, type } = schema;
  if (typeof ref === 'string') {
    const file = contract.byId.get(ref);
    const page = file?.role === 'codelist' ? 'codelists.md' : 'parts.md';
    return link(textOf(file?.schema, 'title', lang), `${page}#${anchor(headingOf(book, ref))}`);
  }
  if (value !== undefined) return code(String(value));
  if (schema['oneOf'] !== undefined) return link(word('oneOf', lang), `#${anchor(path)}`);
  switch (type) {
    case 'array': {
      const { minItems = 0, maxItems } = schema;
      return `${word('listOf', lang)}${bounds(minItems, maxItems)}: ${typeText(book, object(schema['items']), path)}`;
    }
    case 'object':
      return link(word('object', lang), `#${anchor(path)}`);
    case 'string':
      return `${word('text', lang)}${typeof schema['maxLength'] === 'number' ? `, ${word('upTo', lang)} ${schema['maxLength']} ${word('characters', lang)}` : ''}`;
    case 'boolean':
      return word('boolean', lang);
    default:
      return `${word(type === 'integer' ? 'integer' : 'number', lang)}${bounds(schema['minimum'], schema['maximum'])}`;
  }
}

/** The heading under which a codelist or a common part stands on its page. */
export function headingOf({ contract, lang }: Book, id: string): string {
  const file = contract.byId.get(id);
  return `${textOf(file?.schema, 'title', lang)} (${file?.name})`;
}

/** What codes of a list are called. */
export function titlesOf(book: Book, list: string, codes: readonly string[]): string[] {
  return codes.map((value) => titleOf(book, list, value) || value);
}

/** What one code is called; empty for a code that its list does not have. */
export function titleOf({ contract, lang }: Book, list: string, value: string): string {
  const file = contract.files.find(({ role, name }) => role === 'codelist' && name === list);
  return textOf(withMember(array(file?.schema['oneOf']), 'const', value)[0], 'title', lang);
}

function objectTables(book: Book, law: Law, schema: JsonObject, name: string): string {
  const { lang } = book;
  const required = strings(schema['required']);
  const properties = Object.entries(object(schema['properties']))
    .filter(([, property]) => object(property)['const'] !== schema['$id'] || schema['$id'] === undefined)
    .map(([member, property]) => [member, object(property), name === '' ? member : `${name}.${member}`] as const);
  const rows = properties.map(([member, property, path]) => [
    required.includes(member) ? `**${code(member)}**` : code(member),
    typeText(book, property, path),
    `**${textOf(property, 'title', lang)}.** ${textOf(property, 'description', lang)}`,
    groupText(book, property),
    law.cite(strings(property['x-basis'])),
  ]);
  const head = (['field', 'type', 'meaning', 'group', 'law'] as const).map((column) => word(column, lang));
  const inner = properties.flatMap(([, property, path]) => {
    const held = property['type'] === 'array' ? object(property['items']) : property;
    if (held['properties'] === undefined && held['oneOf'] === undefined) return [];
    return [blocks(`### ${code(path)}`, fieldTables(book, law, held, path))];
  });
  return blocks(rows.length === 0 ? '' : table(head, rows), ...inner);
}

function groupText({ contract, lang }: Book, property: JsonObject): string {
  const { group, identifies, special } = object(property['x-privacy']);
  if (typeof group !== 'string') return '';
  const marks = [
    identifies === 'direct' ? '†' : '',
    special === 'sensitive' ? '‡' : '',
    special === 'operational' ? '§' : '',
  ];
  return `${textOf(contract.groups[group], 'title', lang)}${marks.join('')}`;
}

function tagOf(branches: JsonObject[]): string {
  const [first = {}] = branches;
  const names = Object.keys(object(first['properties']));
  return (
    names.find((name) =>
      branches.every((branch) => object(object(branch['properties'])[name])['const'] !== undefined),
    ) ?? ''
  );
}

function bounds(from: unknown, to: unknown): string {
  if (from === undefined && to === undefined) return '';
  return ` (${from ?? ''}–${to ?? ''})`;
}
