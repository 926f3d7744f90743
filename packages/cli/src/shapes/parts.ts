/**
 * Pieces from which the shapes are made.
 * @module
 */

/** A JSON Schema as a value. */
export type Shape = { readonly [keyword: string]: unknown };

export const text: Shape = { type: 'string' };
export const count: Shape = { type: 'integer', minimum: 0 };
export const flag: Shape = { type: 'boolean' };
export const words: Shape = closed({ vi: text, en: text });
export const instant: Shape = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+07:00$' };
export const digest: Shape = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' };
export const uuid: Shape = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };

export function list(items: Shape): Shape {
  return { type: 'array', items };
}

export function oneOf(...values: readonly string[]): Shape {
  return { enum: values };
}

export function mapOf(values: Shape): Shape {
  return { type: 'object', additionalProperties: values };
}

/** An object of exactly these members. */
export function closed(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** A document that a command prints. */
export function documentOf(name: string, shape: Shape): Shape {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://schemas.lienthong.example/cli/${name}/1.0`,
    ...shape,
  };
}
