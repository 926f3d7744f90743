/**
 * An inspection says which businesses it looked into.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021 */
export const inspectionNamesBusinesses = rule({
  code: 'LT-PREVENTION-0006',
  basis: ['dispatch2774-2021-prevention'],
  severity: 'error',
  kind: 'prevention-activity',
  at: '/businesses',
  holds: ({ recordStatus, measure, businesses }) =>
    recordStatus === 'final' && measure === 'inspection' ? businesses !== undefined : undefined,
  message: {
    en: 'Say which kinds of business or service were inspected.',
    vi: 'Ghi ngành, nghề, dịch vụ được kiểm tra.',
  },
});
