/**
 * A case takes only the steps that its stage allows.
 * @module
 */
import { isInTable, stepRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 229 to 358; the table is in `procedure/stages.ts` */
export const caseStepsFollow = stepRule({
  code: 'LT-CONV-0004',
  basis: [
    'cpc2015-229',
    'cpc2015-232',
    'cpc2015-243',
    'cpc2015-245',
    'cpc2015-277',
    'cpc2015-280',
    'cpc2015-343',
    'cpc2015-355',
  ],
  severity: 'warning',
  matters: ['case'],
  at: '/step/event',
  holds: isInTable,
  message: {
    en: 'At the stage that the case had reached on this day, this step is not taken. Correct the step or its day, or send the step that is missing before it.',
    vi: 'Ở giai đoạn của vụ án vào ngày này không có bước tố tụng này. Sửa bước tố tụng hoặc ngày, hoặc gửi bổ sung bước còn thiếu trước đó.',
  },
});
