/**
 * An amendment says which provisions it touches.
 * @module
 */
import { rule } from '../rule.ts';

export const amendmentNamesProvisions = rule({
  code: 'LT-LEGAL-0004',
  basis: ['dispatch2774-2021-legal'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/provisions',
  holds: ({ action, provisions }) => action !== 'amend' || provisions !== undefined,
  message: {
    en: 'An amendment touches provisions. Name them, or propose to replace the document.',
    vi: 'Đề xuất sửa đổi phải nêu điều khoản. Ghi điều khoản, hoặc đề xuất thay thế văn bản.',
  },
});
