/**
 * Records to rows of the Human Trafficking Case Data Standard (HTCDS) v2.0 of IOM, and back.
 *
 * Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0; codes extracted and titles translated by this project.
 * @see docs/htcds.md, where each of the 84 fields is and what is lost
 * @module
 */
export type { HtcdsFacts, HtcdsFault, HtcdsFieldFacts } from './contract.ts';
export { type HtcdsField, htcdsFacts } from './generated/htcdsFacts.ts';
export { type FromHtcdsContext, fromHtcds, type HtcdsRecords } from './htcds/from-htcds.ts';
export {
  type HtcdsFields,
  type HtcdsNote,
  type HtcdsReason,
  type HtcdsRow,
  type HtcdsValue,
  htcdsReasons,
} from './htcds/row.ts';
export { type HtcdsVictim, type ToHtcdsOptions, toHtcds } from './htcds/to-htcds.ts';
