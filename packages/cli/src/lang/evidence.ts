/**
 * Words of `evidence`.
 * @module
 */
import type { Table } from './lang.ts';

export const evidenceWords = {
  summary: {
    vi: 'ghi gói chứng cứ về một thông điệp đã gửi hoặc nhận, cho bên thứ ba',
    en: 'write evidence of a message that was sent or received, for a third party',
  },
  example: {
    vi: 'lienthong evidence 019f… --agency cong-an-xa --out chung-cu.json\nlienthong evidence verify chung-cu.json --trust danh-ba/trust.json',
    en: 'lienthong evidence 019f… --agency commune --out evidence.json\nlienthong evidence verify evidence.json --trust directory/trust.json',
  },
  message: {
    vi: 'mã thông điệp (jti), hoặc giá trị băm của bản kê',
    en: 'the message’s id (jti), or its manifest’s digest',
  },
  agency: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  archive: { vi: 'viết từ tệp lưu trữ thay cho thư mục', en: 'write it from an archive instead of a folder' },
  archiveAlone: {
    vi: '“--archive” không đi cùng “--agency” hay “--disclose”.',
    en: '“--archive” goes with neither “--agency” nor “--disclose”.',
  },
  out: { vi: 'tệp chứng cứ mới', en: 'the new evidence file' },
  disclose: {
    vi: 'kèm nội dung của phần này, chỉ với thông điệp đã nhận; gói chứng cứ khi đó chứa dữ liệu cá nhân',
    en: 'include the content of this part, of a received message; the bundle then holds personal data',
  },
  written: { vi: (file: string) => `Đã ghi gói chứng cứ: ${file}`, en: (file: string) => `Evidence written: ${file}` },
  verify: {
    vi: 'kiểm tra gói chứng cứ mà không cần mạng, chỉ từ khóa đã ghim',
    en: 'verify evidence offline, from the pinned keys alone',
  },
  verifyExample: {
    vi: 'lienthong evidence verify chung-cu.json --trust danh-ba/trust.json',
    en: 'lienthong evidence verify evidence.json --trust directory/trust.json',
  },
  bundle: { vi: 'tệp chứng cứ; “-” là đầu vào chuẩn', en: 'the evidence file; “-” is standard input' },
  trust: { vi: 'tệp trust.json nhận bằng con đường khác', en: 'trust.json, received by another way' },
} as const satisfies Table;
