/**
 * What an identification found is not taken back without saying what was found instead.
 * @module
 */
import { isInTable, stepRule } from '../conversation-rule.ts';

/** @see Law 53/2024/QH15, Arts. 27, 32(1) */
export const identificationDecisionsFollow = stepRule({
  code: 'LT-CONV-0009',
  basis: ['law53-2024-27', 'law53-2024-32-1'],
  severity: 'warning',
  matters: ['identification'],
  at: '/decision',
  holds: isInTable,
  message: {
    en: 'An identification that was decided does not become open again. State the new decision, or correct the entry and say so.',
    vi: 'Việc xác định đã có kết luận thì không trở lại trạng thái chưa kết luận. Ghi kết luận mới, hoặc sửa lỗi nhập liệu và nêu lý do.',
  },
});
