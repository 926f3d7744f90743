/**
 * A limit is extended while it runs.
 * @module
 */
import { endAfter } from '../../procedure/clocks/clock.ts';
import type { ConversationRule } from '../conversation-rule.ts';
import { LAW_OF_LIMITS, limitsAcross } from '../limits.ts';

/** @see Criminal Procedure Code 2015, Art. 118(2), 172(2), 173(2), 174(1) */
export const limitExtendedInTime: ConversationRule = {
  code: 'LT-CONV-0103',
  basis: LAW_OF_LIMITS,
  severity: 'warning',
  broken: (conversation) =>
    limitsAcross(conversation).flatMap((clock) =>
      (clock.extensions ?? [])
        .filter(({ on }, index) => on > (endAfter(clock, index) ?? on))
        .map(({ entry }) => [entry, '/happenedOn'] as const),
    ),
  message: {
    en: 'The limit had run out when it was extended, as far as the records tell. Correct the day, or add the extension before.',
    vi: 'Việc gia hạn được quyết định khi thời hạn đã hết, theo các bản ghi hiện có. Sửa ngày hoặc bổ sung lần gia hạn trước.',
  },
};
