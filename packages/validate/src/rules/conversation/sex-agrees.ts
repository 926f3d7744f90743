/**
 * The records of one person state one sex.
 * @module
 */
import type { ConversationRule } from '../conversation-rule.ts';
import { personsIn } from '../persons-in.ts';

export const sexAgrees: ConversationRule = {
  code: 'LT-CONV-0028',
  basis: ['technical'],
  severity: 'warning',
  broken: ({ current, find }) =>
    current.flatMap((entry) =>
      personsIn(entry).flatMap(({ person, sex = 'unknown', sexAt }) => {
        const stated = find(person, 'victim')?.record.sex ?? 'unknown';
        return sex === 'unknown' || stated === 'unknown' || sex === stated ? [] : [[entry, sexAt] as const];
      }),
    ),
  message: {
    en: 'The record of this person states another sex. Correct one of the two, or refer to the right person.',
    vi: 'Bản ghi của người này ghi giới tính khác. Sửa lại một trong hai hoặc tham chiếu đúng người.',
  },
};
