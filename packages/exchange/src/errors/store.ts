/**
 * What can be wrong with an agency's store.
 * @module
 */
import { entry } from './entry.ts';

export const storeErrors = {
  'store-replaced': entry(
    503,
    'retry',
    'Another process has recovered the store: its log is another one now.',
    'Một tiến trình khác đã phục hồi kho lưu trữ: nhật ký nay là nhật ký khác.',
    'Start this process again.',
    'Khởi động lại tiến trình này.',
  ),
  'store-full': entry(
    503,
    'retry',
    'There is no room left for the store.',
    'Không còn chỗ cho kho lưu trữ.',
    'Make room on its disk; nothing that was answered is lost.',
    'Giải phóng ổ đĩa; những gì đã trả lời không mất.',
  ),
  'store-locked': entry(
    503,
    'retry',
    'Another process holds the store.',
    'Một tiến trình khác đang giữ kho lưu trữ.',
    'Wait for it, or find and end it.',
    'Chờ tiến trình đó, hoặc tìm và kết thúc nó.',
  ),
  'store-corrupt': entry(
    503,
    'retry',
    'A file of the store is damaged.',
    'Một tệp của kho lưu trữ bị hỏng.',
    'Stop, keep the files as they are, restore the last backup and run `lienthong agency recover`.',
    'Dừng lại, giữ nguyên các tệp, khôi phục bản sao lưu gần nhất rồi chạy `lienthong agency recover`.',
  ),
  'store-unwritable': entry(
    503,
    'retry',
    'A file of the store cannot be opened or written.',
    'Không mở hoặc không ghi được một tệp của kho lưu trữ.',
    'Look at the file, the rights on it and its disk.',
    'Kiểm tra tệp, quyền truy cập và ổ đĩa.',
  ),
  'store-unreachable': entry(
    503,
    'retry',
    'The database server does not answer.',
    'Máy chủ cơ sở dữ liệu không trả lời.',
    'Look at the server and the way to it; what waits goes on by itself.',
    'Kiểm tra máy chủ và đường kết nối; những gì đang chờ sẽ tự tiếp tục.',
  ),
  'store-newer': entry(
    500,
    'attention',
    'The store was written by a newer version of this program.',
    'Kho lưu trữ do phiên bản mới hơn của chương trình này ghi.',
    'Install that version, or a newer one.',
    'Cài phiên bản đó hoặc mới hơn.',
  ),
  'store-other-keys': entry(
    500,
    'attention',
    'The keys of parts belong to another store.',
    'Khóa của các phần thuộc về kho lưu trữ khác.',
    'Put the file of keys back that belongs to this store, or none.',
    'Đặt lại tệp khóa của đúng kho này, hoặc bỏ tệp khóa đi.',
  ),
  'store-not-durable': entry(
    500,
    'attention',
    'The database answers before what it holds is on disk.',
    'Cơ sở dữ liệu trả lời trước khi dữ liệu nằm trên ổ đĩa.',
    'Set what the place names on the server: a receipt promises that the message is on disk.',
    'Đặt lại tham số đã nêu trên máy chủ: biên nhận cam kết rằng thông điệp đã nằm trên ổ đĩa.',
  ),
} as const;
