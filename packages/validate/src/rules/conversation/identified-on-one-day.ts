/**
 * All records state the same day on which a person was identified as a victim.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';

/** The day decides which law's support a person has. @see Law 53/2024/QH15, Art. 63 */
export const identifiedOnOneDay = conversationRule({
  code: 'LT-CONV-0033',
  basis: ['law53-2024-63'],
  severity: 'warning',
  about: ['victim', 'support-service'],
  each: (record) =>
    'victim' in record
      ? [['/identifiedOn', [record.victim.id, record.identifiedOn]]]
      : [['/identification/on', [record.id, record.identification?.on]]],
  holds: ([person, on], _, { of }) => {
    const decisions = of('identification').filter(
      ({ record }) => record.person.id === person && record.decision === 'victim' && record.decidedOn !== undefined,
    );
    return on === undefined || decisions.length === 0
      ? undefined
      : decisions.some(({ record }) => record.decidedOn === on);
  },
  message: {
    en: 'The decision that identified this person bears another day. Correct one of the two: the day decides which support the person has.',
    vi: 'Quyết định xác định nạn nhân ghi ngày khác. Sửa lại một trong hai: ngày này quyết định chế độ hỗ trợ áp dụng.',
  },
});
