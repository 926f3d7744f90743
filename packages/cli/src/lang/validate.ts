/**
 * Words of `validate`, and of JSON that cannot be read.
 * @module
 */
import type { Table } from './lang.ts';

export const validateWords = {
  summary: {
    vi: 'kiểm tra bản ghi theo lược đồ và quy tắc nghiệp vụ',
    en: 'check records against their schema and the rules',
  },
  example: {
    vi: 'lienthong validate ho-so.json\ncat ho-so.ndjson | lienthong validate - --format github',
    en: 'lienthong validate record.json\ncat records.ndjson | lienthong validate - --format github',
  },
  files: {
    vi: 'tệp JSON, mảng JSON hoặc NDJSON; “-” là đầu vào chuẩn',
    en: 'JSON, a JSON array or NDJSON; “-” is standard input',
  },
  schema: {
    vi: 'dùng lược đồ này thay cho lược đồ mà bản ghi tự nêu',
    en: 'use this schema, not the one that the record names',
  },
  format: { vi: 'dạng kết quả', en: 'form of the result' },
  strict: { vi: 'coi cảnh báo như lỗi', en: 'treat warnings as errors' },
  first: { vi: 'mỗi bản ghi chỉ báo lỗi đầu tiên', en: 'tell only the first error of each record' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  wholeRecord: { vi: '(toàn bộ bản ghi)', en: '(the whole record)' },
  basis: { vi: 'Căn cứ:', en: 'Basis:' },
  value: { vi: 'Giá trị:', en: 'Value:' },
  line: { vi: (line: number) => `dòng ${line}`, en: (line: number) => `line ${line}` },
  checking: {
    vi: (count: number) => `Đã kiểm tra ${count} bản ghi…`,
    en: (count: number) => `${count} records checked…`,
  },
  valid: {
    vi: (checked: number) => `Hợp lệ: ${checked} bản ghi.`,
    en: (checked: number) => `Valid: ${checked} ${checked === 1 ? 'record' : 'records'}.`,
  },
  validWithWarnings: {
    vi: (checked: number, warnings: number) => `Hợp lệ: ${checked} bản ghi, có ${warnings} cảnh báo.`,
    en: (checked: number, warnings: number) =>
      `Valid: ${checked} ${checked === 1 ? 'record' : 'records'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  },
  invalid: {
    vi: (checked: number, errors: number, warnings: number) =>
      `Không hợp lệ: ${checked} bản ghi, ${errors} lỗi, ${warnings} cảnh báo.`,
    en: (checked: number, errors: number, warnings: number) =>
      `Not valid: ${checked} ${checked === 1 ? 'record' : 'records'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  },
  noRecords: { vi: 'Không có bản ghi nào.', en: 'No records.' },
  unread: { vi: 'Có tệp không đọc được.', en: 'A file could not be read.' },
  passed: { vi: 'hợp lệ', en: 'valid' },
} as const satisfies Table;

/** Faults of the text itself. They name a byte, never what stands there. */
export const jsonWords = {
  'bad-json': {
    vi: (byte: number) =>
      `Không phải JSON đúng chuẩn, từ byte ${byte}. Kiểm tra dấu ngoặc, dấu phẩy, dấu nháy và số ở chỗ này.`,
    en: (byte: number) =>
      `Not well-formed JSON, from byte ${byte} on. Check brackets, commas, quotation marks and numbers there.`,
  },
  'duplicate-member': {
    vi: (byte: number) => `Một đối tượng có hai thành phần cùng tên (byte ${byte}). Ghi mỗi thành phần một lần.`,
    en: (byte: number) => `An object names the same member twice (byte ${byte}). Write every member once.`,
  },
  'bad-utf8': {
    vi: (byte: number) =>
      `Không phải UTF-8 không có dấu thứ tự byte (byte ${byte}). Lưu lại tệp dưới dạng “UTF-8” không có BOM.`,
    en: (byte: number) => `Not UTF-8 without a byte order mark (byte ${byte}). Save the file as “UTF-8” without BOM.`,
  },
  'too-large': {
    vi: (byte: number) => `Quá dài để đọc trong một lần (từ byte ${byte}). Ghi mỗi bản ghi trên một dòng (NDJSON).`,
    en: (byte: number) => `Too long to be read at once (from byte ${byte} on). Write one record a line (NDJSON).`,
  },
} as const satisfies Table;
