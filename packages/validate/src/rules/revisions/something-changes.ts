/**
 * A revision says something new.
 * @module
 */
import type { AnyRecord } from '@lienthong/schemas';
import { canonical } from '../../conversation-view.ts';
import { revisionRule } from '../conversation-rule.ts';

export const somethingChanges = revisionRule({
  code: 'LT-REV-0010',
  basis: ['technical'],
  severity: 'warning',
  at: '/revision',
  holds: ({ record }, { record: before }) => record.revision === before.revision || content(record) !== content(before),
  message: {
    en: 'Nothing differs from the revision before. Send that one again instead of revising it.',
    vi: 'Nội dung không khác bản trước. Gửi lại bản trước thay vì ban hành bản sửa đổi.',
  },
});

/** What a record says, without what each revision has of its own. */
function content({ revision, revises, reason, recordedAt, document, ...said }: AnyRecord): string {
  return canonical(said);
}
