/**
 * Answers to one message follow one another: what was declined or finished is not taken up again.
 * @module
 */
import { isInTable, stepRule } from '../conversation-rule.ts';

export const answersFollow = stepRule({
  code: 'LT-CONV-0011',
  basis: ['technical'],
  severity: 'warning',
  matters: ['message'],
  at: '/code',
  holds: isInTable,
  message: {
    en: 'After the earlier answers to this message this one cannot come. Correct the code, or answer the newer message.',
    vi: 'Sau các trạng thái đã trả lời cho thông điệp này không thể có trạng thái này. Sửa mã trạng thái hoặc trả lời thông điệp mới hơn.',
  },
});
