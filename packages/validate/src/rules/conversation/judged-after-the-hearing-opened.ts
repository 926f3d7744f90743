/**
 * A judgment is given at a hearing for which the court had decided.
 * @module
 */
import { eventsOf } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 255, 277(3) */
export const judgedAfterTheHearingOpened = conversationRule({
  code: 'LT-CONV-0021',
  basis: ['cpc2015-255', 'cpc2015-277'],
  severity: 'warning',
  about: 'case-event',
  each: ({ step, happenedOn }) => (step.event === 'judgment' ? [['/happenedOn', happenedOn]] : []),
  holds: (judgedOn, record, conversation) => {
    const hearings = eventsOf(conversation, record.case.id, 'trial-decision').map(
      ({ record: { step } }) => step.hearingOn,
    );
    return hearings.length === 0 ? undefined : hearings.some((opensOn) => opensOn <= judgedOn);
  },
  message: {
    en: 'The judgment comes before the day for which the hearing was set. Correct one of the two days, or send the decision that set another.',
    vi: 'Ngày tuyên án trước ngày mở phiên tòa đã định. Sửa lại một trong hai ngày hoặc gửi bổ sung quyết định ấn định ngày khác.',
  },
});
