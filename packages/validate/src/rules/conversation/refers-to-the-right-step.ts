/**
 * An appeal is against a judgment, a resumption of what was suspended or terminated, the end of a search of a wanted notice.
 * @module
 */
import { eventAt } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';
import { earlierSteps } from '../earlier-steps.ts';

export const refersToTheRightStep = conversationRule({
  code: 'LT-CONV-0019',
  basis: ['technical'],
  severity: 'error',
  about: 'case-event',
  each: ({ step }) => earlierSteps(step).map(({ at, ref, names }) => [`${at}/id`, { ref, names }] as const),
  holds: ({ ref, names }, record, conversation) => {
    const earlier = eventAt(conversation, ref);
    return earlier === undefined ? undefined : names.includes(earlier.step.event) && earlier.case.id === record.case.id;
  },
  message: {
    en: 'This refers to another step, or to a step of another case. Refer to the step that the member asks for.',
    vi: 'Tham chiếu này chỉ đến bước tố tụng khác hoặc của vụ án khác. Tham chiếu đúng bước tố tụng mà mục này yêu cầu.',
  },
});
