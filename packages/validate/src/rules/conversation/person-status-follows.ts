/**
 * Who was identified as a victim does not become a person under identification again.
 * @module
 */
import { isInTable, stepRule } from '../conversation-rule.ts';

/** @see Law 53/2024/QH15, Arts. 27, 32(1) */
export const personStatusFollows = stepRule({
  code: 'LT-CONV-0010',
  basis: ['law53-2024-27', 'law53-2024-32-1'],
  severity: 'warning',
  matters: ['person'],
  at: '/status',
  holds: isInTable,
  message: {
    en: 'A person does not go from the earlier status to this one. Correct the status, or correct the entry and say so.',
    vi: 'Không thể chuyển từ tư cách trước sang tư cách này. Sửa lại tư cách, hoặc sửa lỗi nhập liệu và nêu lý do.',
  },
});
