/**
 * Records of the contract as printed documents.
 * @module
 */
export type { Field } from '@lienthong/schemas/fields';
