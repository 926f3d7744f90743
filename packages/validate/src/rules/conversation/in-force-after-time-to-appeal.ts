/**
 * A judgment of first instance takes effect when the fifteen days for an appeal have run.
 * @module
 */
import { plusDays } from '../../procedure/calendar.ts';
import { eventAt } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

/** So do the parts of it that nobody appeals against. @see Criminal Procedure Code 2015, Arts. 333(1), 343 */
export const inForceAfterTimeToAppeal = conversationRule({
  code: 'LT-CONV-0022',
  basis: ['cpc2015-333', 'cpc2015-343'],
  severity: 'error',
  about: 'case-event',
  each: ({ step }) => (step.event === 'legal-effect' ? [['/step/effectiveFrom', step]] : []),
  holds: ({ judgment, effectiveFrom }, _, conversation) => {
    const given = eventAt(conversation, judgment);
    return given?.step.event === 'judgment' ? plusDays(given.happenedOn, DAYS_TO_APPEAL) <= effectiveFrom : undefined;
  },
  message: {
    en: 'The fifteen days in which an appeal or protest may be brought had not run. Correct the day.',
    vi: 'Chưa hết thời hạn mười lăm ngày để kháng cáo, kháng nghị. Sửa lại ngày có hiệu lực.',
  },
});

const DAYS_TO_APPEAL = 15;
