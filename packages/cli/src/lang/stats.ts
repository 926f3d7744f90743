/**
 * Words of `stats`.
 * @module
 */
import type { Table } from './lang.ts';

export const statsWords = {
  compare: {
    vi: 'đặt số liệu kỳ này cạnh số liệu kỳ trước',
    en: 'put the figures of this period beside those of the last',
  },
  compareExample: {
    vi: 'lienthong stats compare bao-cao-quy-3.json bao-cao-quy-2.json',
    en: 'lienthong stats compare return-q3.json return-q2.json',
  },
  compareNew: { vi: 'báo cáo hoặc bộ số liệu của kỳ này', en: 'return or data set of this period' },
  compareLast: { vi: 'báo cáo hoặc bộ số liệu của kỳ trước', en: 'return or data set of the period before' },
  compareAll: { vi: 'kể cả số liệu phân tổ', en: 'breakdowns too' },
  lastHeading: { vi: 'Kỳ trước', en: 'Last' },
  nowHeading: { vi: 'Kỳ này', en: 'Now' },
  changeHeading: { vi: 'Tăng/giảm', en: 'Change' },
  noFigure: { vi: '(không có)', en: '(none)' },
  group: {
    vi: 'thống kê: tổng hợp, đối chiếu, xuất và nhập số liệu',
    en: 'statistics: count, add up, reconcile, export and import figures',
  },
  catalogue: {
    vi: 'xem danh mục chỉ tiêu; ghi ra tệp để ký và gửi xuống cấp dưới',
    en: 'show the catalogue of indicators; write it to be signed and handed down',
  },
  catalogueExample: {
    vi: 'lienthong stats catalogue\nlienthong stats catalogue --out bo-chi-tieu.catalogue\nlienthong agency send thuong-truc chi-dao.json --part catalogue=bo-chi-tieu.catalogue --to lienthong:vd-police-1 --purpose programme-management --basis dispatch2774-2021-order',
    en: 'lienthong stats catalogue\nlienthong stats catalogue --out ours.catalogue\nlienthong agency send standing directive.json --part catalogue=ours.catalogue --to lienthong:vd-police-1 --purpose programme-management --basis dispatch2774-2021-order',
  },
  catalogueFile: {
    vi: 'danh mục chỉ tiêu đã nhận; nếu không nêu thì dùng danh mục kèm theo phần mềm',
    en: 'a catalogue that was handed down; the one that comes with the software if not given',
  },
  catalogueOut: {
    vi: 'ghi danh mục vào tệp mới; mã băm của tệp là mã mà báo cáo phải nêu',
    en: 'write the catalogue to a new file, whose digest is the one that a return names',
  },
  catalogueWritten: { vi: (file: string) => `Đã ghi danh mục: ${file}`, en: (file: string) => `Written: ${file}` },
  derived: { vi: '(tính từ chỉ tiêu khác)', en: '(derived)' },
  idHeading: { vi: 'MÃ', en: 'ID' },
  titleHeading: { vi: 'CHỈ TIÊU', en: 'INDICATOR' },
  kindHeading: { vi: 'LOẠI BẢN GHI', en: 'KIND' },
  tabulate: {
    vi: 'đếm bản ghi theo danh mục chỉ tiêu; lập báo cáo số liệu',
    en: 'count records under the catalogue; make a statistical return',
  },
  tabulateExample: {
    vi: 'lienthong stats tabulate ho-so.ndjson --period vn-decree09:2026-Q3 --area 2026-04-30:82\nlienthong stats tabulate ho-so.ndjson --period vn-decree09:2026-Q3 --area 2026-04-30:82 --level province --issuer lienthong:vd-police-1 --out bao-cao.json',
    en: 'lienthong stats tabulate records.ndjson --period vn-decree09:2026-Q3 --area 2026-04-30:82\nlienthong stats tabulate records.ndjson --period vn-decree09:2026-Q3 --area 2026-04-30:82 --level province --issuer lienthong:vd-police-1 --out return.json',
  },
  recordFiles: {
    vi: 'bản ghi: JSON, mảng JSON hoặc NDJSON; “-” là đầu vào chuẩn',
    en: 'records: JSON, a JSON array or NDJSON; “-” is standard input',
  },
  period: { vi: 'mã kỳ báo cáo, ví dụ vn-decree09:2026-Q3', en: 'code of the period, such as vn-decree09:2026-Q3' },
  area: {
    vi: 'ngày của danh mục hành chính và mã địa bàn, ví dụ 2026-04-30:82; có thể thêm “:tên”',
    en: 'edition of the list of areas and code, such as 2026-04-30:82; “:name” may follow',
  },
  asOf: {
    vi: 'chỉ tính những gì đã ghi nhận đến thời điểm này (RFC 3339); mặc định là bây giờ',
    en: 'count only what was recorded by then (RFC 3339); now if not given',
  },
  sorted: {
    vi: 'bản ghi đã xếp theo mã tăng dần: bộ nhớ không phụ thuộc số bản ghi; chỉ tiêu cần hồ sơ khác thì phân tổ “chưa ghi nhận”',
    en: 'records are in ascending order of their ids: memory does not grow with them; what another record would tell is “not recorded”',
  },
  issuer: {
    vi: 'cơ quan lập; khi nêu thì kết quả là bản ghi đầy đủ, sẵn sàng để ký và gửi',
    en: 'agency that makes it; then the result is a whole record, ready to be signed and sent',
  },
  level: { vi: 'cấp của báo cáo', en: 'level of the return' },
  figuresOut: { vi: 'ghi kết quả vào tệp JSON mới', en: 'write the result to a new JSON file' },
  issuerWithLevel: { vi: '“--issuer” và “--level” phải đi cùng nhau.', en: '“--issuer” and “--level” go together.' },
  badArea: {
    vi: 'Địa bàn không đúng mẫu. Ghi ngày của danh mục hành chính và mã, ví dụ 2026-04-30:82.',
    en: 'The area is not in its form. Write the edition and the code, such as 2026-04-30:82.',
  },
  badInstant: {
    vi: 'Thời điểm không đúng mẫu. Ghi như 2026-09-16T08:00:00+07:00.',
    en: 'The instant is not in its form. Write it like 2026-09-16T08:00:00+07:00.',
  },
  counting: { vi: (count: number) => `Đã đọc ${count} bản ghi…`, en: (count: number) => `${count} records read…` },
  undetermined: {
    vi: (count: number) => `${count} trường hợp chưa xác định được, cần bổ sung thông tin`,
    en: (count: number) => `${count} of which it is not known: ask about ${count === 1 ? 'it' : 'them'}`,
  },
  met: { vi: 'đạt chỉ tiêu', en: 'target met' },
  notMet: { vi: 'chưa đạt chỉ tiêu', en: 'target not met' },
  nothingCounted: {
    vi: 'Không có bản ghi nào thuộc kỳ này: báo cáo là báo cáo không phát sinh.',
    en: 'No record counts in this period: the return is a nil return.',
  },
  rollUp: {
    vi: 'cộng báo cáo của cấp dưới, nêu rõ ai chưa báo cáo, chậm, đã sửa',
    en: 'add the returns of the level below, with who has not reported, is late, or has revised',
  },
  rollUpExample: {
    vi: 'lienthong stats rollup nhan/*.json --area 2026-04-30:82 --expected can-bao-cao.json --due-at 2026-09-18T17:00:00+07:00 --level province --issuer lienthong:vd-police-1 --out bao-cao-tinh.json',
    en: 'lienthong stats rollup inbox/*.json --area 2026-04-30:82 --expected expected.json --due-at 2026-09-18T17:00:00+07:00 --level province --issuer lienthong:vd-police-1 --out province.json',
  },
  returnFiles: {
    vi: 'báo cáo số liệu như “agency inbox --out” đã ghi: tên tệp là mã thông điệp',
    en: 'statistical returns as “agency inbox --out” writes them: the file’s name is the message’s id',
  },
  expected: {
    vi: 'danh sách cơ quan phải báo cáo: [{ "agency": …, "area": "2026-04-30:82001" }]',
    en: 'who owes a return: [{ "agency": …, "area": "2026-04-30:82001" }]',
  },
  dueAt: { vi: 'hạn nộp báo cáo (RFC 3339)', en: 'instant by which returns are due (RFC 3339)' },
  withoutMessage: {
    vi: 'Không rõ báo cáo này do thông điệp đã ký nào mang đến. Dùng tệp mà “agency inbox --out” đã ghi, hoặc { "jti": …, "record": … }.',
    en: 'It is not known which signed message brought this return. Use the file that “agency inbox --out” wrote, or { "jti": …, "record": … }.',
  },
  agencyHeading: { vi: 'CƠ QUAN', en: 'AGENCY' },
  rolledUp: {
    vi: (figures: number, missing: number) =>
      `Đã tổng hợp ${figures} số liệu${missing === 0 ? '; không thiếu báo cáo nào.' : `; còn thiếu ${missing} báo cáo.`}`,
    en: (figures: number, missing: number) =>
      `${figures} figures added up; ${missing === 0 ? 'no return is missing.' : `${missing} ${missing === 1 ? 'return is' : 'returns are'} missing.`}`,
  },
  reconcile: {
    vi: 'đối chiếu số liệu của Công an, Viện kiểm sát, Tòa án trong cùng thời gian',
    en: 'compare the figures of police, procuracy and court over the same days',
  },
  reconcileExample: {
    vi: 'lienthong stats reconcile procuracy:gravest-offence=vks.json court:lead-defendant=ta.json --subject b --lead procuracy=lienthong:vd-procuracy-1',
    en: 'lienthong stats reconcile procuracy:gravest-offence=procuracy.json court:lead-defendant=court.json --subject b --lead procuracy=lienthong:vd-procuracy-1',
  },
  sides: {
    vi: 'mỗi ngành một báo cáo: “vai trò=tệp”, hoặc “vai trò:quy tắc đếm=tệp”',
    en: 'one return for each body: “role=file”, or “role:counting rule=file”',
  },
  subject: { vi: 'nội dung thống kê liên ngành (a đến e)', en: 'subject of the joint statistics (a to e)' },
  badSubject: {
    vi: 'Nội dung thống kê liên ngành là một trong các chữ a, b, c, d, đ, e.',
    en: 'The subject of the joint statistics is one of the letters of article 4, from a to e.',
  },
  lead: { vi: 'cơ quan chủ trì: “vai trò=mã cơ quan”', en: 'who leads: “role=agency”' },
  dueOn: { vi: 'ngày phải hoàn thành đối chiếu', en: 'day by which the joint report is due' },
  badSide: {
    vi: 'Bên đối chiếu không đúng mẫu. Ghi “vai trò=tệp”; quy tắc đếm là gravest-offence, lead-defendant hoặc offence-decided.',
    en: 'The side is not in its form. Write “role=file”; a counting rule is gravest-offence, lead-defendant or offence-decided.',
  },
  causeHeading: { vi: 'NGUYÊN NHÂN', en: 'CAUSE' },
  reconciled: {
    vi: (compared: number, cells: number) =>
      cells === 0
        ? `Đã đối chiếu ${compared} số liệu: khớp.`
        : `Đã đối chiếu ${compared} số liệu: ${cells} số liệu chênh lệch.`,
    en: (compared: number, cells: number) =>
      cells === 0 ? `${compared} figures compared: they agree.` : `${compared} figures compared: ${cells} differ.`,
  },
  export: {
    vi: 'xuất báo cáo số liệu hoặc bộ số liệu ra một định dạng',
    en: 'write statistical returns or data sets in another format',
  },
  exportExample: {
    vi: 'lienthong stats export --format sdmx-csv bao-cao.json\nlienthong stats export --format sdmx-json --out so-lieu.json quy-1.json quy-2.json\nlienthong stats export --format xlsx --out bao-cao.xlsx tinh.json xa-1.json xa-2.json\nlienthong stats export --format html --out bao-cao.html tinh.json xa-1.json quy-truoc.json',
    en: 'lienthong stats export --format sdmx-csv return.json\nlienthong stats export --format sdmx-json --out figures.json q1.json q2.json\nlienthong stats export --format xlsx --out report.xlsx province.json commune-1.json commune-2.json\nlienthong stats export --format html --out report.html province.json commune-1.json last-quarter.json',
  },
  format: {
    vi: 'định dạng xuất; “xlsx” và “html” là báo cáo về tệp đầu, các tệp sau là địa bàn thành phần cùng kỳ hoặc các kỳ khác (html); “glotip” là bảng của UNODC, cho số liệu cả nước',
    en: 'format to write; “xlsx” and “html” report on the first file, the others are parts of its area in the same period or other periods (html); “glotip” is UNODC’s table, for the whole country',
  },
  files: {
    vi: 'tệp JSON: báo cáo số liệu (statistical-return) hoặc bộ số liệu; “-” là đầu vào chuẩn',
    en: 'JSON: a statistical return or a data set, one or a list; “-” is standard input',
  },
  out: { vi: 'tệp mới; nếu không nêu thì in ra đầu ra chuẩn', en: 'a new file; standard output if not given' },
  outWithJson: { vi: '“--json” cần đi cùng “--out”.', en: '“--json” needs “--out”.' },
  leftOut: {
    vi: (indicator: string, category: string, year: number) =>
      `Bỏ qua, vì các mục chồng lấn hoặc không được nêu: ${indicator}, ${category}, ${year}`,
    en: (indicator: string, category: string, year: number) =>
      `Left out, for its parts overlap or are not told: ${indicator}, ${category}, ${year}`,
  },
  reportTitle: { vi: 'Số liệu phòng, chống mua bán người', en: 'Trafficking in persons: figures' },
  written: {
    vi: (file: string, sets: number, figures: number) => `Đã ghi ${file}: ${sets} bộ số liệu, ${figures} số liệu.`,
    en: (file: string, sets: number, figures: number) =>
      `Written: ${file}, with ${sets} data ${sets === 1 ? 'set' : 'sets'} and ${figures} figures.`,
  },
  import: {
    vi: 'nhập số liệu từ một định dạng và kiểm tra theo danh mục chỉ tiêu',
    en: 'read figures from another format and check them against the catalogue',
  },
  importExample: {
    vi: 'lienthong stats import --format sdmx-csv so-lieu.csv --out so-lieu.json',
    en: 'lienthong stats import --format sdmx-csv figures.csv --out figures.json',
  },
  importFormat: { vi: 'định dạng của tệp', en: 'format of the file' },
  importFiles: { vi: 'tệp số liệu; “-” là đầu vào chuẩn', en: 'files with figures; “-” is standard input' },
  importOut: { vi: 'ghi bộ số liệu đã đọc vào tệp JSON mới', en: 'write what was read to a new JSON file' },
  importWritten: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  periodHeading: { vi: 'KỲ', en: 'PERIOD' },
  areaHeading: { vi: 'ĐỊA BÀN', en: 'AREA' },
  editionHeading: { vi: 'LOẠI', en: 'EDITION' },
  figuresHeading: { vi: 'SỐ LIỆU', en: 'FIGURES' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  official: { vi: 'chính thức', en: 'official' },
} as const satisfies Table;

export const coverageWords = {
  reported: { vi: 'đã báo cáo', en: 'reported' },
  late: { vi: 'chậm', en: 'late' },
  missing: { vi: 'chưa báo cáo', en: 'missing' },
  revised: { vi: 'đã sửa đổi', en: 'revised' },
} as const satisfies Table;

export const causeWords = {
  'gravest-offence': { vi: 'đếm theo tội nghiêm trọng nhất', en: 'counted under the gravest offence' },
  'lead-defendant': { vi: 'đếm theo bị cáo đầu vụ', en: 'counted by the lead defendant' },
  'area-changed': { vi: 'địa bàn thay đổi', en: 'area changed' },
  late: { vi: 'báo cáo đến chậm', en: 'late returns' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
} as const satisfies Table;
