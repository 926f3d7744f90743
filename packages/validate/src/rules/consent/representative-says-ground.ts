/**
 * Who answers for somebody else says by what right.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 91/2015/QH13, Art. 136 */
export const representativeSaysGround = rule({
  code: 'LT-CONSENT-0007',
  basis: ['civil2015-136'],
  severity: 'error',
  kind: 'consent',
  at: '/answeredBy/ground',
  holds: ({ answeredBy: { who, ground } }) =>
    who === 'person' ? ground === undefined : who === 'guardian' ? ground === 'guardian' : ground !== undefined,
  message: {
    en: 'A representative answers by a right, a guardian by guardianship, the person by none. Give or correct the ground.',
    vi: 'Người đại diện phải có căn cứ đại diện, người giám hộ theo việc giám hộ, chính người đó thì không. Ghi hoặc sửa căn cứ.',
  },
});
