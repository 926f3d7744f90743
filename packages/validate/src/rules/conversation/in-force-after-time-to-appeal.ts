/**
 * A judgment of first instance takes effect when the fifteen days for an appeal have run.
 * @module
 */
import { plusDays } from '../../procedure/calendar.ts';
import { eventAt, eventsOf } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 333(1), 337(1), 343 */
export const inForceAfterTimeToAppeal = conversationRule({
  code: 'LT-CONV-0022',
  basis: ['cpc2015-333', 'cpc2015-343'],
  severity: 'error',
  about: 'case-event',
  each: ({ step }) => (step.event === 'legal-effect' ? [['/step/effectiveFrom', step]] : []),
  holds: ({ judgment, effectiveFrom }, record, conversation) => {
    const given = eventAt(conversation, judgment);
    const isAppealed = eventsOf(conversation, record.case.id, 'appeal-judgment').length > 0;
    if (given?.step.event !== 'judgment' || isAppealed) return undefined;
    return plusDays(given.happenedOn, DAYS_TO_APPEAL) <= effectiveFrom;
  },
  message: {
    en: 'The fifteen days in which an appeal or protest may be brought had not run. Correct the day.',
    vi: 'Chưa hết thời hạn mười lăm ngày để kháng cáo, kháng nghị. Sửa lại ngày có hiệu lực.',
  },
});

const DAYS_TO_APPEAL = 15;
