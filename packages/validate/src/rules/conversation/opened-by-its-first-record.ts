/**
 * A conversation is opened by the record of what came to somebody's knowledge, and copied by all that follow from it.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import type { ConversationRule } from '../conversation-rule.ts';

/** It warns: the first record may be one that this reader may not see. */
export const openedByItsFirstRecord: ConversationRule = {
  code: 'LT-CONV-0012',
  basis: ['technical'],
  severity: 'warning',
  broken: ({ id, chains }) => {
    const things = [...chains.values()].filter((chain) => chain.at(-1)?.record.recordStatus !== 'entered-in-error');
    const known = things.flatMap((chain) => chain.slice(0, 1)).filter(({ record }) => record.conversation === id);
    const earliest = Math.min(...known.map(({ record }) => Date.parse(record.recordedAt)));
    const opening = known.filter(({ record }) => Date.parse(record.recordedAt) === earliest);
    return opening.some(({ kind }) => !NEVER_FIRST.has(kind))
      ? []
      : opening.map((entry) => [entry, '/schema'] as const);
  },
  message: {
    en: 'A record of this kind rests on an earlier one, yet it is the first here. Ask for the report, case, rescue, identification or referral before it.',
    vi: 'Loại bản ghi này phải dựa trên bản ghi trước đó nhưng lại là bản đầu tiên. Đề nghị gửi bổ sung nguồn tin, vụ án, việc giải cứu, xác định nạn nhân hoặc chuyển tuyến trước đó.',
  },
};

/** What always follows from something else. */
const NEVER_FIRST: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'crime-report-outcome',
  'case-event',
  'accused-person',
  'support-service',
  'consent',
  'handling-status',
  'person-identity',
]);
