/**
 * Nobody is charged and no step is taken before the case is instituted.
 * @module
 */
import type { RecordRef } from '@lienthong/schemas';
import type { ConversationRule } from '../conversation-rule.ts';

/**
 * Of a case that was split off, and of one that another was joined into, steps may be older than the case.
 *
 * @see Criminal Procedure Code 2015, Arts. 143, 179
 */
export const nothingBeforeTheCase: ConversationRule = {
  code: 'LT-CONV-0018',
  basis: ['cpc2015-153', 'cpc2015-179'],
  severity: 'error',
  broken: ({ of, find }) => {
    const isBefore = (ref: RecordRef, day: string): boolean => {
      const found = find(ref, 'case')?.record;
      return found?.splitFrom === undefined && found?.joins === undefined && day < (found?.openedOn ?? '');
    };
    return [
      ...of('case-event').flatMap((entry) =>
        isBefore(entry.record.case, entry.record.happenedOn) ? [[entry, '/happenedOn'] as const] : [],
      ),
      ...of('accused-person').flatMap((entry) =>
        isBefore(entry.record.case, entry.record.chargedOn) ? [[entry, '/chargedOn'] as const] : [],
      ),
    ];
  },
  message: {
    en: 'This is before the day on which the case was opened. Correct the day here or in the case.',
    vi: 'Ngày này trước ngày khởi tố vụ án. Sửa ngày tại đây hoặc trong bản ghi vụ án.',
  },
};
