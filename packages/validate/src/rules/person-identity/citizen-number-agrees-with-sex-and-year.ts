/**
 * The fourth digit of a citizen number tells sex and century, the next two the year of birth.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 137/2015/NĐ-CP, Art. 13; Circular 07/2016/TT-BCA, Art. 7 */
export const citizenNumberAgreesWithSexAndYear = rule({
  code: 'LT-IDENTITY-0001',
  basis: ['decree137-2015-13', 'circular07-2016-7'],
  severity: 'warning',
  kind: 'person-identity',
  each: ({ citizenNumbers = [] }) =>
    citizenNumbers.map((number, index) => [`/citizenNumbers/${index}`, number] as const),
  holds: (number, { sex, bornOn }) => {
    const digit = Number(number.charAt(3));
    const year = 1900 + 100 * Math.floor(digit / 2) + Number(number.slice(4, 6));
    const sexAgrees = sex === 'male' ? digit % 2 === 0 : sex === 'female' ? digit % 2 === 1 : true;
    return sexAgrees && (bornOn === undefined || Number(bornOn.slice(0, 4)) === year);
  },
  message: {
    en: 'The citizen number does not agree with the sex or the year of birth. Check all three.',
    vi: 'Số định danh cá nhân không khớp với giới tính hoặc năm sinh. Cần kiểm tra lại.',
  },
});
