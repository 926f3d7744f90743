/**
 * A report of crime that was settled is not settled again.
 * @module
 */
import { isInTable, stepRule } from '../conversation-rule.ts';

/** @see Criminal Procedure Code 2015, Arts. 147(1), 149, 161(1)(b) */
export const reportDecisionsFollow = stepRule({
  code: 'LT-CONV-0008',
  basis: ['cpc2015-147-1', 'cpc2015-149', 'cpc2015-161'],
  severity: 'warning',
  matters: ['crime-report'],
  at: '/decision',
  holds: isInTable,
  message: {
    en: 'The report had already been settled in another way. Enter one of the decisions in error, or correct it.',
    vi: 'Nguồn tin này đã được giải quyết bằng quyết định khác. Thu hồi một trong hai quyết định do nhập nhầm hoặc sửa lại.',
  },
});
