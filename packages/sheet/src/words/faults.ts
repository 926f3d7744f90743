/**
 * What is said of files and cells, in both languages. No message holds anything of a cell.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';

/** About a file as a whole. */
export const fileWords = {
  'unknown-kind': {
    vi: 'Không có loại bản ghi này, hoặc loại đó không có phiên bản này.',
    en: 'There is no such kind of record, or no such version of it.',
  },
  'kind-not-told': {
    vi: 'Không nhận ra tệp này ghi loại bản ghi nào. Hãy nêu loại bản ghi.',
    en: 'The file does not tell which kind of record it holds. Name the kind.',
  },
  'other-kind': {
    vi: 'Tệp là biểu mẫu của một loại bản ghi khác.',
    en: 'The file is the form of another kind of record.',
  },
  'not-a-spreadsheet': {
    vi: 'Tệp không phải bảng tính XLSX. Hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.',
    en: 'The file is not an XLSX workbook. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'old-workbook': {
    vi: 'Tệp thuộc định dạng .xls cũ. Hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.',
    en: 'The file has the old .xls format. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'other-workbook': {
    vi: 'Tệp là bảng tính định dạng khác (.ods, .xlsb). Hãy lưu lại thành .xlsx.',
    en: 'The file is a workbook of another format (.ods, .xlsb). Save it as .xlsx.',
  },
  encrypted: {
    vi: 'Tệp đặt mật khẩu mở. Hãy gỡ mật khẩu rồi đọc lại.',
    en: 'The file is locked with a password. Remove the password and read it again.',
  },
  damaged: {
    vi: 'Tệp bị hỏng: nội dung nén hoặc cấu trúc bên trong không đọc được.',
    en: 'The file is damaged: its archive or its inner structure cannot be read.',
  },
  'too-large': {
    vi: 'Tệp vượt giới hạn dung lượng khi giải nén. Hãy tách thành nhiều tệp.',
    en: 'The file is larger than allowed when unpacked. Split it into several files.',
  },
  'old-font-encoding': {
    vi: 'Chữ trong tệp dùng bảng mã cũ (TCVN3/ABC hoặc VNI). Hãy chuyển sang Unicode rồi đọc lại.',
    en: 'The text of the file is in an old font encoding (TCVN3/ABC or VNI). Convert it to Unicode and read it again.',
  },
  'unknown-encoding': {
    vi: 'Không nhận ra bảng mã của tệp. Hãy lưu lại dạng CSV UTF-8.',
    en: 'The encoding of the file is not recognised. Save it as CSV UTF-8.',
  },
  'issuer-not-told': {
    vi: 'Bảng HTCDS không nêu cơ quan lập bản ghi; hãy nêu cơ quan.',
    en: 'A table of HTCDS does not say which agency makes the records; name it.',
  },
  'no-table': {
    vi: 'Không tìm thấy dòng tiêu đề cột của biểu mẫu trong tệp.',
    en: 'No row of headings of the form was found in the file.',
  },
  'mixed-versions': {
    vi: 'Các bản ghi theo nhiều phiên bản lược đồ; mỗi tệp chỉ chứa một phiên bản.',
    en: 'The records follow several versions of the schema; a file holds one version.',
  },
  'cell-too-long': {
    vi: 'Có giá trị dài hơn mức một ô chứa được (32.767 ký tự).',
    en: 'A value is longer than a cell can hold (32,767 characters).',
  },
  'not-in-layout': {
    vi: 'Bản ghi có phần mà lược đồ của loại này không có, nên không ghi được vào bảng tính. Hãy kiểm tra bản ghi trước.',
    en: 'A record has something that the schema of its kind does not, so it cannot be written. Validate the records first.',
  },
  'unclosed-quote': {
    vi: 'Dấu ngoặc kép trong tệp CSV không khép lại.',
    en: 'A quote in the CSV file is not closed.',
  },
  'bad-mapping': {
    vi: 'Tệp ghép cột không đúng dạng.',
    en: 'The file that maps columns does not have its form.',
  },
} as const satisfies Record<string, Bilingual>;

export type FileCode = keyof typeof fileWords;

