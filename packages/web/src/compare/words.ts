/**
 * Words of comparing schemas.
 * @module
 */
import type { Table } from '../shell/lang.ts';

export const compareWords = {
  title: { vi: 'So sánh lược đồ', en: 'Compare schemas' },
  intro: {
    vi: 'So sánh hai phiên bản của một lược đồ JSON: bên đọc bản mới có đọc được dữ liệu cũ không, bên đọc bản cũ có đọc được dữ liệu mới không. Nếu không, trang đưa ra một dữ liệu minh chứng.',
    en: 'Compare two versions of a JSON Schema: can a reader of the new one read old data, and a reader of the old one new data? Where not, the page shows an instance as witness.',
  },
  base: { vi: 'Bản gốc', en: 'Base' },
  revision: { vi: 'Bản sửa đổi', en: 'Revision' },
  file: { vi: 'Chọn tệp', en: 'Choose a file' },
  schemaForms: { vi: 'lược đồ JSON', en: 'a JSON Schema' },
  text: { vi: 'hoặc dán nội dung lược đồ', en: 'or paste the schema' },
  compare: { vi: 'So sánh', en: 'Compare' },
  working: { vi: 'Đang so sánh…', en: 'Comparing…' },
  notJson: { vi: 'Không phải JSON đúng chuẩn:', en: 'Not well-formed JSON:' },
  at: {
    vi: (line: number, column: number) => `dòng ${line}, cột ${column}`,
    en: (line: number, column: number) => `line ${line}, column ${column}`,
  },
  compatible: { vi: 'Tương thích', en: 'Compatible' },
  breaking: { vi: 'Phá vỡ tương thích', en: 'Breaking' },
  undecided: { vi: 'Chưa kết luận được', en: 'Undecided' },
  backward: {
    vi: 'Bên đọc bản sửa đổi đọc dữ liệu cũ (tương thích ngược)',
    en: 'A reader of the revision reads old data (backward)',
  },
  forward: {
    vi: 'Bên đọc bản gốc đọc dữ liệu mới (tương thích xuôi)',
    en: 'A reader of the base reads new data (forward)',
  },
  witnessBackward: {
    vi: 'Dữ liệu minh chứng: bản gốc nhận, bản sửa đổi từ chối',
    en: 'Witness: the base accepts it, the revision refuses it',
  },
  witnessForward: {
    vi: 'Dữ liệu minh chứng: bản sửa đổi nhận, bản gốc từ chối',
    en: 'Witness: the revision accepts it, the base refuses it',
  },
  why: { vi: 'Vì sao chưa kết luận được', en: 'Why it is undecided' },
  changes: { vi: 'Những thay đổi', en: 'Changes' },
  noChanges: { vi: 'Không có thay đổi nào.', en: 'Nothing differs.' },
  cure: { vi: 'Cách khắc phục', en: 'Cure' },
  place: { vi: 'Vị trí', en: 'Place' },
  broken: { vi: 'Ai đọc sai', en: 'Who fails' },
  change: { vi: 'Thay đổi', en: 'Change' },
  'old-reader': { vi: 'bên đọc bản gốc', en: 'reader of the base' },
  'new-reader': { vi: 'bên đọc bản sửa đổi', en: 'reader of the revision' },
  nobody: { vi: 'không ai', en: 'nobody' },
  notReady: {
    vi: 'Trang chưa được sao vào trình duyệt, nên chưa thể thử dữ liệu minh chứng: thay đổi phá vỡ sẽ được nêu là “chưa kết luận được”. Mở trang qua https, chờ dòng “Đã sẵn sàng dùng khi không có mạng” rồi so sánh lại.',
    en: 'The page is not copied into the browser yet, so that no witness can be tried: what breaks will be called undecided. Open the page over https, wait for “Ready to be used without network” and compare again.',
  },
} as const satisfies Table;
