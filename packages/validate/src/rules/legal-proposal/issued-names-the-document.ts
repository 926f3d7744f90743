/**
 * What was settled by a document names it.
 * @module
 */
import { rule } from '../rule.ts';

export const issuedNamesTheDocument = rule({
  code: 'LT-LEGAL-0013',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/outcome/issued',
  holds: ({ outcome }) => outcome?.result !== 'issued' || outcome.issued !== undefined,
  message: {
    en: 'A document was issued. Give its number and date.',
    vi: 'Đã có văn bản được ban hành. Ghi số và ngày của văn bản.',
  },
});
