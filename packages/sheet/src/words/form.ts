/**
 * Words of the form itself: headings of row numbers, the instruction sheet, the hints over cells.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';

type Lang = keyof Bilingual;

const answers = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const;

export function yesNo(is: boolean, lang: Lang): string {
  return (is ? answers.yes : answers.no)[lang];
}

export const formWords = {
  rowNumber: { vi: 'Số dòng', en: 'Row number' },
  ofRow: { vi: 'Thuộc dòng', en: 'Of row' },
  instructions: { vi: 'Hướng dẫn', en: 'Instructions' },
  faults: { vi: 'Lỗi', en: 'Faults' },
  required: { vi: 'Bắt buộc.', en: 'Required.' },
  within: { vi: 'Bắt buộc khi có điền phần này.', en: 'Required once this part is filled in.' },
  machine: { vi: 'Phần mềm tự điền; có thể để trống.', en: 'Filled in by the software; may be left empty.' },
  several: {
    vi: 'Nhiều giá trị thì cách nhau bằng dấu chấm phẩy (;).',
    en: 'Several values stand between semicolons (;).',
  },
  chooseFrom: { vi: 'Chọn trong:', en: 'Choose from:' },
  chooseTitle: { vi: 'Không có trong danh sách', en: 'Not in the list' },
  choose: { vi: 'Hãy chọn một mục trong danh sách.', en: 'Choose an entry of the list.' },
  dateTitle: { vi: 'Không phải ngày', en: 'Not a date' },
  date: { vi: 'Viết ngày/tháng/năm, ví dụ 30/7/2025.', en: 'Write day/month/year, as 30/7/2025.' },
  numberTitle: { vi: 'Không đúng số', en: 'Not such a number' },
  whole: { vi: 'Chỉ nhận số nguyên trong khoảng cho phép.', en: 'Only whole numbers within the bounds.' },
  decimal: { vi: 'Chỉ nhận số trong khoảng cho phép.', en: 'Only numbers within the bounds.' },
  lengthTitle: { vi: 'Quá dài', en: 'Too long' },
} as const satisfies Record<string, Bilingual>;

/** The instruction sheet, line by line. */
export const instructionLines: readonly Bilingual[] = [
  {
    vi: 'Mỗi dòng của trang đầu là một bản ghi. Cột có dấu * là bắt buộc; dấu (*) là bắt buộc khi có điền phần đó.',
    en: 'Each row of the first sheet is one record. Columns with * are required; (*) means: once that part is filled in.',
  },
  {
    vi: 'Di chuột lên tiêu đề cột để xem giải thích. Ô có danh sách thì bấm mũi tên để chọn.',
    en: 'Point at a heading to see what it means. Where a cell has a list, choose from it.',
  },
  {
    vi: 'Các trang sau ghi danh sách của từng bản ghi: ghi “Thuộc dòng” bằng “Số dòng” của dòng ở trang trước.',
    en: 'Further sheets hold lists of each record: “Of row” is the “Row number” on the sheet that they belong to.',
  },
  {
    vi: 'Nhiều giá trị trong một ô thì cách nhau bằng dấu chấm phẩy (;).',
    en: 'Several values in one cell stand between semicolons (;).',
  },
  {
    vi: 'Ngày viết ngày/tháng/năm (30/7/2025). Chỉ biết tháng thì viết 7/2025, chỉ biết năm thì viết 2025.',
    en: 'Dates are day/month/year (30/7/2025); where only the month is known 7/2025, or the year 2025.',
  },
  {
    vi: 'Cột nền xám do phần mềm tự điền, có thể để trống. Không xoá: đó là mã để sửa lại bản ghi sau này.',
    en: 'Grey columns are filled in by the software and may be left empty. Do not clear them: records are corrected by them.',
  },
  {
    vi: 'Dòng bị ẩn không được đọc. Có thể đổi chỗ các cột; không đổi tên tiêu đề và tên trang.',
    en: 'Hidden rows are not read. Columns may be moved; leave headings and names of sheets as they are.',
  },
  {
    vi: 'Dấu nháy đơn (’) trước = + - @ là để bảng tính không hiểu nhầm thành công thức; khi đọc lại sẽ tự bỏ.',
    en: 'An apostrophe before = + - @ keeps the program from taking a text for a formula; it is dropped on reading.',
  },
];
