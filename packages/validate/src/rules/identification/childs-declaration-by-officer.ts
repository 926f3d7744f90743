/**
 * Under the old procedure it is the officer who writes the declaration of a child.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG */
export const childsDeclarationByOfficer = rule({
  code: 'LT-IDENTIFICATION-0011',
  basis: ['circular01-2014-form'],
  severity: 'warning',
  kind: 'identification',
  at: '/declaration/writtenBy',
  holds: ({ declaration, age }) =>
    declaration === undefined || declaration.on >= '2025-07-01' || isUnder(16, age) !== true
      ? undefined
      : declaration.writtenBy !== 'person',
  message: {
    en: 'The declaration of a child is written by the officer. Correct who wrote it, or the age.',
    vi: 'Tờ khai của trẻ em do cán bộ tiếp nhận ghi. Sửa người ghi hoặc tuổi.',
  },
});
