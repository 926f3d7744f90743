/**
 * What each version of a kind changed: fields that came, went, or took another form.
 * @module
 */

import { canonicalize } from '../../contract/jcs.ts';
import { walk } from '../../contract/lint/walk.ts';
import type { Contract, JsonObject, SchemaFile } from '../../contract/source.ts';
import { byVersion, object, strings } from '../../contract/source.ts';
import type { Book } from './fields.ts';
import { code } from './markdown.ts';
import { word } from './words.ts';

/** Newest first. */
export function historyOf({ contract, lang }: Book, kind: string): string {
  const versions = versionsOf(contract, kind);
  return versions
    .map((version, index) => {
      const before = versions[index - 1];
      const digest = contract.released[version.id];
      const pinned = typeof digest === 'string' ? `SHA-256 ${code(digest)}` : word('unreleased', lang);
      const told = before === undefined ? word('first', lang) : changesBetween(before, version, lang);
      return `- **${version.version}**: ${told}. ${pinned}\n`;
    })
    .reverse()
    .join('');
}

/** The schemas of a kind, oldest first. */
export function versionsOf(contract: Contract, kind: string): SchemaFile[] {
  return [...contract.byId.values()].filter(({ role, name }) => role === 'record' && name === kind).sort(byVersion);
}

function changesBetween(before: SchemaFile, after: SchemaFile, lang: Book['lang']): string {
  const [old, now] = [formsOf(before), formsOf(after)];
  const list = (title: string, places: string[]): string[] =>
    places.length === 0 ? [] : [`${title} ${places.map(code).join(', ')}`];
  const changes = [
    ...list(
      word('added', lang),
      [...now.keys()].filter((place) => !old.has(place)),
    ),
    ...list(
      word('removed', lang),
      [...old.keys()].filter((place) => !now.has(place)),
    ),
    ...list(
      word('changed', lang),
      [...now].filter(([place, form]) => old.has(place) && old.get(place) !== form).map(([place]) => place),
    ),
  ];
  return changes.length === 0 ? word('nothingChanged', lang) : changes.join('; ');
}

/** The place of each field and what decides whether a value is valid there; titles and annotations are not among it. */
function formsOf(file: SchemaFile): Map<string, string> {
  const required = new Set(
    [...walk(file)].flatMap(({ schema, at }) => strings(schema['required']).map((name) => `${at}/properties/${name}`)),
  );
  const fields = [...walk(file)].filter(({ as, at }) => as === 'property' && at !== '/properties/schema');
  return new Map(
    fields.map(({ at, schema }) => [placeOf(at), canonicalize({ needed: required.has(at), ...formOf(schema) })]),
  );
}

function formOf(schema: JsonObject): JsonObject {
  const { title, description, properties, oneOf, items, ...rest } = schema;
  const own = Object.entries(rest).filter(([name]) => !name.startsWith('x-') && name !== 'required');
  return { ...Object.fromEntries(own), ...(items === undefined ? {} : { items: formOf(object(items)) }) };
}

/** The place with a slash for each member, and a star for any item of a list. */
function placeOf(at: string): string {
  return at
    .replaceAll('/properties/', '/')
    .replaceAll('/items/', '/*/')
    .replaceAll(/\/oneOf\/(\d+)/g, '($1)');
}
