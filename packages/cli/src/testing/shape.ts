/**
 * Holds a printed document against its shape.
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import * as shapes from '../shapes/index.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = new Map(Object.entries(shapes).map(([name, shape]) => [name, ajv.compile(shape)]));

export type ShapeName = keyof typeof shapes;

export function expectShape(name: ShapeName, document: unknown): void {
  const validate = validators.get(name);
  expect(validate?.(document)).toBe(validate?.errors ? validate.errors : true);
}
