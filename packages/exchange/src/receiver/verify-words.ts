/**
 * What each check of a message says when it holds.
 * @module
 */
import type { Words } from '../errors.ts';

export const verifyWords = {
  body: { vi: 'Nội dung gửi đúng dạng và trong giới hạn.', en: 'The body is well formed and within the limits.' },
  manifest: { vi: 'Bản kê đúng dạng.', en: 'The manifest is well formed.' },
  recipient: { vi: 'Thông điệp gửi cho cơ quan này.', en: 'The message is for this agency.' },
  signature: {
    vi: 'Chữ ký hợp lệ với khóa của cơ quan gửi trong danh bạ.',
    en: 'The signature verifies with the sender’s key in the directory.',
  },
  times: { vi: 'Thông điệp còn hiệu lực.', en: 'The message is in time.' },
  parts: {
    vi: 'Các phần đủ số, đúng thứ tự và đúng như bản kê ghi.',
    en: 'The parts are complete, in order, and those that the manifest names.',
  },
  grant: {
    vi: 'Bảng chia sẻ cho phép gửi loại hồ sơ này vì mục đích và căn cứ đã nêu.',
    en: 'The sharing table allows this kind, for this purpose, under this basis.',
  },
  header: {
    vi: 'Phần mã hóa gắn với đúng bên gửi, bên nhận và thông điệp này.',
    en: 'The ciphertext is bound to this sender, recipient and message.',
  },
  opening: {
    vi: 'Phần mở được và đúng là nội dung đã cam kết.',
    en: 'The part opens, and is the content committed to.',
  },
  content: {
    vi: 'Nội dung hợp lệ theo lược đồ và quy tắc, chỉ gồm các nhóm thông tin được chia sẻ.',
    en: 'The content is valid under schema and rules, and holds granted groups alone.',
  },
} as const satisfies Record<string, Words>;
