/**
 * The document exists when the proposal is made.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const documentOlderThanProposal = rule({
  code: 'LT-LEGAL-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/instrument/document/issuedOn',
  holds: ({ instrument, recordedAt }) =>
    instrument.document === undefined ? undefined : instrument.document.issuedOn <= dayOf(recordedAt),
  message: {
    en: 'The document was issued after this proposal. Correct the date.',
    vi: 'Văn bản được ban hành sau đề xuất này. Sửa lại ngày.',
  },
});
