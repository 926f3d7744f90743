/**
 * What can be wrong with a directory, its freshness, or an enrolment in it.
 * @module
 */
import { entry } from './entry.ts';

export const directoryErrors = {
  'directory-stale': entry(
    503,
    'later',
    'The directory has not been confirmed for too long.',
    'Danh bạ đã quá lâu không được xác nhận.',
    'Fetch the newest directory and freshness.',
    'Lấy danh bạ và xác nhận mới nhất.',
  ),
  'directory-rollback': entry(
    409,
    'attention',
    'The directory is older than the one known.',
    'Danh bạ cũ hơn bản đã biết.',
    'Fetch the newest directory from another place.',
    'Lấy danh bạ mới nhất từ nơi khác.',
  ),
  'directory-fork': entry(
    409,
    'attention',
    'Two different directories bear the same version, or the chain is broken.',
    'Hai danh bạ khác nhau mang cùng phiên bản, hoặc chuỗi phiên bản bị đứt.',
    'Keep both and tell the standing agency at once.',
    'Giữ cả hai bản và báo ngay cho cơ quan thường trực.',
  ),
  'directory-gap': entry(
    409,
    'attention',
    'Versions of the directory between this one and the one known are missing.',
    'Thiếu các phiên bản danh bạ ở giữa bản này và bản đã biết.',
    'Fetch every version in between, in their order.',
    'Lấy đủ các phiên bản ở giữa, theo thứ tự.',
  ),
  'directory-bad-signature': entry(
    403,
    'attention',
    'The directory is not signed by enough of its signers.',
    'Danh bạ không có đủ chữ ký của những người ký.',
    'Fetch it from another place, or ask the standing agency.',
    'Lấy danh bạ từ nơi khác, hoặc hỏi cơ quan thường trực.',
  ),
  'directory-expired': entry(
    503,
    'later',
    'The directory has expired.',
    'Danh bạ đã hết hạn.',
    'Fetch the newest directory.',
    'Lấy danh bạ mới nhất.',
  ),
  'directory-invalid': entry(
    422,
    'attention',
    'An entry of the directory breaks a rule.',
    'Một mục trong danh bạ vi phạm quy tắc.',
    'Look at the entry named in the place.',
    'Xem mục được nêu ở vị trí lỗi.',
  ),
  'no-signing-key': entry(
    503,
    'later',
    'No signing key of this agency is in use.',
    'Cơ quan này không có khóa ký nào đang được sử dụng.',
    'Add a key to the key file, and publish it in the directory.',
    'Thêm khóa vào tệp khóa và công bố trong danh bạ.',
  ),
  'still-open': entry(
    409,
    'attention',
    'The letter that would be replaced may still be accepted.',
    'Thư định thay thế vẫn có thể được tiếp nhận.',
    'Wait for its end, or fetch the directory that revokes its key.',
    'Chờ thư kết thúc, hoặc lấy danh bạ đã thu hồi khóa của thư.',
  ),
  'enrolment-invalid': entry(
    422,
    'attention',
    'The enrolment does not prove possession of its keys.',
    'Hồ sơ đăng ký không chứng minh được quyền giữ khóa.',
    'Make the enrolment anew with the agency’s own keys.',
    'Lập lại hồ sơ đăng ký bằng khóa của chính cơ quan.',
  ),
} as const;
