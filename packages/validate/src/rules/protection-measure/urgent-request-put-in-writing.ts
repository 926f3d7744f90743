/**
 * An urgent request is put in writing afterwards.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 487(2) */
export const urgentRequestPutInWriting = rule({
  code: 'LT-PROTECTION-0006',
  basis: ['cpc2015-487-2'],
  severity: 'warning',
  kind: 'protection-measure',
  at: '/request/writtenOn',
  holds: ({ request }) =>
    request === undefined || request.from === 'own-motion'
      ? undefined
      : !request.urgent || request.writtenOn !== undefined,
  message: {
    en: 'The request was urgent and is not yet in writing. Have it put in writing, and add the day.',
    vi: 'Đề nghị khẩn cấp chưa được thể hiện bằng văn bản. Lập văn bản và bổ sung ngày.',
  },
});
