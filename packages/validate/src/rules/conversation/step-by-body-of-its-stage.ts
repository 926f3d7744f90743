/**
 * A step is taken by the body that has the case at its stage: a court suspends no investigation.
 * @module
 */
import { stepRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 229, 230, 245, 247, 248, 280 to 282 */
export const stepByBodyOfItsStage = stepRule({
  code: 'LT-CONV-0005',
  basis: [
    'cpc2015-229',
    'cpc2015-230',
    'cpc2015-245',
    'cpc2015-247',
    'cpc2015-248',
    'cpc2015-280',
    'cpc2015-281',
    'cpc2015-282',
  ],
  severity: 'warning',
  matters: ['case'],
  at: '/byRole',
  holds: ({ entry, row }) =>
    row === undefined || entry.kind !== 'case-event' ? undefined : row.by.includes(entry.record.byRole),
  message: {
    en: 'At this stage another body takes this step. Correct the body, its role or the step.',
    vi: 'Ở giai đoạn này, bước tố tụng này do cơ quan khác thực hiện. Sửa cơ quan, vai trò hoặc bước tố tụng.',
  },
});
