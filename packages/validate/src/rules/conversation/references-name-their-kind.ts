/**
 * A reference names the kind of the record that has this id.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';
import { referencesIn } from '../references-in.ts';

export const referencesNameTheirKind = conversationRule({
  code: 'LT-CONV-0003',
  basis: ['technical'],
  severity: 'error',
  each: (record) => referencesIn(record).map(([pointer, ref]) => [`${pointer}/kind`, ref] as const),
  holds: ({ kind, id }, _, { chains }) => chains.get(id)?.every((entry) => entry.kind === kind),
  message: {
    en: 'The record with this id is of another kind. Correct the kind or the id.',
    vi: 'Bản ghi có mã này thuộc loại khác. Sửa loại hoặc mã.',
  },
});
