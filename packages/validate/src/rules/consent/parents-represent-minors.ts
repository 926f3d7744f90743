/**
 * Parents represent their minor children, not grown ones.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 91/2015/QH13, Art. 136(1) */
export const parentsRepresentMinors = rule({
  code: 'LT-CONSENT-0008',
  basis: ['civil2015-136', 'civil2015-21'],
  severity: 'error',
  kind: 'consent',
  at: '/answeredBy/ground',
  holds: ({ answeredBy, age }) => answeredBy.ground !== 'parent' || isUnder(18, age) !== false,
  message: {
    en: 'Parents represent minors by law, and this person is of age. Correct the ground or the age.',
    vi: 'Cha, mẹ chỉ đại diện theo pháp luật cho con chưa thành niên. Sửa căn cứ đại diện hoặc độ tuổi.',
  },
});
