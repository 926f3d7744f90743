/**
 * Faults of the program, the folder, the store and its backup.
 * @module
 */
import { fail, warn } from './fault.ts';

export const folderFaults = {
  'node-too-old': fail(
    'This Node.js is too old.',
    'Node.js đang dùng quá cũ.',
    'Install the version that the place names, or a newer one.',
    'Cài phiên bản nêu ở vị trí, hoặc mới hơn.',
  ),
  'folder-missing': fail(
    'There is no such folder.',
    'Không có thư mục này.',
    'Check the name; a new agency is set up by `lienthong agency init`.',
    'Kiểm tra tên thư mục; lập cơ quan mới bằng `lienthong agency init`.',
  ),
  'folder-unwritable': fail(
    'This user cannot write into the folder.',
    'Người dùng này không ghi được vào thư mục.',
    'Run as the user that serves the agency, or give that user the folder (chown).',
    'Chạy bằng người dùng vận hành cơ quan, hoặc giao thư mục cho người dùng đó (chown).',
  ),
  'other-owner': warn(
    'It belongs to another user than the one who runs this.',
    'Thuộc sở hữu của người dùng khác với người đang chạy lệnh này.',
    'Run everything as one user: what the other writes may be closed to the agency.',
    'Chạy mọi lệnh bằng cùng một người dùng: tệp do người khác ghi có thể bị khóa với cơ quan.',
  ),
  'file-missing': fail(
    'A file of the folder is missing.',
    'Thiếu một tệp của thư mục.',
    'Put it back from where it is kept.',
    'Đặt lại tệp từ nơi lưu giữ.',
  ),
  'file-unreadable': fail(
    'A file cannot be read.',
    'Không đọc được một tệp.',
    'Look at the file, the rights on it and its disk.',
    'Kiểm tra tệp, quyền truy cập và ổ đĩa.',
  ),
  'file-unwritable': fail(
    'This user cannot write a file of the folder.',
    'Người dùng này không ghi được một tệp của thư mục.',
    'Run as the user that serves the agency, or give that user the file (chown, chmod 600).',
    'Chạy bằng người dùng vận hành cơ quan, hoặc giao tệp cho người dùng đó (chown, chmod 600).',
  ),
  'readable-by-others': fail(
    'Other users of this computer can read it.',
    'Người dùng khác trên máy này đọc được.',
    'Take their rights away (chmod 700 for the folder, 600 for a file), and look who could read it until now.',
    'Thu hồi quyền (chmod 700 với thư mục, 600 với tệp) và xem ai đã có thể đọc từ trước tới nay.',
  ),
  'passphrase-beside-keys': warn(
    'The passphrase lies in the same folder as the keys.',
    'Cụm mật khẩu nằm cùng thư mục với tệp khóa.',
    'Keep it elsewhere: whoever copies the folder has both.',
    'Để ở nơi khác: ai sao chép thư mục sẽ có cả hai.',
  ),
  'disk-full': fail(
    'There is almost no room left on the disk: the store will refuse to write.',
    'Ổ đĩa gần như hết chỗ: kho lưu trữ sẽ từ chối ghi.',
    'Make room now; nothing that was answered is lost.',
    'Giải phóng ổ đĩa ngay; những gì đã trả lời không mất.',
  ),
  'disk-low': warn(
    'There is little room left on the disk.',
    'Ổ đĩa sắp hết chỗ.',
    'Make room, or move what is done into an archive (`lienthong archive`).',
    'Giải phóng ổ đĩa, hoặc chuyển hồ sơ đã xong vào kho lưu (`lienthong archive`).',
  ),
  'store-missing': fail(
    'The store is not there, though its keys are.',
    'Không có kho lưu trữ, trong khi tệp khóa của kho vẫn còn.',
    'Put the last backup in its place and run `lienthong agency recover`; do not begin a new store.',
    'Đặt bản sao lưu gần nhất vào chỗ đó rồi chạy `lienthong agency recover`; không lập kho mới.',
  ),
  'store-older': warn(
    'The store was written by an older version of this program; the next start brings it up to date.',
    'Kho lưu trữ do phiên bản cũ hơn ghi; lần khởi động tới sẽ nâng cấp kho.',
    'Make a backup first: there is no way back to the older version.',
    'Sao lưu trước: không thể quay lại phiên bản cũ.',
  ),
  'part-keys-missing': fail(
    'The file with the keys of the parts is gone: what was received cannot be opened.',
    'Tệp khóa của các phần đã mất: không mở được những gì đã nhận.',
    'Stop, and put part-keys.sqlite back; without it run `lienthong agency recover` and ask the senders again.',
    'Dừng lại và đặt lại part-keys.sqlite; nếu không còn, chạy `lienthong agency recover` và đề nghị bên gửi gửi lại.',
  ),
  'backup-old': warn(
    'The backup is older than two days: peers may no longer have what came after it.',
    'Bản sao lưu đã quá hai ngày: các cơ quan khác có thể không còn giữ những gì gửi sau đó.',
    'Make one daily by `lienthong agency backup`, and see why the last ones failed.',
    'Sao lưu hằng ngày bằng `lienthong agency backup`, và xem vì sao những lần gần đây không thành công.',
  ),
  'backup-of-other': fail(
    'The backup is not one of this store.',
    'Bản sao lưu không phải của kho này.',
    'Find the backup of this agency, or make a new one by `lienthong agency backup`.',
    'Tìm đúng bản sao lưu của cơ quan này, hoặc tạo bản mới bằng `lienthong agency backup`.',
  ),
} as const;
