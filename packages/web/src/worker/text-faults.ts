/**
 * Faults of the text itself, in words. They name a place, never what stands there.
 * @module
 */
import type { Fault, Place, Words } from './messages.ts';

const told = {
  'bad-json': {
    vi: 'Không phải JSON đúng chuẩn. Kiểm tra dấu ngoặc, dấu phẩy, dấu nháy và số ở chỗ này.',
    en: 'Not well-formed JSON. Check brackets, commas, quotation marks and numbers here.',
  },
  'duplicate-member': {
    vi: 'Một đối tượng có hai thành phần cùng tên. Ghi mỗi thành phần một lần.',
    en: 'An object names the same member twice. Write every member once.',
  },
  'bad-utf8': {
    vi: 'Không phải UTF-8 không có dấu thứ tự byte. Lưu lại tệp dưới dạng “UTF-8” không có BOM.',
    en: 'Not UTF-8 without a byte order mark. Save the file as “UTF-8” without BOM.',
  },
  'too-large': {
    vi: 'Quá dài để đọc trong một lần. Ghi mỗi bản ghi trên một dòng (NDJSON).',
    en: 'Too long to be read at once. Write one record a line (NDJSON).',
  },
  'no-records': { vi: 'Tệp không có bản ghi nào.', en: 'The file holds no record.' },
  unreadable: {
    vi: 'Không đọc được tệp: tệp đã bị đổi, xóa hoặc khóa sau khi chọn. Chọn lại tệp.',
    en: 'The file cannot be read: it was changed, deleted or locked after it was chosen. Choose it again.',
  },
} as const satisfies Record<string, Words>;

export type TextFault = keyof typeof told;

export function textFault(code: TextFault, record: number, place?: Place): Fault {
  return { record, code, pointer: '', rule: '', severity: 'error', basis: [], messages: told[code], place };
}
