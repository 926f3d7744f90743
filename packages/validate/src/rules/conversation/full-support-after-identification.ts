/**
 * Schooling, vocational training and the initial allowance are for those who have been identified, not for those still under identification.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';
import { isInOrder } from '../order.ts';

/** @see Law 53/2024/QH15, Art. 37(1), (3), points h, i, k */
export const fullSupportAfterIdentification = conversationRule({
  code: 'LT-CONV-0034',
  basis: ['law53-2024-37-1', 'law53-2024-37-3'],
  severity: 'warning',
  about: 'support-service',
  each: ({ support, category }) =>
    support.regime === 'law53-2024' && category === 'resident-victim'
      ? support.services.flatMap(({ kind, service }, n) =>
          FOR_VICTIMS.includes(kind) ? [[`/support/services/${n}/service/from`, service.from] as const] : [],
        )
      : [],
  holds: (from, { victim }, { of }) => {
    const days = of('identification').flatMap(({ record: { person, decision, decidedOn } }) =>
      person.id === victim.id && decision === 'victim' ? [decidedOn] : [],
    );
    return isInOrder([days.sort()[0], from]);
  },
  message: {
    en: 'This support is given to identified victims only, and the person was identified later. Correct the day, or the kind of support.',
    vi: 'Chế độ này chỉ dành cho người đã được xác định là nạn nhân, trong khi việc xác định diễn ra sau. Sửa ngày hoặc loại hỗ trợ.',
  },
});

const FOR_VICTIMS: readonly string[] = ['h', 'i', 'k'];
