/**
 * A settlement is suspended on a ground of the law.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 148(1) */
export const suspensionHasGround = rule({
  code: 'LT-OUTCOME-0004',
  basis: ['cpc2015-147-1', 'cpc2015-148-1'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/suspension',
  holds: ({ decision, suspension }) => decision !== 'suspend' || suspension !== undefined,
  message: {
    en: 'The settlement is suspended without a ground. Add the suspension with its ground, or correct the decision.',
    vi: 'Tạm đình chỉ giải quyết mà chưa nêu căn cứ. Bổ sung căn cứ tạm đình chỉ hoặc sửa quyết định.',
  },
});
