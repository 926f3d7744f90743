/**
 * The words of the report, in both languages.
 * @module
 */

export type Lang = 'en' | 'vi';

export const words = {
  en: {
    internal: 'For official use inside the state: small counts may give persons away',
    period: 'Period',
    to: 'to',
    regime: 'reporting regime',
    asOf: 'As recorded by',
    edition: { provisional: 'Provisional figures', official: 'Official figures' },
    catalogue: 'Catalogue',
    indicator: 'Indicator',
    total: 'Total',
    figures: 'In short',
    trend: 'Over time',
    trendBreak:
      'The dashed line is the break of 1 July 2025: units were merged and drawn anew, so figures on both sides compare with care.',
    flow: 'From report to judgment',
    flowStep: 'Step',
    flowNumber: 'Number',
    flowNote:
      'Reports, cases and persons are different units, and each step counts what happened in the period: these are not the same matters followed through.',
    form: 'Form of exploitation',
    formNote: 'A person may stand under several forms, so the forms add up to more than the persons.',
    persons: 'Persons',
    area: 'By area',
    areaColumn: 'Area',
    areaNote: 'A person taken to several countries stands under each of them.',
    all: 'All indicators',
    breakdown: 'Breakdowns',
    published: 'Beside a published figure',
    reproduced: 'This report',
    publishedValue: 'Published',
    difference: 'Difference',
    source: 'Source',
    coverage: 'Who has reported',
    agency: 'Agency',
    statusHeading: 'State',
    status: { reported: 'reported', late: 'late', missing: 'missing', revised: 'revised' },
    returns: 'Signed returns behind these figures',
    revision: 'revision',
    message: 'message',
    others: 'Others',
    none: 'No return is missing.',
    undetermined: 'Not placed',
    undeterminedNote: 'Units of which it is not known whether they belong to the period or the indicator:',
    suppressed: 'not told',
    suppressedNote: 'Figures marked * are not told, to protect persons.',
  },
  vi: {
    internal: 'Lưu hành nội bộ trong cơ quan nhà nước: số liệu nhỏ có thể làm lộ cá nhân',
    period: 'Kỳ báo cáo',
    to: 'đến',
    regime: 'chế độ báo cáo',
    asOf: 'Số liệu ghi nhận đến ngày',
    edition: { provisional: 'Số liệu sơ bộ', official: 'Số liệu chính thức' },
    catalogue: 'Danh mục chỉ tiêu',
    indicator: 'Chỉ tiêu',
    total: 'Tổng số',
    figures: 'Số liệu chủ yếu',
    trend: 'Diễn biến qua các kỳ',
    trendBreak:
      'Đường nét đứt là mốc 01/7/2025, khi đơn vị hành chính được sắp xếp lại: cần thận trọng khi so sánh số liệu hai bên.',
    flow: 'Từ nguồn tin đến bản án',
    flowStep: 'Giai đoạn',
    flowNumber: 'Số lượng',
    flowNote:
      'Nguồn tin, vụ án và người là những đơn vị khác nhau; mỗi giai đoạn đếm việc diễn ra trong kỳ, không theo dõi cùng những vụ việc từ đầu đến cuối.',
    form: 'Hình thức bóc lột',
    formNote: 'Một người có thể bị bóc lột dưới nhiều hình thức nên tổng các hình thức lớn hơn số người.',
    persons: 'Số người',
    area: 'Theo địa bàn',
    areaColumn: 'Địa bàn',
    areaNote: 'Người bị đưa đến nhiều nước được tính ở từng nước.',
    all: 'Toàn bộ chỉ tiêu',
    breakdown: 'Phân tổ',
    published: 'Đối chiếu với số liệu đã công bố',
    reproduced: 'Báo cáo này',
    publishedValue: 'Đã công bố',
    difference: 'Chênh lệch',
    source: 'Nguồn',
    coverage: 'Tình hình gửi báo cáo',
    agency: 'Cơ quan',
    statusHeading: 'Tình trạng',
    status: { reported: 'đã gửi', late: 'gửi chậm', missing: 'chưa gửi', revised: 'đã đính chính' },
    returns: 'Các báo cáo đã ký làm căn cứ cho số liệu',
    revision: 'bản số',
    message: 'thông điệp',
    others: 'Khác',
    none: 'Không thiếu báo cáo nào.',
    undetermined: 'Chưa xác định',
    undeterminedNote: 'Số đơn vị chưa rõ có thuộc kỳ báo cáo hoặc chỉ tiêu hay không:',
    suppressed: 'không nêu',
    suppressedNote: 'Số liệu đánh dấu * không được nêu để bảo vệ cá nhân.',
  },
} as const;

/** The way of a matter through the hands of the state, each step with what it counts, and a colour for reports, cases and persons. */
export const steps = [
  { indicator: 'reports-received', unit: { en: 'reports', vi: 'nguồn tin' }, colour: 0 },
  { indicator: 'reports-settled', unit: { en: 'reports', vi: 'nguồn tin' }, colour: 0 },
  { indicator: 'cases-instituted', unit: { en: 'cases', vi: 'vụ án' }, colour: 2 },
  { indicator: 'cases-indicted', unit: { en: 'cases', vi: 'vụ án' }, colour: 2 },
  { indicator: 'accused-indicted', unit: { en: 'accused', vi: 'bị can' }, colour: 3 },
  { indicator: 'cases-tried', unit: { en: 'cases', vi: 'vụ án' }, colour: 2 },
  { indicator: 'defendants-tried', unit: { en: 'defendants', vi: 'bị cáo' }, colour: 3 },
] as const;

/** `1.234,5` in Vietnamese, `1,234.5` in English; a minus sign where something is missing. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}

/** A figure in a cell: `*` where it is suppressed, a dash where there is none. */
export function figureText(value: number | null | undefined, lang: Lang): string {
  return value === null ? '*' : value === undefined ? '–' : formatNumber(value, lang);
}
