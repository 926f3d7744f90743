/**
 * Words of `sheet`.
 * @module
 */
import type { Table } from './lang.ts';

export const sheetWords = {
  group: {
    vi: 'bảng tính: biểu mẫu để điền, đọc tệp Excel và CSV, xuất bản ghi',
    en: 'spreadsheets: forms to fill in, reading Excel and CSV files, writing records',
  },
  template: { vi: 'tạo biểu mẫu Excel để điền', en: 'make an Excel form to be filled in' },
  templateExample: {
    vi: 'lienthong sheet template victim --out nan-nhan.xlsx',
    en: 'lienthong sheet template victim --out victims.xlsx',
  },
  kindArgument: {
    vi: 'loại bản ghi, ví dụ victim; victim/1.0 để nêu phiên bản lược đồ',
    en: 'kind of record, such as victim; victim/1.0 names a version of its schema',
  },
  out: { vi: 'ghi vào tệp mới thay vì đầu ra chuẩn', en: 'write to a new file instead of standard output' },
  import: {
    vi: 'đọc bảng tính thành bản ghi; báo lỗi theo từng ô',
    en: 'read a spreadsheet into records; faults are told by cell',
  },
  importExample: {
    vi: 'lienthong sheet import nan-nhan.xlsx --issuer lienthong:vd-commune-1 --out nan-nhan.ndjson --marked nan-nhan-loi.xlsx\nlienthong sheet import so-lieu.csv --kind victim --save-mapping don-vi-a.json\nlienthong sheet import so-lieu-thang-2.csv --mapping don-vi-a.json --out ban-ghi.ndjson',
    en: 'lienthong sheet import victims.xlsx --issuer lienthong:vd-commune-1 --out victims.ndjson --marked victims-faults.xlsx\nlienthong sheet import figures.csv --kind victim --save-mapping agency-a.json\nlienthong sheet import figures-2.csv --mapping agency-a.json --out records.ndjson',
  },
  file: {
    vi: 'tệp .xlsx, .csv hoặc .tsv; “-” là đầu vào chuẩn',
    en: 'an .xlsx, .csv or .tsv file; “-” is standard input',
  },
  kind: {
    vi: 'loại bản ghi, nếu tệp không tự nêu; htcds cho bảng theo chuẩn HTCDS',
    en: 'kind of record, where the file does not tell; htcds for a table under HTCDS',
  },
  importOut: {
    vi: 'ghi các bản ghi hợp lệ vào tệp mới (NDJSON)',
    en: 'write the valid records to a new file (NDJSON)',
  },
  marked: {
    vi: 'ghi bản sao của bảng tính có đánh dấu lỗi vào tệp mới',
    en: 'write a copy of the workbook with the faults marked to a new file',
  },
  mapping: { vi: 'tệp ghép cột đã lưu của nơi gửi này', en: 'the saved mapping of columns of this sender' },
  saveMapping: {
    vi: 'lưu cách ghép cột vào tệp mới, để đọc tệp sau của cùng nơi gửi',
    en: 'save which column is which field to a new file, for the next file of this sender',
  },
  issuer: {
    vi: 'cơ quan lập bản ghi, cho những dòng để trống cột cơ quan',
    en: 'agency that makes the records, for rows that leave it empty',
  },
  hiddenRows: { vi: 'đọc cả các dòng bị ẩn', en: 'read hidden rows too' },
  export: { vi: 'ghi bản ghi ra bảng tính', en: 'write records to a spreadsheet' },
  exportExample: {
    vi: 'lienthong sheet export nan-nhan.ndjson --out nan-nhan.xlsx\nlienthong sheet export nan-nhan.ndjson --format csv --out nan-nhan.csv',
    en: 'lienthong sheet export victims.ndjson --out victims.xlsx\nlienthong sheet export victims.ndjson --format csv --out victims.csv',
  },
  recordFiles: {
    vi: 'bản ghi: JSON, mảng JSON hoặc NDJSON; “-” là đầu vào chuẩn',
    en: 'records: JSON, a JSON array or NDJSON; “-” is standard input',
  },
  format: {
    vi: 'định dạng; mặc định theo đuôi tệp, nếu không có thì xlsx',
    en: 'format; after the name of the file, else xlsx',
  },
  exportKind: { vi: 'chỉ lấy bản ghi thuộc loại này', en: 'only records of this kind' },
  outWithJson: { vi: '“--json” cần có “--out”.', en: '“--json” needs “--out”.' },
  markedNeedsWorkbook: {
    vi: '“--marked” chỉ dùng được với tệp .xlsx.',
    en: '“--marked” needs an .xlsx file.',
  },
  severalKinds: {
    vi: 'Các bản ghi thuộc nhiều loại; hãy chọn một loại bằng “--kind”.',
    en: 'The records are of several kinds; choose one with “--kind”.',
  },
  noRecords: { vi: 'Không có bản ghi nào để ghi.', en: 'There are no records to write.' },
  notARecord: { vi: 'Không phải bản ghi JSON.', en: 'This is no record in JSON.' },
  reading: { vi: (n: number) => `Đã đọc ${n} bản ghi…`, en: (n: number) => `${n} records read…` },
  written: {
    vi: (file: string, n: number) => `Đã ghi ${n} bản ghi: ${file}`,
    en: (file: string, n: number) => `${n} records written: ${file}`,
  },
  formWritten: { vi: (file: string) => `Đã ghi biểu mẫu: ${file}`, en: (file: string) => `Form written: ${file}` },
  markedWritten: {
    vi: (file: string) => `Đã ghi bản sao có đánh dấu lỗi: ${file}`,
    en: (file: string) => `Copy with the faults marked: ${file}`,
  },
  mappingWritten: {
    vi: (file: string) => `Đã lưu cách ghép cột: ${file}`,
    en: (file: string) => `Mapping saved: ${file}`,
  },
  notice: { vi: 'lưu ý', en: 'note' },
  result: {
    vi: (read: number, valid: number, errors: number) => `Đọc ${read} bản ghi: ${valid} hợp lệ, ${errors} lỗi.`,
    en: (read: number, valid: number, errors: number) => `${read} records read: ${valid} valid, ${errors} faults.`,
  },
} as const satisfies Table;