/** Faults of a cell: what it says was not taken. */
const errorWords = {
  'not-a-date': {
    vi: 'Ô không phải ngày hợp lệ. Viết ngày/tháng/năm, ví dụ 30/7/2025.',
    en: 'The cell is not a date. Write day/month/year, as 30/7/2025.',
  },
  'month-first': {
    vi: 'Ngày trong ô viết tháng trước. Viết ngày/tháng/năm, ví dụ 30/7/2025.',
    en: 'The day of the cell has its month first. Write day/month/year, as 30/7/2025.',
  },
  'day-or-month': {
    vi: 'Cột này có ô viết tháng trước ngày, nên không rõ ô này viết theo thứ tự nào. Viết cả cột theo ngày/tháng/năm.',
    en: 'Another day of this column has its month first, so which comes first here is not known. Write the column as day/month/year.',
  },
  'day-not-shown': {
    vi: 'Ô chỉ hiện tháng hoặc năm, không hiện ngày. Viết đủ ngày/tháng/năm, ví dụ 30/7/2025.',
    en: 'The cell shows a month or a year and no day. Write day/month/year, as 30/7/2025.',
  },
  'time-missing': {
    vi: 'Ô cần cả ngày và giờ, ví dụ 30/7/2025 08:00.',
    en: 'The cell needs a day and a time, as 30/7/2025 08:00.',
  },
  'not-a-number': { vi: 'Ô phải là số.', en: 'The cell must be a number.' },
  'ambiguous-number': {
    vi: 'Không rõ dấu chấm hay dấu phẩy trong số là phân cách hàng nghìn hay phần thập phân. Hãy viết lại số.',
    en: 'The point or comma in the number may divide thousands or decimals. Write the number again.',
  },
  'not-whole': { vi: 'Ô phải là số nguyên.', en: 'The cell must be a whole number.' },
  'number-too-long': {
    vi: 'Số có hơn 15 chữ số nên bảng tính đã làm tròn. Hãy định dạng ô là văn bản rồi nhập lại.',
    en: 'The number has more than 15 digits, so the program has rounded it. Format the cell as text and enter it again.',
  },
  'unknown-code': {
    vi: 'Ô không thuộc danh mục của cột. Hãy chọn từ danh sách.',
    en: 'The cell is not in the list of its column. Choose from the list.',
  },
  'ambiguous-code': {
    vi: 'Viết không dấu thì có nhiều mục trong danh mục giống nhau. Hãy chọn từ danh sách.',
    en: 'Without diacritics several entries of the list are alike. Choose from the list.',
  },
  'not-yes-no': { vi: 'Ô chỉ nhận Có hoặc Không.', en: 'The cell takes Yes or No.' },
  'date-in-text': {
    vi: 'Chương trình bảng tính đã đổi nội dung ô thành ngày. Hãy định dạng ô là văn bản rồi nhập lại.',
    en: 'The program has turned the cell into a date. Format it as text and enter it again.',
  },
  'not-a-text': { vi: 'Ô phải là văn bản.', en: 'The cell must be a text.' },
  'cell-error': { vi: 'Ô chứa lỗi công thức.', en: 'The cell holds the error of a formula.' },
  'formula-without-value': {
    vi: 'Ô là công thức chưa được tính. Hãy mở tệp bằng chương trình bảng tính, lưu lại, hoặc thay bằng giá trị.',
    en: 'The cell is a formula that was not calculated. Open the file in a spreadsheet program and save it, or put the value.',
  },
  'old-font-text': {
    vi: 'Chữ trong ô dùng bảng mã cũ (TCVN3/ABC hoặc VNI). Hãy chuyển sang Unicode.',
    en: 'The text of the cell is in an old font encoding (TCVN3/ABC or VNI). Convert it to Unicode.',
  },
  'choice-untold': {
    vi: 'Chưa chọn loại ở cột đi kèm, nên không biết ô này thuộc loại nào.',
    en: 'The column that tells which one it is was left empty, so this cell belongs nowhere.',
  },
  'not-of-choice': {
    vi: 'Ô không áp dụng cho loại đã chọn ở cột đi kèm.',
    en: 'The cell does not apply to what was chosen in the column that tells which one it is.',
  },
  'row-without-parent': {
    vi: 'Dòng không nêu thuộc dòng nào của trang chính, hoặc dòng đó không có.',
    en: 'The row does not say to which row of the main sheet it belongs, or that row is not there.',
  },
  'number-repeated': {
    vi: 'Số dòng bị trùng với một dòng khác. Mỗi dòng cần một số riêng.',
    en: 'Another row has the same number. Each row needs a number of its own.',
  },
  'ambiguous-heading': {
    vi: 'Tiêu đề cột ứng với nhiều mục của biểu mẫu. Hãy viết đủ tiêu đề hoặc dùng tệp ghép cột.',
    en: 'The heading fits several fields of the form. Write it in full, or give a file that maps columns.',
  },
  'heading-repeated': {
    vi: 'Một cột khác đã ứng với cùng mục này; cột này không được đọc.',
    en: 'Another column holds the same field already; this one was not read.',
  },
  'sheet-repeated': {
    vi: 'Một trang khác đã ứng với cùng danh sách này; trang này không được đọc.',
    en: 'Another sheet holds the same list already; this one was not read.',
  },
  'cell-too-far': {
    vi: 'Có ô dữ liệu nằm ngoài phạm vi được đọc (200.000 dòng, 702 cột).',
    en: 'There is a filled cell beyond what is read (200,000 rows, 702 columns).',
  },
  'too-many-rows': {
    vi: 'Trang có nhiều dòng hơn giới hạn; các dòng sau không được đọc.',
    en: 'The sheet has more rows than the limit; those after it were not read.',
  },
  'row-after-end': {
    vi: 'Dòng có dữ liệu nằm dưới chỗ bảng kết thúc (sau dòng trống và một dòng ghi chú) nên không được đọc. Nếu dòng thuộc bảng, hãy bỏ dòng trống và dòng ghi chú ở giữa.',
    en: 'A filled row stands below the end of the table (after an empty row and a note), so it was not read. If it belongs to the table, take the empty row and the note between out.',
  },
  'row-of-several': {
    vi: 'Dòng nêu một số dòng mà nhiều dòng cùng mang, nên không biết thuộc dòng nào. Hãy đánh số lại.',
    en: 'The row names a number that several rows have, so it belongs to none of them. Number the rows again.',
  },
  'htcds-not-a-value': {
    vi: 'Giá trị không đúng kiểu của trường HTCDS.',
    en: 'The value is not of the type of the HTCDS field.',
  },
  'htcds-no-victim': {
    vi: 'Dòng không nêu tình trạng nạn nhân (vic_TraffickingStatus) đọc được, nên không lập bản ghi.',
    en: 'The row has no status of the victim (vic_TraffickingStatus) that can be read, so no record was made.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is told of a file that is read all the same. */
const noticeWords = {
  'column-not-taken': {
    vi: 'Cột không ứng với mục nào của biểu mẫu; không đọc.',
    en: 'The column fits no field of the form; it was not read.',
  },
  'mapping-unmet': {
    vi: 'Tệp ghép cột nêu tiêu đề mà trang này không có; có thể đó là tệp của nơi gửi khác. Hãy kiểm tra lại các cột.',
    en: 'The mapping names headings that this sheet does not have; it may be that of another sender. Look at the columns again.',
  },
  'column-hidden': { vi: 'Cột bị ẩn vẫn được đọc.', en: 'The column is hidden; it was read all the same.' },
  'row-hidden': { vi: 'Dòng bị ẩn không được đọc.', en: 'The row is hidden; it was not read.' },
  'row-hidden-read': { vi: 'Dòng bị ẩn vẫn được đọc.', en: 'The row is hidden; it was read all the same.' },
  'row-total': { vi: 'Dòng tổng cộng không được đọc.', en: 'A row of totals was not read.' },
  'row-above': {
    vi: 'Dòng phía trên tiêu đề cột không được đọc.',
    en: 'A row above the headings was not read.',
  },
  'row-note': { vi: 'Ghi chú ngoài bảng không được đọc.', en: 'A note beside the table was not read.' },
  'row-numbering': { vi: 'Dòng đánh số cột không được đọc.', en: 'A row that numbers the columns was not read.' },
  'row-heading': { vi: 'Dòng tiêu đề lặp lại không được đọc.', en: 'A repeated row of headings was not read.' },
  'sheet-not-read': {
    vi: 'Trang không ứng với phần nào của biểu mẫu; không đọc.',
    en: 'The sheet fits no part of the form; it was not read.',
  },
  'sheet-hidden': { vi: 'Trang bị ẩn không được đọc.', en: 'The sheet is hidden; it was not read.' },
  'merged-spread': {
    vi: 'Ô gộp: giá trị được dùng cho mọi dòng của ô.',
    en: 'Merged cells: their value was taken for each of their rows.',
  },
  'two-digit-year': {
    vi: 'Năm viết hai chữ số được hiểu theo thế kỷ gần nhất không ở tương lai.',
    en: 'A year of two digits was read as the latest one that is not in the future.',
  },
  'htcds-not-carried': {
    vi: 'Trường HTCDS không chuyển được, hoặc chỉ chuyển được một phần.',
    en: 'The HTCDS field was not carried, or not whole.',
  },
  'windows-1258': {
    vi: 'Tệp được đọc theo bảng mã Windows-1258.',
    en: 'The file was read as Windows-1258.',
  },
} as const satisfies Record<string, Bilingual>;

export type FaultCode = keyof typeof errorWords | keyof typeof noticeWords;

export const faultWords: Readonly<Record<FaultCode, Bilingual>> = { ...errorWords, ...noticeWords };

/** Whether something was read all the same, or is no part of the table. */
export function isNotice(code: FaultCode): boolean {
  return Object.hasOwn(noticeWords, code);
}
