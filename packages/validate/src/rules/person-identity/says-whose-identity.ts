/**
 * An identity says of which record it is the identity.
 * @module
 */
import { rule } from '../rule.ts';

export const saysWhoseIdentity = rule({
  code: 'LT-IDENTITY-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'person-identity',
  at: '/about',
  holds: ({ about }) => about !== undefined && about.length > 0,
  message: {
    en: 'An identity names the record of the person it belongs to. Add it.',
    vi: 'Thông tin nhân thân phải nêu bản ghi của người đó. Cần bổ sung.',
  },
});
