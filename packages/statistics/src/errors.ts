/**
 * Every failure of statistics that comes from data: its code and its words in two languages.
 * @module
 */

/** What a code means stands here and nowhere else. */
export const errors = {
  'bad-period': {
    en: 'The period code is not one of its regime. Write it like vn-decree09:2026-Q3.',
    vi: 'Mã kỳ báo cáo không thuộc chế độ đã nêu. Ghi theo mẫu vn-decree09:2026-Q3.',
  },
  'unknown-regime': {
    en: 'The reporting regime is not known, or states no days of its own. Use one of the contract, such as vn-decree09.',
    vi: 'Không biết chế độ báo cáo này hoặc chế độ riêng chưa nêu ngày đầu, ngày cuối của kỳ. Dùng chế độ trong hợp đồng dữ liệu, ví dụ vn-decree09.',
  },
  'bad-indicator': {
    en: 'The indicator is not written in the catalogue language. Look at the member named in the place.',
    vi: 'Chỉ tiêu không đúng ngôn ngữ của danh mục chỉ tiêu. Xem thành phần được nêu ở vị trí lỗi.',
  },
  'unknown-indicator': {
    en: 'The indicator is not in this catalogue. Use the catalogue that the return names.',
    vi: 'Chỉ tiêu không có trong danh mục này. Dùng đúng danh mục mà báo cáo đã nêu.',
  },
  'bad-observation': {
    en: 'A figure is not a whole number of zero or more.',
    vi: 'Một số liệu không phải số nguyên từ 0 trở lên.',
  },
  'mixed-periods': {
    en: 'The returns are of different periods or regimes; such figures are never added. Ask for returns of one period.',
    vi: 'Các báo cáo thuộc kỳ hoặc chế độ khác nhau; không được cộng. Yêu cầu báo cáo cùng một kỳ.',
  },
  'mixed-catalogues': {
    en: 'The returns follow different catalogues. Ask for returns made with one catalogue.',
    vi: 'Các báo cáo lập theo danh mục chỉ tiêu khác nhau. Yêu cầu lập theo cùng một danh mục.',
  },
  'mixed-areas': {
    en: 'Areas are named after different editions of the list, or an area counts twice. Use one edition, and one return an area.',
    vi: 'Địa bàn được nêu theo các phiên bản danh mục khác nhau, hoặc một địa bàn bị tính hai lần. Dùng một phiên bản và một báo cáo cho mỗi địa bàn.',
  },
  'unexpected-return': {
    en: 'A return comes from an agency that owes none for this area. Correct the list of those expected, or leave the return out.',
    vi: 'Có báo cáo của cơ quan không có trách nhiệm báo cáo cho địa bàn này. Sửa danh sách cơ quan phải báo cáo hoặc bỏ báo cáo đó.',
  },
  'two-returns': {
    en: 'One agency has sent two returns for the same period. Ask which of them stands; a correction is a revision.',
    vi: 'Một cơ quan gửi hai báo cáo cho cùng một kỳ. Hỏi lại báo cáo nào có giá trị; đính chính phải là bản sửa đổi.',
  },
  'breakdown-disagrees': {
    en: 'The parts of a breakdown do not add up to their total. Ask the agency to correct its return.',
    vi: 'Các phần của bảng phân tổ cộng lại không bằng tổng số. Yêu cầu cơ quan đính chính báo cáo.',
  },
  'not-additive': {
    en: 'This indicator must not be added over areas or over the codes of an overlapping dimension.',
    vi: 'Chỉ tiêu này không được cộng theo địa bàn hoặc theo phân tổ có các mục trùng lắp.',
  },
  'unknown-dimension': {
    en: 'This indicator is not broken down by that dimension. Use the dimensions that the catalogue gives it.',
    vi: 'Chỉ tiêu này không có chiều phân tổ đó. Dùng các chiều phân tổ mà danh mục quy định.',
  },
  'unknown-code': {
    en: 'The code is not in the list of its dimension. Use a code of the list.',
    vi: 'Mã không có trong danh mục mã của chiều phân tổ. Dùng mã có trong danh mục.',
  },
  'two-figures': {
    en: 'The same figure is given twice. Keep the one that stands.',
    vi: 'Một số liệu được nêu hai lần. Chỉ giữ lại số đúng.',
  },
  'period-open': {
    en: 'The period has not ended, and the figures are called official, or it has not begun. Call them provisional, or wait.',
    vi: 'Kỳ báo cáo chưa kết thúc mà số liệu được nêu là chính thức, hoặc kỳ chưa bắt đầu. Ghi là số sơ bộ hoặc chờ hết kỳ.',
  },
  'wrong-edition': {
    en: 'No list of administrative units begins on the day that the area names. Use the edition in force.',
    vi: 'Không có danh mục đơn vị hành chính nào bắt đầu từ ngày đã nêu ở địa bàn. Dùng phiên bản đang có hiệu lực.',
  },
  'mixed-regimes': {
    en: 'The figures follow different reporting regimes; such figures never stand in one table. Use one table for each regime.',
    vi: 'Số liệu thuộc các chế độ báo cáo khác nhau; không được để chung một bảng. Lập bảng riêng cho từng chế độ.',
  },
  'bad-table': {
    en: 'The file is not a table of the form needed here. Look at the place, and export a table to see the form.',
    vi: 'Tệp không phải bảng theo mẫu cần có. Xem vị trí lỗi và xuất một bảng để biết mẫu.',
  },
  'bad-record': {
    en: 'A record does not say when it was recorded. Validate the records first.',
    vi: 'Một bản ghi không có thời điểm ghi nhận. Kiểm tra tính hợp lệ của các bản ghi trước.',
  },
  'two-revisions': {
    en: 'Two different records carry one id and one revision. Ask the agency that made them which of them stands.',
    vi: 'Hai bản ghi khác nhau có cùng mã định danh và cùng số lần sửa đổi. Hỏi lại cơ quan lập bản ghi nào có giá trị.',
  },
  'not-in-order': {
    en: 'The records do not come in the order of their ids. Sort them, or leave the order out.',
    vi: 'Các bản ghi không theo thứ tự mã định danh. Sắp xếp lại hoặc không khai báo thứ tự.',
  },
  'bad-sides': {
    en: 'Two or three returns of different bodies are reconciled. Give one return for each of them.',
    vi: 'Đối chiếu hai hoặc ba báo cáo của các ngành khác nhau. Mỗi ngành nêu một báo cáo.',
  },
  'not-in-this-format': {
    en: 'The table of UNODC holds figures of the whole country for calendar years. Give such a data set.',
    vi: 'Bảng của UNODC chỉ chứa số liệu cả nước theo năm dương lịch. Dùng bộ số liệu như vậy.',
  },
  'no-obligation': {
    en: 'No report is owed for this period under that rule. Look at the regime and the length of the period.',
    vi: 'Không có nghĩa vụ báo cáo cho kỳ này theo quy định đã nêu. Xem lại chế độ báo cáo và loại kỳ.',
  },
  'nothing-to-roll-up': {
    en: 'There is no return to add up.',
    vi: 'Không có báo cáo nào để tổng hợp.',
  },
} as const satisfies Record<string, { en: string; vi: string }>;

export type ErrorCode = keyof typeof errors;

/** The one error of this package for data. Its message names a place, never a value of a record. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
  readonly code: ErrorCode;
  /** JSON Pointer, indicator id or period code. */
  readonly place?: string;

  constructor(code: ErrorCode, place?: string) {
    super(place === undefined ? errors[code].en : `${errors[code].en} (${place})`);
    this.code = code;
    if (place !== undefined) this.place = place;
  }
}
