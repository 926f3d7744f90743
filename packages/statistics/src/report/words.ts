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
    regime: { 'vn-decree09': 'decree 09/2019/NĐ-CP, Art. 12', calendar: 'calendar' },
    asOf: 'as recorded by',
    catalogue: 'Catalogue',
    indicator: 'Indicator',
    total: 'Total',
    breakdown: 'Breakdown',
    chart: 'by area',
    published: 'Beside a published figure',
    reproduced: 'This report',
    publishedValue: 'Published',
    difference: 'Difference',
    source: 'Source',
    coverage: 'Who has reported',
    status: { reported: 'reported', late: 'late', missing: 'missing', revised: 'revised' },
    returns: 'Signed returns behind these figures',
    revision: 'revision',
    message: 'message',
    unknown: 'Not known',
    others: 'Others',
    share: 'Share',
    none: 'No return is missing.',
  },
  vi: {
    internal: 'Lưu hành nội bộ trong cơ quan nhà nước: số liệu nhỏ có thể làm lộ cá nhân',
    period: 'Kỳ báo cáo',
    to: 'đến',
    regime: { 'vn-decree09': 'Điều 12 Nghị định 09/2019/NĐ-CP', calendar: 'theo dương lịch' },
    asOf: 'số liệu ghi nhận đến ngày',
    catalogue: 'Danh mục chỉ tiêu',
    indicator: 'Chỉ tiêu',
    total: 'Tổng số',
    breakdown: 'Phân tổ',
    chart: 'theo địa bàn',
    published: 'Đối chiếu với số liệu đã công bố',
    reproduced: 'Báo cáo này',
    publishedValue: 'Đã công bố',
    difference: 'Chênh lệch',
    source: 'Nguồn',
    coverage: 'Tình hình gửi báo cáo',
    status: { reported: 'đã gửi', late: 'gửi chậm', missing: 'chưa gửi', revised: 'đã đính chính' },
    returns: 'Các báo cáo đã ký làm căn cứ cho số liệu',
    revision: 'bản số',
    message: 'thông điệp',
    unknown: 'Chưa rõ',
    others: 'Khác',
    share: 'Tỷ lệ',
    none: 'Không thiếu báo cáo nào.',
  },
} as const;

/** `15/06/2026` in Vietnamese, `15 June 2026` in English. */
export function formatDate(civil: string, lang: Lang): string {
  const [year, month, day] = civil.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    ...(lang === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' }),
  }).format(date);
}

/** `1.234,5` in Vietnamese, `1,234.5` in English; a minus sign where something is missing. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}
