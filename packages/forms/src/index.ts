/**
 * Records of the contract as printed documents.
 * @module
 */
export { type FormOptions, printForm } from './form.ts';
export { receiptSlip, type SlipOptions } from './receipt-slip.ts';
export type { Lang } from './value.ts';
