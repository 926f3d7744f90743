/**
 * JSON values as they are: what is an object, and what stands at a place.
 * @module
 */
import type { Json } from '@lienthong/schemas';

export type JsonObject = { readonly [member: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param at JSON Pointer (RFC 6901) of names and numbers, none of which needs escaping */
export function valueAt(value: unknown, at: string): Json | undefined {
  const steps = at.split('/').slice(1);
  return steps.reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)];
    return isObject(held) ? held[step] : undefined;
  }, value) as Json | undefined;
}
