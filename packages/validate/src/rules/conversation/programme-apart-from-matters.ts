/**
 * Plans, reports and returns of the programme have conversations of their own, apart from those of persons and cases.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import type { ConversationRule } from '../conversation-rule.ts';

export const programmeApartFromMatters: ConversationRule = {
  code: 'LT-CONV-0013',
  basis: ['technical'],
  severity: 'error',
  broken: ({ current }) =>
    current.some(({ kind }) => MATTERS.has(kind))
      ? current
          .filter(({ kind }) => !MATTERS.has(kind) && kind !== 'handling-status')
          .map((entry) => [entry, '/conversation'] as const)
      : [],
  message: {
    en: 'This record is of the programme, the others here are of persons and cases. Give it the conversation of its own subject.',
    vi: 'Bản ghi này thuộc công tác chỉ đạo, thống kê, còn các bản ghi khác thuộc vụ việc cụ thể. Ghi mã hồ sơ trao đổi của đúng nội dung.',
  },
};

/** Kinds about persons and cases; answers go with either. */
const MATTERS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'crime-report',
  'crime-report-outcome',
  'case',
  'case-event',
  'accused-person',
  'identification',
  'victim',
  'rescue',
  'referral',
  'protection-measure',
  'support-service',
  'consent',
  'person-identity',
]);
