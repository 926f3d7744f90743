/**
 * Copies a document of an older draft as 2020-12: what it writes otherwise is written anew, place by place.
 * @module
 * @see JSON Schema 2019-09 and 2020-12 release notes; draft-07 core §8.3 (siblings of `$ref` are ignored)
 */
import { BudgetSpent } from '../budget.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { type Dialect, dialectOf, isLater } from './dialect.ts';
import { type Holding, holding } from './keywords.ts';

/** Levels of a schema that are followed. */
export const deepest = 400;

/** The anchor that stands for `$recursiveAnchor`. */
export const recursive = '$recursiveAnchor';

export interface Translated {
  readonly schema: Json;
  /** Schema of the translated document, by that of the given one. */
  readonly translations: ReadonlyMap<Json, Json>;
  /** The draft of each schema of the translated document. */
  readonly dialects: ReadonlyMap<Json, Dialect | undefined>;
}

/** @param around the draft of what has no `$schema` @throws {BudgetSpent} the schema is nested too deep */
export function translate(given: Json, around: Dialect | undefined): Translated {
  const translations = new Map<Json, Json>();
  const dialects = new Map<Json, Dialect | undefined>();
  const copy = (schema: Json, outer: Dialect | undefined, depth: number): Json => {
    if (depth > deepest) throw new BudgetSpent('the schema is nested too deep');
    if (!isObject(schema)) return schema;
    const dialect = outer === undefined ? undefined : dialectOf(schema, outer);
    const visit = (inner: Json): Json => copy(inner, dialect, depth + 1);
    const members = Object.entries(schema)
      .filter(([keyword]) => !isIgnored(schema, keyword, dialect))
      .flatMap(([keyword, value]) => member(schema, keyword, value, dialect, visit));
    const copied: Json = Object.fromEntries(members);
    translations.set(schema, copied);
    dialects.set(copied, dialect);
    return copied;
  };
  return { schema: copy(given, around, 0), translations, dialects };
}

type Visit = (inner: Json) => Json;

/** A member of the translated schema, or more, for one of the given. */
function member(
  schema: JsonObject,
  keyword: string,
  value: Json,
  dialect: Dialect | undefined,
  visit: Visit,
): [string, Json][] {
  if (dialect !== undefined && isLater(keyword, dialect)) return [[`${keyword} (not in ${dialect})`, value]];
  const isOld = dialect !== undefined && dialect !== '2020-12' && Object.hasOwn(older, keyword);
  const old = isOld ? older[keyword] : undefined;
  return old?.(value, dialect ?? '2020-12', visit, schema) ?? [[keyword, copyValue(value, holding[keyword], visit)]];
}

type Older = (value: Json, dialect: Dialect, visit: Visit, schema: JsonObject) => [string, Json][] | undefined;

/** What drafts before 2020-12 write otherwise; undefined if it means the same there. */
const older: Readonly<Record<string, Older>> = {
  items: (value, _dialect, visit) =>
    Array.isArray(value) ? [['prefixItems', copyValue(value, 'list', visit)]] : undefined,
  additionalItems: (value, _dialect, visit, schema) =>
    Array.isArray(schema['items']) ? [['items', visit(value)]] : [],
  dependencies: (value, dialect, visit) =>
    dialect === '2019-09' || !isObject(value) ? undefined : dependencies(value, visit),
  $id: (value, dialect) =>
    dialect !== '2019-09' && typeof value === 'string' && value.startsWith('#')
      ? [['$anchor', value.slice(1)]]
      : undefined,
  $anchor: (_value, dialect) => (dialect === '2019-09' ? undefined : []),
  $dynamicAnchor: () => [],
  $recursiveAnchor: (value) => (value === true ? [['$dynamicAnchor', recursive]] : []),
};

function dependencies(value: JsonObject, visit: Visit): [string, Json][] {
  const names = Object.entries(value).filter(([, inner]) => Array.isArray(inner));
  const schemas = Object.entries(value).filter(([, inner]) => !Array.isArray(inner));
  return [
    ['dependentRequired', Object.fromEntries(names)],
    ['dependentSchemas', Object.fromEntries(schemas.map(([name, inner]) => [name, visit(inner)]))],
  ];
}

/** Beside `$ref` draft-07 and older read definitions alone. */
function isIgnored(schema: JsonObject, keyword: string, dialect: Dialect | undefined): boolean {
  if (dialect !== 'draft-07' && dialect !== 'draft-06') return false;
  return Object.hasOwn(schema, '$ref') && keyword !== '$ref' && keyword !== 'definitions' && keyword !== '$defs';
}

function copyValue(value: Json, how: Holding | undefined, visit: Visit): Json {
  if (how === 'schema') return visit(value);
  if (how === 'list' && Array.isArray(value)) return value.map((inner: Json) => visit(inner));
  if (how === 'map' && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner)]));
  return value;
}
