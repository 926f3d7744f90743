/**
 * Numbers of outgoing documents: consecutive from 01 in each year, in the order in which they are given.
 * @see Decree 30/2020/NĐ-CP, Art. 15: a document's number is taken from the register of outgoing documents
 * @module
 */
import type { AnyRecord } from './any-record.ts';

/** What a numbered document bears. */
export interface NumberedDocument {
  readonly number: string;
  readonly notation?: string;
  /** `YYYY-MM-DD` */
  readonly issuedOn: string;
  readonly issuer: string;
  readonly signatory?: string;
}

/**
 * The number after the highest that this agency has given in a year; two digits below ten.
 *
 * @param records all records of the agency that are kept here, drafts too
 * @param issuer its code
 */
export function nextNumber(records: Iterable<AnyRecord>, issuer: string, year: string): string {
  let highest = 0;
  for (const record of records) {
    const document = record['document'] as Partial<NumberedDocument> | undefined;
    if (record.issuer !== issuer || !document?.issuedOn?.startsWith(`${year}-`)) continue;
    const [digits = ''] = /^\d{1,9}/.exec(document.number ?? '') ?? [];
    highest = Math.max(highest, Number(digits));
  }
  return String(highest + 1).padStart(2, '0');
}
