/**
 * A document comes into force on the day of its issue at the earliest.
 * @module
 */
import { rule } from '../rule.ts';

export const inForceNotBeforeIssued = rule({
  code: 'LT-LEGAL-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/instrument/inForceFrom',
  holds: ({ instrument: { document, inForceFrom } }) =>
    document === undefined || inForceFrom === undefined ? undefined : document.issuedOn <= inForceFrom,
  message: {
    en: 'The document comes into force before it was issued. Correct one of the two dates.',
    vi: 'Ngày có hiệu lực trước ngày ban hành. Sửa lại một trong hai ngày.',
  },
});
