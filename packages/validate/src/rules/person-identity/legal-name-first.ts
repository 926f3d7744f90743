/**
 * The legal name comes first.
 * @module
 */
import { rule } from '../rule.ts';

export const legalNameFirst = rule({
  code: 'LT-IDENTITY-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'person-identity',
  at: '/names/0',
  holds: ({ names }) => names[0]?.kind === 'legal' || names.every(({ kind }) => kind !== 'legal'),
  message: {
    en: 'The legal name comes first. Change the order of the names.',
    vi: 'Họ tên theo giấy tờ phải đứng đầu. Sắp xếp lại thứ tự các tên.',
  },
});
