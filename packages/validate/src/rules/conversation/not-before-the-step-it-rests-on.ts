/**
 * A step comes no earlier than the one on which it rests.
 * @module
 */
import { eventAt } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';
import { earlierSteps } from '../earlier-steps.ts';
import { isInOrder } from '../order.ts';

export const notBeforeTheStepItRestsOn = conversationRule({
  code: 'LT-CONV-0020',
  basis: ['technical'],
  severity: 'error',
  about: 'case-event',
  each: ({ step }) => earlierSteps(step).map(({ ref }) => ['/happenedOn', ref] as const),
  holds: (ref, { happenedOn }, conversation) => isInOrder([eventAt(conversation, ref)?.happenedOn, happenedOn]),
  message: {
    en: 'This step comes before the step to which it refers. Correct one of the two days.',
    vi: 'Bước tố tụng này diễn ra trước bước mà nó tham chiếu. Sửa lại một trong hai ngày.',
  },
});
