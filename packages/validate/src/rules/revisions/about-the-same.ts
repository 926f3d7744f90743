/**
 * All revisions of a thing are about the same matter: an event stays the step that it was, an outcome the answer to its report.
 * @module
 */
import type { Entry } from '../../conversation-view.ts';
import { revisionRule } from '../conversation-rule.ts';

export const aboutTheSame = revisionRule({
  code: 'LT-REV-0011',
  basis: ['technical'],
  severity: 'error',
  at: '/revision',
  holds: (later, before) => (later.kind === before.kind ? subjectOf(later) === subjectOf(before) : undefined),
  message: {
    en: 'An earlier revision is about another case, report, person or step. Enter this one in error, and issue the other under an id of its own.',
    vi: 'Bản trước nói về vụ án, nguồn tin, người hoặc bước tố tụng khác. Ghi bản này là nhập nhầm và ban hành nội dung kia với mã riêng.',
  },
});

/** What makes a thing what it is; `undefined` for kinds that are what they are by themselves. */
function subjectOf({ kind, record }: Entry): string | undefined {
  switch (kind) {
    case 'crime-report-outcome':
      return record.report.id;
    case 'case-event':
      return `${record.case.id} ${record.step.event}`;
    case 'accused-person':
      return record.case.id;
    case 'identification':
      return record.person.id;
    case 'support-service':
    case 'consent':
      return record.victim.id;
    case 'handling-status':
      return record.answers.jti;
    default:
      return undefined;
  }
}
