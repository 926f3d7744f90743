/**
 * Whoever is searched for, sent to trial or judged has been charged before.
 * @module
 */
import type { CaseEvent, RecordRef } from '@lienthong/schemas';
import { conversationRule } from '../conversation-rule.ts';
import { isInOrder } from '../order.ts';

/** @see Criminal Procedure Code 2015, Arts. 179, 231, 233, 243 */
export const chargedBeforeSentOn = conversationRule({
  code: 'LT-CONV-0039',
  basis: ['cpc2015-179', 'cpc2015-231', 'cpc2015-233', 'cpc2015-243'],
  severity: 'error',
  about: 'case-event',
  each: ({ step }) => personsOf(step),
  holds: (ref, { happenedOn }, { find }) => isInOrder([find(ref, 'accused-person')?.record.chargedOn, happenedOn]),
  message: {
    en: 'On the day of this step the person had not been charged. Correct the day here or in the record of the accused.',
    vi: 'Vào ngày của bước tố tụng này người đó chưa bị khởi tố. Sửa ngày tại đây hoặc trong bản ghi bị can.',
  },
});

function personsOf(step: CaseEvent['step']): (readonly [pointer: string, ref: RecordRef])[] {
  switch (step.event) {
    case 'wanted-notice':
      return [['/step/accused', step.accused]];
    case 'conclusion':
    case 'indictment':
      return step.accused.map((ref, n) => [`/step/accused/${n}`, ref]);
    case 'judgment':
      return step.results.map(({ accused }, n) => [`/step/results/${n}/accused`, accused]);
    default:
      return [];
  }
}
