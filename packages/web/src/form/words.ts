/**
 * Words of forms.
 * @module
 */
import type { Table } from '../shell/lang.ts';

export const formWords = {
  title: { vi: 'Lập bản ghi', en: 'Fill in a record' },
  intro: {
    vi: 'Chọn loại bản ghi rồi điền biểu mẫu. Chỗ sai hiện ngay dưới ô nhập. Mã và thời điểm do máy cấp.',
    en: 'Choose the kind of record and fill in the form. Faults show under their field as you type. Ids and instants are given by the machine.',
  },
  kind: { vi: 'Loại bản ghi', en: 'Kind of record' },
  chooseKind: { vi: 'Chọn loại bản ghi', en: 'Choose a kind' },
  start: { vi: 'Bắt đầu bản mới', en: 'Start a new one' },
  draft: { vi: 'Mở bản nháp đã lưu', en: 'Open a saved draft' },
  draftForms: { vi: 'một bản ghi JSON', en: 'one record in JSON' },
  required: { vi: 'bắt buộc', en: 'required' },
  requiredNote: { vi: 'Ô có dấu * là bắt buộc.', en: 'Fields with * are required.' },
  searchCode: { vi: 'Gõ để tìm, không cần dấu', en: 'Type to search, without diacritics' },
  typeMore: { vi: 'Còn nữa: gõ thêm để tìm', en: 'There are more: type to search' },
  foundCodes: {
    vi: (count: number) => `${count} mục phù hợp`,
    en: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} found`,
  },
  choose: { vi: '— chọn —', en: '— choose —' },
  add: { vi: (title: string) => `Thêm ${title.toLowerCase()}`, en: (title: string) => `Add to ${title.toLowerCase()}` },
  remove: {
    vi: (title: string, n: number) => `Bỏ ${title.toLowerCase()} ${n}`,
    en: (title: string, n: number) => `Remove ${title.toLowerCase()} ${n}`,
  },
  given: {
    vi: 'Do máy cấp: mã, lần sửa đổi, thời điểm ghi, chuỗi trao đổi',
    en: 'Given by the machine: id, revision, instant, conversation',
  },
  template: { vi: 'Tải mẫu Excel', en: 'Get the Excel form' },
  open: { vi: 'Ghi phần này', en: 'Fill this part in' },
  drop: { vi: 'Bỏ phần này', en: 'Leave this part out' },
  now: { vi: 'Bây giờ', en: 'Now' },
  newId: { vi: 'Cấp mã mới', en: 'Give a new id' },
  partialDate: {
    vi: 'Ghi năm, năm-tháng hoặc năm-tháng-ngày: 2026, 2026-07, 2026-07-30',
    en: 'A year, a month or a day: 2026, 2026-07, 2026-07-30',
  },
  agency: { vi: 'Mã cơ quan, ví dụ lienthong:vd-commune-1', en: 'Code of the agency, as lienthong:vd-commune-1' },
  state: {
    vi: (count: number) => `Còn ${count} chỗ cần sửa.`,
    en: (count: number) => `${count} ${count === 1 ? 'fault' : 'faults'} left.`,
  },
  sound: { vi: 'Bản ghi hợp lệ.', en: 'The record is valid.' },
  show: { vi: 'Hiện các chỗ cần sửa', en: 'Show what is left to mend' },
  save: { vi: 'Lưu thành tệp JSON', en: 'Save as a JSON file' },
  saveDraft: { vi: 'Lưu bản nháp', en: 'Save the draft' },
  print: { vi: 'In', en: 'Print' },
  document: { vi: 'Lưu bản in A4', en: 'Save the A4 document' },
  notRecord: {
    vi: 'Tệp không phải một bản ghi JSON của hợp đồng dữ liệu.',
    en: 'The file is not one record of the contract in JSON.',
  },
  lost: {
    vi: 'Bắt đầu bản mới sẽ bỏ những gì đang nhập. Tiếp tục?',
    en: 'Starting a new one drops what was entered. Go on?',
  },
} as const satisfies Table;
