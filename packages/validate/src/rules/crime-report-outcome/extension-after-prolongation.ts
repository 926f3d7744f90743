/**
 * Only a limit that was prolonged to two months is extended.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(2) */
export const extensionAfterProlongation = rule({
  code: 'LT-OUTCOME-0002',
  basis: ['cpc2015-147-2'],
  severity: 'error',
  kind: 'crime-report-outcome',
  at: '/prolongation',
  holds: ({ prolongation, extension }) => extension === undefined || prolongation !== undefined,
  message: {
    en: 'The limit is extended without having been prolonged. Add the prolongation, or take the extension away.',
    vi: 'Thời hạn được gia hạn khi chưa kéo dài. Bổ sung việc kéo dài hoặc bỏ việc gia hạn.',
  },
});
