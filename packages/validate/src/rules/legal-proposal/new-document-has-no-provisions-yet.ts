/**
 * A document that is still to be issued has neither number nor provisions.
 * @module
 */
import { rule } from '../rule.ts';

export const newDocumentHasNoProvisionsYet = rule({
  code: 'LT-LEGAL-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  each: ({ action, instrument, provisions }) => [
    ['/instrument/document', action === 'new' && instrument.document !== undefined] as const,
    ['/provisions', action === 'new' && provisions !== undefined] as const,
  ],
  holds: (isTooEarly) => !isTooEarly,
  message: {
    en: 'A new document has no number and no provisions yet. Remove this, or correct what is proposed.',
    vi: 'Văn bản ban hành mới chưa có số và điều khoản. Bỏ mục này hoặc sửa nội dung đề xuất.',
  },
});
