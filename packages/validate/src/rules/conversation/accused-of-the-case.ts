/**
 * Whom a case or one of its steps names as accused is an accused person of that case.
 * @module
 */
import { linkedCases } from '../../procedure/linked-cases.ts';
import { conversationRule } from '../conversation-rule.ts';
import { referencesIn } from '../references-in.ts';

export const accusedOfTheCase = conversationRule({
  code: 'LT-CONV-0024',
  basis: ['technical'],
  severity: 'warning',
  about: ['case', 'case-event'],
  each: (record) =>
    referencesIn(record).filter(([pointer, { kind }]) => kind === 'accused-person' && !pointer.startsWith('/about')),
  holds: (ref, record, conversation) => {
    const accused = conversation.find(ref, 'accused-person')?.record;
    if (accused === undefined) return undefined;
    const caseId = 'case' in record ? record.case.id : record.id;
    // Accused persons go with a case that is joined or split.
    const isLinked = linkedCases(conversation).some((pair) => pair.includes(caseId) && pair.includes(accused.case.id));
    return accused.case.id === caseId || isLinked;
  },
  message: {
    en: 'This person is accused in another case. Refer to an accused person of this case.',
    vi: 'Người này là bị can trong vụ án khác. Tham chiếu bị can của vụ án này.',
  },
});
