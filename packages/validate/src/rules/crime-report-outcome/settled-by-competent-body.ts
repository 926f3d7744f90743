/**
 * Reports are settled by investigating bodies, bodies charged with some investigation, and the procuracy; all others pass them on.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 145 */
export const settledByCompetentBody = rule({
  code: 'LT-OUTCOME-0010',
  basis: ['cpc2015-145'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/decidedBy/role',
  holds: ({ decidedBy }) => SETTLERS.includes(decidedBy.role),
  message: {
    en: 'A body in this role receives reports but does not settle them. Name the body that decided, or correct its role.',
    vi: 'Cơ quan với vai trò này chỉ tiếp nhận, không giải quyết nguồn tin. Ghi cơ quan đã quyết định hoặc sửa vai trò.',
  },
});

const SETTLERS: readonly string[] = ['investigating-body', 'border-guard', 'coast-guard', 'procuracy'];
