/**
 * The drafts that are read, and which one a schema is written in.
 * @module
 * @see JSON Schema 2020-12 core §8.1.1
 */
import { isObject, type Json } from '../json.ts';

export type Dialect = '2020-12' | '2019-09' | 'draft-07' | 'draft-06';

const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['https://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['http://json-schema.org/draft-06/schema', 'draft-06'],
]);

/** Keywords that assert something, by the draft that brought them. */
const brought: Readonly<Record<Dialect, readonly string[]>> = {
  'draft-06': [],
  'draft-07': ['if', 'then', 'else'],
  '2019-09': [
    'dependentRequired',
    'dependentSchemas',
    'minContains',
    'maxContains',
    'unevaluatedItems',
    'unevaluatedProperties',
    '$recursiveRef',
  ],
  '2020-12': ['prefixItems', '$dynamicRef'],
};

/** Whether a draft does not know the keyword yet. */
export function isLater(keyword: string, dialect: Dialect): boolean {
  const drafts: readonly Dialect[] = ['draft-06', 'draft-07', '2019-09', '2020-12'];
  return drafts.slice(drafts.indexOf(dialect) + 1).some((draft) => brought[draft].includes(keyword));
}

/** @returns undefined for a `$schema` that is not read; without one it is that of the schema around it */
export function dialectOf(schema: Json, around: Dialect): Dialect | undefined {
  if (!isObject(schema) || typeof schema['$schema'] !== 'string') return around;
  return dialects.get(schema['$schema'].replace(/#$/, '').replace(/^https:(?=\/\/json-schema\.org\/draft-)/, 'http:'));
}
