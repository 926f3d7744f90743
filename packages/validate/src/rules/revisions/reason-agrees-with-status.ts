/**
 * The reason of a revision goes with what it does to the record.
 * @module
 */
import type { RecordStatusCode, RevisionReasonCode } from '@lienthong/schemas';
import { revisionRule } from '../conversation-rule.ts';

export const reasonAgreesWithStatus = revisionRule({
  code: 'LT-REV-0009',
  basis: ['technical'],
  severity: 'warning',
  at: '/reason',
  holds: ({ record: { reason, recordStatus } }, { record: before }) =>
    reason === undefined || recordStatus === before.recordStatus ? undefined : isExplainedBy(recordStatus, reason),
  message: {
    en: 'This reason does not explain the new status. Give the reason for which the record was withdrawn, or entered in error.',
    vi: 'Lý do này không giải thích tình trạng mới. Ghi đúng lý do rút bản ghi hoặc lý do xác định nhập nhầm.',
  },
});

/** Reasons that explain why a record ends: it is withdrawn, or it never was. */
export const reasonsOfStatus = {
  withdrawn: ['no-longer-pursued', 'consent-changed', 'transferred', 'decision-changed', 'duplicate'],
  'entered-in-error': ['entered-by-mistake', 'duplicate'],
} as const satisfies Partial<Record<RecordStatusCode, readonly RevisionReasonCode[]>>;

/** @returns `undefined` where any reason will do */
function isExplainedBy(status: RecordStatusCode, reason: RevisionReasonCode): boolean | undefined {
  const reasons: Partial<Record<RecordStatusCode, readonly RevisionReasonCode[]>> = reasonsOfStatus;
  return reasons[status]?.includes(reason);
}
