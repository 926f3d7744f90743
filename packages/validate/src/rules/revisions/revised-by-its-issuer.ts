/**
 * Only the issuer revises, or the body to which the case was transferred, or the successor of an agency that was closed.
 * @module
 */
import type { AnyRecord } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import type { Conversation } from '../../conversation-view.ts';
import { revisionRule } from '../conversation-rule.ts';

export const revisedByItsIssuer = revisionRule({
  code: 'LT-REV-0005',
  basis: ['technical'],
  severity: 'error',
  at: '/issuer',
  holds: ({ record }, { record: before }, conversation) => {
    const { issuer, onBehalfOf } = record;
    if (issuer === before.issuer || onBehalfOf === before.issuer) return true;
    return (onBehalfOf !== undefined && onBehalfOf === before.onBehalfOf) || hasTakenOver(record, conversation);
  },
  message: {
    en: 'This agency did not issue the record, and no transfer names it. Let the issuer revise it, or send the transfer.',
    vi: 'Cơ quan này không ban hành bản ghi và không có quyết định chuyển vụ án nêu cơ quan này. Để cơ quan ban hành sửa đổi hoặc gửi bổ sung quyết định chuyển vụ án.',
  },
});

/** Whether a transfer that somebody else told names the issuer: nobody takes a case over by saying so. */
function hasTakenOver({ issuer, recordedAt }: AnyRecord, { of }: Conversation): boolean {
  return of('case-event').some(
    ({ record: { step, happenedOn, issuer: teller } }) =>
      step.event === 'transfer' && step.to === issuer && teller !== issuer && happenedOn <= dayOf(recordedAt),
  );
}
