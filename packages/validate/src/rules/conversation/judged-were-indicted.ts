/**
 * A court tries those whom the procuracy sent to trial.
 * @module
 */
import { eventsOf } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Art. 298(1) */
export const judgedWereIndicted = conversationRule({
  code: 'LT-CONV-0023',
  basis: ['cpc2015-298-1'],
  severity: 'warning',
  about: 'case-event',
  each: ({ step }) =>
    step.event === 'judgment'
      ? step.results.map(({ accused }, n) => [`/step/results/${n}/accused`, accused] as const)
      : [],
  holds: ({ id }, record, conversation) => {
    const indictments = eventsOf(conversation, record.case.id, 'indictment');
    return indictments.length === 0
      ? undefined
      : indictments.some(({ record: { step } }) => step.accused.some((ref) => ref.id === id));
  },
  message: {
    en: 'No indictment of this case names this defendant. Correct the defendant, or send the indictment that is missing.',
    vi: 'Không có cáo trạng nào của vụ án truy tố bị cáo này. Sửa bị cáo hoặc gửi bổ sung cáo trạng còn thiếu.',
  },
});
