/**
 * An activity begins before it ends.
 * @module
 */
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-COMMUNICATION-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/when/until',
  holds: ({ when }) => when.from <= when.until,
  message: {
    en: 'The activity ends before it begins. Correct one of the two dates.',
    vi: 'Ngày kết thúc trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
