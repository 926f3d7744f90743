/**
 * A solution is wanted after the proposal was made.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const wantedAfterProposal = rule({
  code: 'LT-LEGAL-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/wantedBy',
  holds: ({ revision, wantedBy, recordedAt }) =>
    revision !== 1 || wantedBy === undefined ? undefined : dayOf(recordedAt) <= wantedBy,
  message: {
    en: 'The day by which a solution is wanted has passed already. Correct the day.',
    vi: 'Ngày cần có giải pháp đã qua. Sửa lại ngày.',
  },
});
