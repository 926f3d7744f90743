/**
 * The statuses of edXML, as one-to-one with ours as they can be: technical answers are receipts here, those of an office are
 * records of the kind `handling-status`.
 * @see QCVN 102:2016/BTTTT, StatusCode
 * @module
 */
import type { ReceiptStatus } from '../receipt/claims.ts';

/** An answer of ours: a receipt's status, or the `code` of a record of the kind `handling-status`. */
export type OurAnswer = { readonly receipt: ReceiptStatus } | { readonly handling: string };

/** 01 arrived, 02 rejected, 03 accepted, 04 assigned, 05 in process, 06 finished, 13 taken back, 15 and 16 change accepted, rejected. */
export type EdxmlStatus = '01' | '02' | '03' | '04' | '05' | '06' | '13' | '15' | '16';

const receipts: Readonly<Record<ReceiptStatus, EdxmlStatus | undefined>> = {
  stored: '01',
  // Opened and in order: edXML has no word for it; `01` was said before.
  valid: undefined,
  refused: '02',
};

const handling: Readonly<Record<string, EdxmlStatus | undefined>> = {
  declined: '02',
  accepted: '03',
  assigned: '04',
  'in-process': '05',
  finished: '06',
  // A document of the kind “revocation” in edXML, and no status.
  'withdrawal-requested': undefined,
  withdrawn: '13',
  'change-accepted': '15',
  'change-rejected': '16',
};

/** @returns `undefined` where edXML has no status for it */
export function toEdxmlStatus(answer: OurAnswer): EdxmlStatus | undefined {
  if ('receipt' in answer) return receipts[answer.receipt];
  return Object.hasOwn(handling, answer.handling) ? handling[answer.handling] : undefined;
}

/** An office's word where there is one: a rejection in edXML is its, never the machine's. */
export function fromEdxmlStatus(status: EdxmlStatus): OurAnswer {
  const [code] = Object.entries(handling).find(([, mapped]) => mapped === status) ?? [];
  return code === undefined ? { receipt: 'stored' } : { handling: code };
}
