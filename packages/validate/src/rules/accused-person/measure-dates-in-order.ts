/**
 * A preventive measure begins before it ends.
 * @module
 */
import { rule } from '../rule.ts';

export const measureDatesInOrder = rule({
  code: 'LT-ACCUSED-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'accused-person',
  each: ({ measures = [] }) => measures.map((measure, index) => [`/measures/${index}/until`, measure] as const),
  holds: ({ from, until }) => (until === undefined ? undefined : from <= until),
  message: {
    en: 'The measure ends before it begins. Correct one of the two dates.',
    vi: 'Biện pháp kết thúc trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
