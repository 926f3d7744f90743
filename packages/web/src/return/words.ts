/**
 * Words of building a return.
 * @module
 */
import type { Table } from '../shell/lang.ts';

export const returnWords = {
  title: { vi: 'Báo cáo số liệu', en: 'Statistical return' },
  intro: {
    vi: 'Ghi số liệu của kỳ, hoặc để trang đếm từ tệp bản ghi. Trang cộng từng bảng phân tổ và chỉ ra bảng nào chưa khớp với tổng số. Không thêm chỉ tiêu nào thì là báo cáo không phát sinh.',
    en: 'Enter the figures of the period, or let the page count them from a file of records. It adds up every breakdown and shows which one disagrees with its total. Without an indicator it is a nil return.',
  },
  about: { vi: 'Kỳ, địa bàn và cơ quan', en: 'Period, area and agency' },
  regime: { vi: 'Chế độ báo cáo', en: 'Regime' },
  length: { vi: 'Kỳ', en: 'Period' },
  year: { vi: 'Năm', en: 'Year' },
  level: { vi: 'Cấp báo cáo', en: 'Level' },
  areaCode: { vi: 'Mã địa bàn', en: 'Code of the area' },
  areaName: { vi: 'Tên địa bàn', en: 'Name of the area' },
  edition: { vi: 'Phiên bản danh mục đơn vị hành chính', en: 'Edition of the list of areas' },
  issuer: { vi: 'Cơ quan báo cáo (mã)', en: 'Reporting agency (code)' },
  dueOn: { vi: 'Hạn báo cáo', en: 'Due on' },
  days: {
    vi: (from: string, to: string) => `Số liệu từ ngày ${from} đến hết ngày ${to}.`,
    en: (from: string, to: string) => `Figures from ${from} to ${to}, both days included.`,
  },
  figures: { vi: 'Số liệu', en: 'Figures' },
  addIndicator: { vi: 'Thêm chỉ tiêu', en: 'Add an indicator' },
  count: { vi: 'Đếm từ tệp bản ghi', en: 'Count a file of records' },
  countForms: { vi: 'JSON hoặc NDJSON', en: 'JSON or NDJSON' },
  counted: {
    vi: (n: string) => `Đã đếm: ${n} chỉ tiêu có số liệu.`,
    en: (n: string) => `Counted: ${n} indicators have figures.`,
  },
  undetermined: {
    vi: (n: string) => `Có ${n} trường hợp chưa đủ thông tin để xếp vào kỳ; cần hỏi lại.`,
    en: (n: string) => `${n} units could not be placed in the period; ask about them.`,
  },
  total: { vi: 'Tổng số', en: 'Total' },
  by: { vi: 'Chia theo', en: 'By' },
  overlapping: { vi: 'một người có thể tính ở nhiều dòng', en: 'one person may stand in several rows' },
  sum: { vi: 'Cộng', en: 'Sum' },
  agrees: { vi: 'khớp', en: 'agrees' },
  differs: { vi: 'chưa khớp với tổng số', en: 'disagrees with the total' },
  addRow: { vi: 'Thêm dòng', en: 'Add a row' },
  remove: { vi: 'Bỏ chỉ tiêu này', en: 'Remove this indicator' },
  totals: { vi: 'Cộng và kiểm tra', en: 'Totals and check' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  tables: { vi: 'Bảng phân tổ', en: 'Breakdowns' },
  allAgree: { vi: 'đều khớp', en: 'all agree' },
  someDiffer: { vi: (n: number) => `${n} bảng chưa khớp`, en: (n: number) => `${n} disagree` },
  disagree: { vi: 'Bảng phân tổ chưa khớp với tổng số:', en: 'A breakdown disagrees with its total:' },
  nil: { vi: 'Không phát sinh: chưa có chỉ tiêu nào khác 0.', en: 'Nil return: no indicator is above zero.' },
  sound: { vi: 'Báo cáo hợp lệ, các bảng đều khớp.', en: 'The return is valid and every breakdown agrees.' },
  faulty: {
    vi: 'Báo cáo chưa lưu được vì còn chỗ cần sửa:',
    en: 'Something is left to mend before the return can be saved:',
  },
  save: { vi: 'Lưu báo cáo (JSON)', en: 'Save the return (JSON)' },
  print: { vi: 'In', en: 'Print' },
} as const satisfies Table;

/** Periods by their label in a code. */
export const periodWords = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `M${String(i + 1).padStart(2, '0')}`,
      { vi: `Tháng ${i + 1}`, en: `Month ${i + 1}` },
    ]),
  ),
  Q1: { vi: 'Quý I', en: 'Quarter 1' },
  Q2: { vi: 'Quý II', en: 'Quarter 2' },
  Q3: { vi: 'Quý III', en: 'Quarter 3' },
  Q4: { vi: 'Quý IV', en: 'Quarter 4' },
  H1: { vi: '6 tháng đầu năm', en: 'First half' },
  H2: { vi: '6 tháng cuối năm', en: 'Second half' },
  N9: { vi: '9 tháng', en: 'Nine months' },
  Y: { vi: 'Cả năm', en: 'Year' },
} as Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
