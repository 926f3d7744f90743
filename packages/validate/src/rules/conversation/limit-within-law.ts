/**
 * No limit is set, or extended, beyond what the law allows, nor more often.
 * @module
 */
import { extensionsAllowed, lawfulEnd } from '../../procedure/clocks/clock.ts';
import type { ConversationRule } from '../conversation-rule.ts';
import { LAW_OF_LIMITS, limitsAcross } from '../limits.ts';

/** @see Criminal Procedure Code 2015, Art. 118(2), 172(2), 172(3), 173(2), 174(1), 240(1), 277(1) */
export const limitWithinLaw: ConversationRule = {
  code: 'LT-CONV-0102',
  basis: LAW_OF_LIMITS,
  severity: 'warning',
  broken: (conversation) =>
    limitsAcross(conversation).flatMap((clock) => {
      const { set, extensions = [] } = clock;
      const isBeyond = (until: string, count: number): boolean => {
        const lawful = lawfulEnd(clock, count);
        return lawful !== undefined && (until > lawful || count > extensionsAllowed(clock));
      };
      return [
        ...(set !== undefined && isBeyond(set.until, 0) ? [[set.entry, set.pointer] as const] : []),
        ...extensions
          .filter(({ until }, index) => isBeyond(until, index + 1))
          .map(({ entry, pointer }) => [entry, pointer] as const),
      ];
    }),
  message: {
    en: 'The limit ends later than the law allows, or is extended more often, for the charge that the records give. Correct the day, the extension or the charge.',
    vi: 'Thời hạn kết thúc muộn hơn hoặc được gia hạn nhiều lần hơn mức luật cho phép đối với tội danh đã ghi. Sửa ngày, việc gia hạn hoặc tội danh.',
  },
};
