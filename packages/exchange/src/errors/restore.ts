/**
 * What can be said of a store that was put back to an older copy.
 * @module
 */
import { entry } from './entry.ts';

export const restoreErrors = {
  'store-restored': entry(
    503,
    'later',
    'The store was put back to an older copy.',
    'Kho dữ liệu đã được khôi phục từ một bản sao cũ hơn.',
    'Run `lienthong agency recover` on its folder before anything is sent or received.',
    'Chạy `lienthong agency recover` cho thư mục của cơ quan trước khi gửi hoặc nhận.',
  ),
  'not-restored': entry(
    409,
    'never',
    'The store goes on where it was: there is nothing to recover.',
    'Kho dữ liệu vẫn liền mạch, không có gì cần phục hồi.',
    'Recover only a store that was put back to an older copy.',
    'Chỉ phục hồi kho dữ liệu đã được khôi phục từ bản sao cũ hơn.',
  ),
  'file-exists': entry(
    409,
    'never',
    'The file is there already.',
    'Tệp đã tồn tại.',
    'Name a new file: nothing is overwritten.',
    'Chọn tên tệp mới: không ghi đè lên tệp nào.',
  ),
} as const;
