/**
 * Words of `log`.
 * @module
 */
import type { Table } from './lang.ts';

export const logWords = {
  forked: {
    vi: (agency: string, size: number, why: string) => `nhật ký của ${agency} tại ${size} mục: ${why}`,
    en: (agency: string, size: number, why: string) => `log of ${agency} at ${size} entries: ${why}`,
  },
} as const satisfies Table;

/** How statements about a log contradict each other. */
export const conflictWords = {
  'other-root': {
    vi: 'hai xác nhận đã ký nêu hai gốc khác nhau',
    en: 'two signed statements name two roots',
  },
  smaller: {
    vi: 'nhật ký nhỏ hơn so với một xác nhận đã ký trước đó',
    en: 'the log is smaller than an earlier signed statement says',
  },
  'not-grown': {
    vi: 'không chứng minh được nhật ký chỉ tăng thêm',
    en: 'that the log has only grown is not proved',
  },
  'other-log': {
    vi: 'đã bắt đầu một nhật ký khác; bình thường nếu vừa khôi phục',
    en: 'another log was begun; in order after a recovery',
  },
} as const satisfies Table;
