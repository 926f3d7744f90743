/**
 * An order is given in a document with number and date.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 30/2020/NĐ-CP, Art. 8(2) */
export const namesItsDocument = rule({
  code: 'LT-DIRECTIVE-0011',
  basis: ['decree30-2020-8-2'],
  severity: 'error',
  kind: 'directive',
  at: '/document',
  holds: ({ recordStatus, document }) => (recordStatus === 'final' ? document !== undefined : undefined),
  message: {
    en: 'A directive is a document. Give its number and the day of issue.',
    vi: 'Chỉ đạo phải bằng văn bản. Ghi số và ngày ban hành văn bản.',
  },
});
