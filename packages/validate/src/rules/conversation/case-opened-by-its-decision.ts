/**
 * A case that a report led to is opened on the day of the decision that instituted it.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 147(1), 154 */
export const caseOpenedByItsDecision = conversationRule({
  code: 'LT-CONV-0017',
  basis: ['cpc2015-147-1', 'cpc2015-154'],
  severity: 'error',
  about: 'case',
  each: (record, { of }) =>
    of('crime-report-outcome')
      .filter(
        ({ record: { decision, institutedCase } }) => decision === 'institute' && institutedCase?.id === record.id,
      )
      .map(({ record: { decidedOn } }) => ['/openedOn', decidedOn] as const),
  holds: (decidedOn, { openedOn, splitFrom }) => (splitFrom !== undefined ? undefined : decidedOn === openedOn),
  message: {
    en: 'The decision on the report instituted this case on another day. Correct one of the two days.',
    vi: 'Quyết định giải quyết nguồn tin đã khởi tố vụ án vào ngày khác. Sửa lại một trong hai ngày.',
  },
});
