/**
 * A JSON Schema as a value; what the keywords mean is for a validator to say.
 * @module
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** A JSON Schema 2020-12 document. */
export type JsonSchema = { readonly [keyword: string]: Json };
