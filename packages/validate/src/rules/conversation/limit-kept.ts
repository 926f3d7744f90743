/**
 * What a limit asks for is done, or the matter suspended, by its last day.
 * @module
 */
import { endOf, isSetByLaw } from '../../procedure/clocks/clock.ts';
import type { ConversationRule } from '../conversation-rule.ts';
import { LAW_OF_LIMITS, limitsAcross } from '../limits.ts';

/** @see Criminal Procedure Code 2015, Art. 118, 172 to 174, 240, 277 */
export const limitKept: ConversationRule = {
  code: 'LT-CONV-0101',
  basis: LAW_OF_LIMITS,
  severity: 'warning',
  broken: (conversation) =>
    limitsAcross(conversation).flatMap((clock) => {
      const end = clock.met ?? clock.suspended;
      const due = endOf(clock);
      if (end === undefined || due === undefined || end.entry === clock.entry || !isSetByLaw(clock)) return [];
      return end.on > due ? [[end.entry, end.pointer] as const] : [];
    }),
  message: {
    en: 'The step comes after the limit before it ran out, as far as the records tell. Add the extension, or correct the day.',
    vi: 'Bước này thực hiện khi đã hết thời hạn trước đó, theo các bản ghi hiện có. Bổ sung việc gia hạn hoặc sửa ngày.',
  },
};
