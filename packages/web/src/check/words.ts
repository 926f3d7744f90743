/**
 * Words of checking a file.
 * @module
 */
import type { Table } from '../shell/lang.ts';

function counted(count: string, what: string): string {
  return `${count} ${what}${count === '1' ? '' : 's'}`;
}

export const checkWords = {
  title: { vi: 'Kiểm tra tệp', en: 'Check a file' },
  intro: {
    vi: 'Chọn tệp bản ghi để biết chỗ nào sai, sai theo quy tắc nào và căn cứ điều luật nào. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    en: 'Choose a file of records to see what is wrong, where, under which rule and which article of law. The file is read on this computer and sent nowhere.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  drop: { vi: 'hoặc kéo tệp thả vào đây', en: 'or drop one here' },
  forms: { vi: 'JSON, NDJSON, CSV hoặc XLSX', en: 'JSON, NDJSON, CSV or XLSX' },
  reading: { vi: 'Đang kiểm tra', en: 'Checking' },
  progress: {
    vi: (records: string, percent: number) => `Đã kiểm tra ${records} bản ghi (${percent}%)`,
    en: (records: string, percent: number) => `${counted(records, 'record')} checked (${percent}%)`,
  },
  sound: {
    vi: (records: string) => `Hợp lệ: ${records} bản ghi.`,
    en: (records: string) => `Valid: ${counted(records, 'record')}.`,
  },
  soundWithWarnings: {
    vi: (records: string, warnings: string) => `Hợp lệ: ${records} bản ghi, có ${warnings} cảnh báo.`,
    en: (records: string, warnings: string) => `Valid: ${counted(records, 'record')}, ${counted(warnings, 'warning')}.`,
  },
  faulty: {
    vi: (records: string, errors: string, warnings: string) =>
      `Không hợp lệ: ${records} bản ghi, ${errors} lỗi, ${warnings} cảnh báo.`,
    en: (records: string, errors: string, warnings: string) =>
      `Not valid: ${counted(records, 'record')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  },
  firstFault: { vi: 'Đã thấy lỗi đầu tiên.', en: 'The first fault was found.' },
  faults: { vi: 'Những chỗ cần sửa', en: 'What needs mending' },
  noFaults: { vi: 'Không có chỗ nào phải sửa.', en: 'Nothing needs mending.' },
  byRule: { vi: 'Quy tắc', en: 'Rule' },
  allRules: { vi: 'Tất cả', en: 'All' },
  more: { vi: (count: string) => `Xem thêm ${count}`, en: (count: string) => `Show ${count} more` },
  listedOnly: {
    vi: (count: string) => `Chỉ liệt kê ${count} chỗ đầu tiên; các chỗ sau chỉ được đếm.`,
    en: (count: string) => `Only the first ${count} are listed; the rest is counted.`,
  },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  record: { vi: (n: string) => `Bản ghi ${n}`, en: (n: string) => `Record ${n}` },
  wholeFile: { vi: 'Cả tệp', en: 'The file' },
  line: {
    vi: (line: string, column: string) => `dòng ${line}, cột ${column}`,
    en: (line: string, column: string) => `line ${line}, column ${column}`,
  },
  cell: {
    vi: (sheet: string, cell: string) => `trang tính “${sheet}”, ô ${cell}`,
    en: (sheet: string, cell: string) => `sheet “${sheet}”, cell ${cell}`,
  },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  goTo: { vi: 'Đến chỗ sửa', en: 'Go there' },
  grid: { vi: 'Bảng bản ghi', en: 'Grid of records' },
  gridHelp: {
    vi: 'Phím mũi tên để di chuyển, Enter để sửa, Esc để thôi. Danh sách và lựa chọn mở ra thành biểu mẫu.',
    en: 'Arrow keys move, Enter edits, Escape gives up. Lists and choices open as a form.',
  },
  kind: { vi: 'Loại bản ghi', en: 'Kind of record' },
  onlyFaulty: { vi: 'Chỉ bản ghi có lỗi hoặc cảnh báo', en: 'Only records with errors or warnings' },
  noRecords: { vi: 'Chưa có bản ghi nào đọc được.', en: 'No record could be read yet.' },
  rowsOnly: {
    vi: (count: string) => `Bảng chỉ hiện ${count} bản ghi đầu; mọi bản ghi đều đã được kiểm tra.`,
    en: (count: string) => `The grid shows the first ${count} records; all of them are checked.`,
  },
  edited: {
    vi: (count: string) => `Đã sửa ${count} bản ghi, chưa lưu.`,
    en: (count: string) => `${counted(count, 'record')} changed, not saved.`,
  },
  save: { vi: 'Lưu thành', en: 'Save as' },
  another: { vi: 'Mở tệp khác', en: 'Open another file' },
  states: { vi: 'hợp lệ|có cảnh báo|có lỗi', en: 'valid|has warnings|has errors' },
  openForm: { vi: 'Mở biểu mẫu của bản ghi', en: 'Open the record’s form' },
  close: { vi: 'Xong', en: 'Done' },
  clean: { vi: 'Bản ghi không còn lỗi.', en: 'The record has no fault left.' },
  still: {
    vi: (count: string) => `Bản ghi còn ${count} chỗ cần sửa.`,
    en: (count: string) => `The record has ${counted(count, 'fault')} left.`,
  },
  asFileSays: { vi: 'như tệp nêu', en: 'as the file says' },
  issuer: { vi: 'Cơ quan lập (mã), nếu bảng không ghi', en: 'Issuing agency (code), where the table has none' },
  useMapping: { vi: 'Dùng tệp ghép cột đã lưu', en: 'Use a saved mapping of columns' },
  saveMapping: { vi: 'Lưu cách ghép cột của nơi gửi này', en: 'Save the mapping of this sender’s columns' },
  mappingUsed: { vi: 'Đang dùng tệp ghép cột.', en: 'A saved mapping is in use.' },
  mappingFile: { vi: 'ghep-cot', en: 'mapping' },
  print: { vi: 'In danh sách', en: 'Print the list' },
  printed: {
    vi: (shown: string, all: string, on: string) => `${shown} trong tổng số ${all} chỗ cần sửa. In ngày ${on}.`,
    en: (shown: string, all: string, on: string) => `${shown} of ${all} places to mend. Printed on ${on}.`,
  },
  readAgain: { vi: 'Đọc lại', en: 'Read again' },
  mark: { vi: 'Lưu bản sao có đánh dấu lỗi', en: 'Save a copy with the faults marked' },
  oneKind: {
    vi: (kind: string) => `XLSX và CSV chỉ chứa một loại bản ghi: ${kind}.`,
    en: (kind: string) => `XLSX and CSV hold one kind of record alone: ${kind}.`,
  },
} as const satisfies Table;
