/**
 * The shape that the value of each keyword must have, as far as the keyword is followed.
 * @module
 */
import { isObject, type Json } from '../json.ts';
import { holding } from '../read/keywords.ts';

type Shape = (value: Json) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isNumber: Shape = (value) => typeof value === 'number';
const isSchema: Shape = (value) => typeof value === 'boolean' || isObject(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const mapOf =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape);
const all = (keywords: readonly string[], shape: Shape) => keywords.map((keyword) => [keyword, shape] as const);

const schemas = { schema: isSchema, list: listOf(isSchema), map: mapOf(isSchema) };

const shapes = new Map<string, Shape>([
  ...all(['$ref', '$dynamicRef', '$dynamicAnchor', 'pattern', 'format'], isText),
  ...all(['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum', 'multipleOf'], isNumber),
  ...all(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxContains', 'minContains'], isNumber),
  ...all(['maxProperties', 'minProperties'], isNumber),
  ...Object.entries(holding).map(([keyword, how]) => [keyword, schemas[how]] as const),
  ['dependentRequired', mapOf(listOf(isText))],
  ['required', listOf(isText)],
  ['enum', Array.isArray],
  ['const', () => true],
  ['type', (value) => isText(value) || listOf(isText)(value)],
  ['uniqueItems', (value) => typeof value === 'boolean'],
]);

/** Whether more is said of its change than that it changed. */
export function isFollowed(keyword: string): boolean {
  return shapes.has(keyword) && keyword !== 'contentSchema';
}

/** Keywords that are followed, with a value that cannot be. */
export function malformedIn(schema: Json): string[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    shapes.get(keyword)?.(value) === false ? [keyword] : [],
  );
}
