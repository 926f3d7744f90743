/**
 * Which keywords of 2020-12 hold schemas, and which say nothing of instances.
 * @module
 * @see JSON Schema 2020-12 core §10, §11; validation §9
 */

/** How the value of a keyword holds schemas. */
export type Holding = 'schema' | 'list' | 'map';

export const holding: Readonly<Record<string, Holding>> = {
  $defs: 'map',
  definitions: 'map',
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  not: 'schema',
  if: 'schema',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'schema',
  else: 'schema',
  dependentSchemas: 'map',
  prefixItems: 'list',
  items: 'schema',
  contains: 'schema',
  properties: 'map',
  patternProperties: 'map',
  additionalProperties: 'schema',
  propertyNames: 'schema',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  contentSchema: 'schema',
};

/** Keywords that assert nothing by themselves. Those that begin with `x-` are taken so as well. */
export const silent: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  '$defs',
  'definitions',
  '$comment',
  '$vocabulary',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);
