/**
 * The words of the reference pages in both languages.
 * @module
 */
import type { Json, JsonObject } from '../../contract/source.ts';
import { object } from '../../contract/source.ts';

export type Lang = 'en' | 'vi';
type Both = Readonly<Record<Lang, string>>;

/** Title, description or another text of a schema or a table entry. */
export function textOf(entry: Json | undefined, member: string, lang: Lang): string {
  const { [member]: en, 'x-vi': vi } = object(entry);
  const text = lang === 'en' ? en : object(vi)[member];
  return typeof text === 'string' ? text : '';
}

/** The text of a pair such as `{ "en": …, "vi": … }`. */
export function pairOf(pair: Json | undefined, lang: Lang): string {
  const text = object(pair)[lang];
  return typeof text === 'string' ? text : '';
}

export const words = {
  generated: {
    en: '<!-- Generated from schemas/. Do not edit; run pnpm generate. -->',
    vi: '<!-- Sinh từ schemas/. Không sửa; chạy pnpm generate. -->',
  },
  generatedFromRules: {
    en: '<!-- Generated from packages/compat. Do not edit; run pnpm generate. -->',
    vi: '<!-- Sinh từ packages/compat. Không sửa; chạy pnpm generate. -->',
  },
  generatedFromFigures: {
    en: '<!-- Generated from packages/statistics. Do not edit; run pnpm generate. -->',
    vi: '<!-- Sinh từ packages/statistics. Không sửa; chạy pnpm generate. -->',
  },
  generatedFromErrors: {
    en: '<!-- Generated from packages/exchange. Do not edit; run pnpm generate. -->',
    vi: '<!-- Sinh từ packages/exchange. Không sửa; chạy pnpm generate. -->',
  },
  exchangeErrors: { en: 'Errors and numbers of the exchange', vi: 'Mã lỗi và các con số của việc trao đổi' },
  exchangeErrorsNote: {
    en: 'What goes wrong has a code and a place, never a value of a record. A peer is told it as a problem of RFC 9457, of type `urn:lienthong:error:` and the code. Codes stay; sentences may be improved.',
    vi: 'Mỗi lỗi có mã và vị trí, không bao giờ kèm giá trị của bản ghi. Bên kia nhận lỗi dưới dạng “problem” của RFC 9457, kiểu `urn:lienthong:error:` và mã lỗi. Mã không đổi; câu chữ có thể được sửa cho rõ hơn.',
  },
  again: { en: 'Again?', vi: 'Gửi lại?' },
  againRetry: { en: 'in a moment', vi: 'sau ít phút' },
  againLater: { en: 'later', vi: 'về sau' },
  againAttention: { en: 'when mended', vi: 'sau khi khắc phục' },
  againNever: { en: 'never', vi: 'không' },
  whatIsWrong: { en: 'What is wrong', vi: 'Lỗi' },
  exchangeLimit: { en: 'Name', vi: 'Tên' },
  exchangeLimits: { en: 'Numbers', vi: 'Các con số' },
  exchangeLimitsNote: {
    en: 'Each name ends with its unit. They stand in one file, `packages/exchange/src/limits.ts`.',
    vi: 'Tên mỗi giới hạn kết thúc bằng đơn vị đo. Tất cả nằm trong một tệp, `packages/exchange/src/limits.ts`.',
  },
  value: { en: 'Value', vi: 'Giá trị' },
  otherLanguage: { en: 'Tiếng Việt', vi: 'English' },
  reference: { en: 'Reference', vi: 'Tra cứu' },
  version: { en: 'version', vi: 'phiên bản' },
  carries: { en: 'Carries', vi: 'Nội dung' },
  who: { en: 'Who sends it to whom', vi: 'Ai gửi cho ai' },
  from: { en: 'From', vi: 'Bên gửi' },
  to: { en: 'To', vi: 'Bên nhận' },
  signed: { en: 'Needs a number and a signatory', vi: 'Phải có số và người ký' },
  answeredBy: { en: 'Answered by', vi: 'Trả lời bằng' },
  always: { en: 'Always carries the groups', vi: 'Luôn mang các nhóm thông tin' },
  sharing: { en: 'What may be shared', vi: 'Được chia sẻ những gì' },
  sharingNote: {
    en: 'No line, no sharing. A group of fields that is not shared is taken out as a whole.',
    vi: 'Không có dòng nào thì không được chia sẻ. Nhóm thông tin không được chia sẻ bị lược bỏ toàn bộ.',
  },
  groups: { en: 'groups', vi: 'nhóm' },
  since: { en: 'since', vi: 'từ' },
  onlyWhere: { en: 'only where', vi: 'chỉ khi' },
  until: { en: 'until', vi: 'đến' },
  fields: { en: 'Fields', vi: 'Trường thông tin' },
  headNote: { en: 'Besides these, every record carries', vi: 'Ngoài các trường này, mọi bản ghi đều có' },
  theHead: { en: 'the head', vi: 'phần đầu' },
  field: { en: 'Field', vi: 'Trường' },
  type: { en: 'Type', vi: 'Kiểu' },
  meaning: { en: 'Meaning', vi: 'Ý nghĩa' },
  group: { en: 'Group', vi: 'Nhóm' },
  law: { en: 'Law', vi: 'Căn cứ' },
  needed: { en: 'required', vi: 'bắt buộc' },
  fieldsNote: {
    en: 'A field in **bold** is required where what is around it is given. Group: what is shared or withheld together; † names a person, ‡ is sensitive by law, § touches those who act. Law: numbers of the list at the end.',
    vi: 'Trường **in đậm** là bắt buộc khi có phần chứa nó. Nhóm: phần được chia sẻ hoặc lược bỏ cùng nhau; † nêu đích danh người, ‡ là dữ liệu nhạy cảm theo luật, § liên quan đến hoạt động nghiệp vụ. Căn cứ: số trong danh mục ở cuối trang.',
  },
  oneOf: { en: 'One of', vi: 'Một trong' },
  when: { en: 'when', vi: 'khi' },
  noMore: { en: 'nothing more', vi: 'không có gì thêm' },
  codes: { en: 'Codes of its own', vi: 'Danh mục mã riêng' },
  codesNote: {
    en: 'Lists that other kinds use too are linked from the fields. All lists:',
    vi: 'Danh mục dùng chung với loại khác được dẫn từ từng trường. Tất cả danh mục:',
  },
  codelists: { en: 'Codelists', vi: 'Danh mục mã' },
  code: { en: 'Code', vi: 'Mã' },
  called: { en: 'Called', vi: 'Tên gọi' },
  state: { en: 'State', vi: 'Tình trạng' },
  provenance: { en: 'Provenance', vi: 'Nguồn' },
  open: { en: 'open: `x-<owner>:<code>` is admitted too', vi: 'mở: chấp nhận cả `x-<chủ quản>:<mã>`' },
  closed: { en: 'closed', vi: 'đóng' },
  usedBy: { en: 'used by', vi: 'dùng trong' },
  rules: { en: 'Rules', vi: 'Quy tắc' },
  rulesNote: {
    en: 'They hold besides the structure; a warning leaves a record valid.',
    vi: 'Áp dụng ngoài cấu trúc; cảnh báo không làm bản ghi mất hiệu lực.',
  },
  severity: { en: 'Severity', vi: 'Mức' },
  sentence: { en: 'What is said when it is broken', vi: 'Thông báo khi vi phạm' },
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  across: { en: 'Rules across a conversation', vi: 'Quy tắc trong một hồ sơ trao đổi' },
  acrossNote: {
    en: 'They look at all records of a matter together, and at each revision beside those before it. What nobody sent is not known, and what is not known breaks no rule.',
    vi: 'Xem xét tất cả bản ghi của một vụ việc và mỗi lần sửa đổi so với các lần trước. Điều chưa được gửi là chưa biết, và điều chưa biết không vi phạm quy tắc nào.',
  },
  headRules: { en: 'Rules for records of any kind', vi: 'Quy tắc cho mọi loại bản ghi' },
  limits: { en: 'Limits', vi: 'Thời hạn' },
  limitsNote: {
    en: 'How long each step may take, and how long in all after each extension.',
    vi: 'Mỗi bước được bao lâu, và tổng thời gian sau mỗi lần kéo dài, gia hạn.',
  },
  limit: { en: 'Limit', vi: 'Thời hạn' },
  counted: { en: 'Counted from', vi: 'Tính từ' },
  length: { en: 'Length', vi: 'Thời gian' },
  setByRecord: { en: 'the record sets the day', vi: 'do bản ghi ấn định' },
  counting: { en: 'Last day', vi: 'Ngày cuối cùng' },
  procedure: { en: 'moves off a day off', vi: 'chuyển sang ngày làm việc tiếp theo' },
  calendar: { en: 'as it falls', vi: 'theo lịch' },
  detention: { en: 'a month is 30 days, the first counts', vi: '01 tháng là 30 ngày, tính cả ngày đầu' },
  holidays: { en: 'Days off', vi: 'Ngày nghỉ lễ, tết' },
  holidaysNote: {
    en: 'Besides Saturdays and Sundays. A year that is not here, or not complete, is counted with what is known, and the result says that it was not checked.',
    vi: 'Ngoài thứ Bảy và Chủ nhật. Năm chưa có hoặc chưa đủ trong bảng được tính theo phần đã biết và kết quả ghi rõ là chưa đối chiếu.',
  },
  telemetry: { en: 'What an agency tells of itself', vi: 'Thông tin giám sát' },
  telemetryNote: {
    en: 'Spans and metrics over the API of OpenTelemetry, under the scope `@lienthong/exchange`, and lines to a logger. This is all of it: never a value of a record, a key, a passphrase, the details of a refusal, the message or the stack of a foreign error. Names stay; sentences may be improved. How to listen: [the guide](../guides/monitoring.md).',
    vi: 'Span và số đo qua API của OpenTelemetry, phạm vi `@lienthong/exchange`, và các dòng nhật ký. Ngoài những gì liệt kê ở đây không có gì khác: không bao giờ có giá trị của bản ghi, khóa, cụm mật khẩu, chi tiết từ chối, nội dung hay ngăn xếp của lỗi từ bên ngoài. Tên không đổi; câu chữ có thể được sửa cho rõ hơn. Cách thu thập: [hướng dẫn](../../guides/monitoring.md).',
  },
  spans: { en: 'Spans', vi: 'Span' },
  spansNote: {
    en: 'All carry `messaging.system` (`lienthong`) and `lienthong.agency`, the code of this agency. The name ends with the code of the agency that the message is for, where the operation is about one; then `messaging.operation.name` and `messaging.destination.name` stand on it too. What the exchange does by itself begins a trace of its own, with links. No trace id goes to a peer.',
    vi: 'Mọi span đều có `messaging.system` (`lienthong`) và `lienthong.agency`, mã của cơ quan này. Nếu thao tác liên quan đến một bên nhận thì tên kết thúc bằng mã bên nhận, kèm `messaging.operation.name` và `messaging.destination.name`. Việc hệ thống tự làm mở một trace riêng, có liên kết. Không có mã trace nào được gửi sang cơ quan khác.',
  },
  operation: { en: 'Operation', vi: 'Thao tác' },
  operationType: { en: 'Type', vi: 'Kiểu thao tác' },
  itsTrace: { en: 'Trace', vi: 'Trace' },
  traceOfItsOwn: { en: 'its own', vi: 'riêng' },
  attributes: { en: 'Attributes', vi: 'Thuộc tính' },
  duration: { en: 'Duration goes to', vi: 'Thời gian ghi vào' },
  metrics: { en: 'Metrics', vi: 'Số đo' },
  metricsNote: {
    en: 'All carry `messaging.system` and `lienthong.agency`. What peers choose, their code, a kind, a method, is told as `_OTHER` unless directory or contract know it: nobody can make a metric grow. Gauges of several processes over one store show the same: take the largest, not the sum.',
    vi: 'Mọi số đo đều có `messaging.system` và `lienthong.agency`. Giá trị do bên ngoài chọn (mã cơ quan, loại bản ghi, phương thức) được ghi là `_OTHER` nếu danh bạ hoặc hợp đồng dữ liệu không có, nên không ai làm phình được số đo. Nhiều tiến trình dùng chung một kho cho cùng một giá trị tức thời: lấy giá trị lớn nhất, không cộng.',
  },
  metric: { en: 'Metric', vi: 'Số đo' },
  instrument: { en: 'Instrument', vi: 'Loại' },
  unit: { en: 'Unit', vi: 'Đơn vị' },
  attribute: { en: 'Attribute', vi: 'Thuộc tính' },
  shortName: { en: 'In log lines', vi: 'Trong nhật ký' },
  logLines: { en: 'Log lines', vi: 'Dòng nhật ký' },
  logLinesNote: {
    en: 'Each line has `agency`, the code of this agency, and `event`; the other fields as given, where they are known.',
    vi: 'Mỗi dòng có `agency` (mã cơ quan này) và `event`; các trường khác có khi biết giá trị.',
  },
  event: { en: 'Event', vi: 'Sự việc' },
  level: { en: 'Level', vi: 'Mức' },
  logFields: { en: 'Fields', vi: 'Trường' },
  compatRules: { en: 'Changes of schemas', vi: 'Thay đổi lược đồ' },
  compatRulesNote: {
    en: 'Each change that a comparison tells apart has a code. Whom a change breaks is no matter of its code: it is proved, or shown by an instance, by making this change alone. The class of an example is what that gives for the example.',
    vi: 'Mỗi thay đổi mà phép so sánh phân biệt có một mã. Thay đổi ảnh hưởng đến ai không do mã quyết định: điều đó được chứng minh, hoặc được chỉ ra bằng dữ liệu mẫu, khi chỉ thực hiện riêng thay đổi ấy. Phân loại của ví dụ là kết quả thu được với chính ví dụ đó.',
  },
  newReaders: { en: 'breaking: readers with the revision', vi: 'phá vỡ: bên đọc dùng bản mới' },
  oldReaders: { en: 'breaking: readers with the base', vi: 'phá vỡ: bên đọc dùng bản cũ' },
  bothReaders: { en: 'breaking: both', vi: 'phá vỡ: cả hai bên đọc' },
  compatible: { en: 'compatible', vi: 'tương thích' },
  editorial: { en: 'editorial', vi: 'biên tập' },
  editorialNote: {
    en: 'What is editorial asserts nothing, and nobody is asked whom it breaks. A `format` is editorial unless the deployment asserts formats.',
    vi: 'Thay đổi biên tập không ràng buộc gì nên không cần xét ảnh hưởng. `format` là biên tập, trừ khi hệ thống bắt buộc kiểm tra định dạng.',
  },
  curesNote: {
    en: 'Where no other cure is named, it is one of these two:',
    vi: 'Khi không nêu cách xử lý riêng thì áp dụng một trong hai cách sau:',
  },
  change: { en: 'Change', vi: 'Thay đổi' },
  keywords: { en: 'Keywords', vi: 'Từ khóa' },
  class: { en: 'Class', vi: 'Phân loại' },
  cure: { en: 'Cure', vi: 'Cách xử lý' },
  anyValue: { en: 'Any value', vi: 'Giá trị bất kỳ' },
  numbers: { en: 'Numbers', vi: 'Số' },
  texts: { en: 'Text', vi: 'Chuỗi ký tự' },
  lists: { en: 'Lists', vi: 'Danh sách' },
  objects: { en: 'Objects', vi: 'Đối tượng' },
  combined: { en: 'Combined schemas', vi: 'Kết hợp lược đồ' },
  references: { en: 'References', vi: 'Tham chiếu' },
  annotations: { en: 'Annotations', vi: 'Chú thích' },
  otherChanges: { en: 'Other changes', vi: 'Thay đổi khác' },
  reasons: { en: 'Why a comparison is undecided', vi: 'Vì sao chưa xác định được' },
  reasonsNote: {
    en: 'Neither a proof nor an instance was found; these are the places at fault, and what can be done.',
    vi: 'Chưa có chứng minh và cũng chưa có dữ liệu mẫu; dưới đây là nguyên nhân và cách xử lý.',
  },
  reason: { en: 'Reason', vi: 'Nguyên nhân' },
  days: { en: 'Days', vi: 'Ngày' },
  occasion: { en: 'Occasion', vi: 'Dịp' },
  source: { en: 'Read in', vi: 'Nguồn đọc' },
  exchangedFor: { en: 'day off, worked on', vi: 'nghỉ, làm bù' },
  notRead: { en: 'text not read', vi: 'chưa đọc văn bản' },
  readUntil: { en: 'the text that was read held until', vi: 'văn bản đã đọc áp dụng đến' },
  example: { en: 'Example', vi: 'Ví dụ' },
  exampleNote: {
    en: 'Everybody and everything in it is invented',
    vi: 'Mọi người, mọi việc trong ví dụ đều là giả định',
  },
  list: { en: 'Where the fields come from', vi: 'Các trường lấy từ đâu' },
  inText: { en: 'In the text', vi: 'Trong văn bản' },
  here: { en: 'Here', vi: 'Ở đây' },
  history: { en: 'History', vi: 'Lịch sử phiên bản' },
  first: { en: 'the first version', vi: 'phiên bản đầu tiên' },
  unreleased: { en: 'not released', vi: 'chưa ban hành' },
  added: { en: 'added', vi: 'thêm' },
  removed: { en: 'removed', vi: 'bỏ' },
  changed: { en: 'changed', vi: 'thay đổi' },
  nothingChanged: { en: 'no field changed', vi: 'không thay đổi trường nào' },
  lawEnd: { en: 'Law', vi: 'Căn cứ pháp lý' },
  parts: { en: 'Common parts', vi: 'Thành phần dùng chung' },
  partsNote: {
    en: 'What records of several kinds share.',
    vi: 'Thành phần mà nhiều loại bản ghi cùng dùng.',
  },
  kinds: { en: 'Kinds of record', vi: 'Các loại bản ghi' },
  kind: { en: 'Kind', vi: 'Loại' },
  indexNote: {
    en: 'What departments send one another, kind by kind: who sends it, what it carries, which rules and limits of the law hold, with an example. Made from the schemas, so that it cannot differ from what validators accept.',
    vi: 'Các cơ quan gửi cho nhau những gì, theo từng loại: ai gửi, mang thông tin gì, quy tắc và thời hạn nào của pháp luật áp dụng, kèm ví dụ. Sinh từ lược đồ nên không thể khác với điều bộ kiểm tra chấp nhận.',
  },
  listOf: { en: 'list', vi: 'danh sách' },
  text: { en: 'text', vi: 'văn bản' },
  upTo: { en: 'up to', vi: 'tối đa' },
  characters: { en: 'characters', vi: 'ký tự' },
  integer: { en: 'integer', vi: 'số nguyên' },
  number: { en: 'number', vi: 'số' },
  boolean: { en: 'yes or no', vi: 'có hoặc không' },
  object: { en: 'group of fields', vi: 'nhóm trường' },
  active: { en: '', vi: '' },
  deprecated: { en: 'deprecated', vi: 'ngừng khuyến nghị' },
  sourced: { en: 'read', vi: 'đã đọc' },
  background: { en: 'known, not read', vi: 'đã biết, chưa đọc' },
  provisional: { en: 'our own', vi: 'tự đặt' },
  none: { en: 'no condition', vi: 'không điều kiện' },
} as const satisfies Record<string, Both>;

export type Word = keyof typeof words;

export function word(name: Word, lang: Lang): string {
  return words[name][lang];
}

/** The word of a code that the tables use, or the code itself. */
export function wordOf(name: string, lang: Lang): string {
  return Object.hasOwn(words, name) ? words[name as Word][lang] : name;
}

/** The entries of a list whose member has a value. */
export function withMember(list: readonly Json[], member: string, value: string): JsonObject[] {
  return list.map(object).filter((entry) => entry[member] === value);
}
