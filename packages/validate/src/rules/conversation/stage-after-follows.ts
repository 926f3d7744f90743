/**
 * A step leaves the case at the stage to which it leads from the stage before.
 * @module
 */
import { OUTSIDE, stagesOf } from '../../procedure/stages.ts';
import { stepRule } from '../conversation-rule.ts';

export const stageAfterFollows = stepRule({
  code: 'LT-CONV-0006',
  basis: ['technical'],
  severity: 'warning',
  matters: ['case'],
  at: '/stageAfter',
  holds: ({ entry, from, to }) => {
    const stage = entry.kind === 'case-event' ? entry.record.stageAfter : undefined;
    if (from === undefined || to === undefined || stage === undefined || OUTSIDE.includes(stage)) return undefined;
    return stagesOf(to).includes(stage);
  },
  message: {
    en: 'From the stage before, this step leads to another stage. Correct the stage or the step.',
    vi: 'Từ giai đoạn trước, bước tố tụng này dẫn đến giai đoạn khác. Sửa giai đoạn hoặc bước tố tụng.',
  },
});
