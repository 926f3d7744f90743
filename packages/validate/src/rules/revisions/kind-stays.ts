/**
 * A thing keeps its kind in all revisions.
 * @module
 */
import { revisionRule } from '../conversation-rule.ts';

export const kindStays = revisionRule({
  code: 'LT-REV-0003',
  basis: ['technical'],
  severity: 'error',
  at: '/schema',
  holds: (later, before) => later.kind === before.kind,
  message: {
    en: 'An earlier revision with this id is of another kind. Give the other thing an id of its own.',
    vi: 'Bản trước có cùng mã nhưng thuộc loại bản ghi khác. Cấp mã riêng cho đối tượng kia.',
  },
});
