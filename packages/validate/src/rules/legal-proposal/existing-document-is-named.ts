/**
 * What is to be amended, replaced, abolished or explained exists, and has a number and a date.
 * @module
 */
import { rule } from '../rule.ts';

export const existingDocumentIsNamed = rule({
  code: 'LT-LEGAL-0001',
  basis: ['dispatch2774-2021-legal'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/instrument/document',
  holds: ({ action, instrument }) => action === 'new' || instrument.document !== undefined,
  message: {
    en: 'Only a document that exists is amended, replaced, abolished or explained. Give its number and date.',
    vi: 'Chỉ sửa đổi, thay thế, bãi bỏ, hướng dẫn văn bản đã ban hành. Ghi số và ngày của văn bản.',
  },
});
