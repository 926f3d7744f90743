/**
 * A case that was joined into another goes on there: it takes no step of its own.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Art. 170(1) */
export const nothingAfterJoinder = conversationRule({
  code: 'LT-CONV-0036',
  basis: ['cpc2015-170'],
  severity: 'warning',
  about: 'case-event',
  each: ({ happenedOn }) => [['/case', happenedOn]],
  holds: (happenedOn, { case: { id } }, { of }) =>
    !of('case-event').some(
      ({ record }) =>
        record.step.event === 'joinder' &&
        record.happenedOn < happenedOn &&
        record.step.joins.some((ref) => ref.id === id),
    ),
  message: {
    en: 'This case had been joined into another. Refer to the case that goes on.',
    vi: 'Vụ án này đã được nhập vào vụ án khác. Tham chiếu vụ án tiếp tục được giải quyết.',
  },
});
