/**
 * Records of the contract in spreadsheets.
 * @module
 */
export type { Field } from '@lienthong/schemas/fields';
