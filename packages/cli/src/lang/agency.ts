/**
 * Words of `agency`.
 * @module
 */
import type { Table } from './lang.ts';

export const agencyWords = {
  group: { vi: 'gửi, nhận và theo dõi hồ sơ của một cơ quan', en: 'send, receive and follow one agency’s records' },
  folder: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  init: {
    vi: 'lập thư mục của cơ quan: khóa, danh bạ đã ghim, kho lưu trữ',
    en: 'set up an agency’s folder: keys, pinned directory, store',
  },
  initExample: {
    vi: 'lienthong agency init cong-an-xa --code lienthong:vd-commune-police-1 --keys xa.khoa --directory danh-ba/directory.json --freshness danh-ba/freshness.jws --trust danh-ba/trust.json',
    en: 'lienthong agency init commune --code lienthong:vd-commune-police-1 --keys commune.keys --directory directory/directory.json --freshness directory/freshness.jws --trust directory/trust.json',
  },
  newFolder: { vi: 'thư mục mới', en: 'a new folder' },
  code: { vi: 'mã của cơ quan trong danh bạ', en: 'the agency’s code in the directory' },
  keys: { vi: 'tệp khóa do “keys new” tạo', en: 'the key file that “keys new” made' },
  directory: { vi: 'danh bạ đã ký', en: 'the signed directory' },
  freshness: { vi: 'xác nhận danh bạ còn mới', en: 'the confirmation of freshness' },
  trust: { vi: 'trust.json nhận bằng con đường khác', en: 'trust.json, received by another way' },
  made: {
    vi: (code: string, folder: string) => `Đã lập thư mục của ${code}: ${folder}`,
    en: (code: string, folder: string) => `Folder of ${code} set up: ${folder}`,
  },
  notInDirectory: {
    vi: 'Danh bạ không có cơ quan mang mã này.',
    en: 'The directory has no agency of this code.',
  },
  otherKeys: {
    vi: 'Khóa trong tệp không phải khóa của cơ quan này trong danh bạ.',
    en: 'The keys in the file are not this agency’s in the directory.',
  },
  notAnAgency: {
    vi: 'Thư mục này không phải do “agency init” lập.',
    en: 'This folder was not set up by “agency init”.',
  },

  serve: { vi: 'nhận thông điệp gửi đến và chuyển thư đang chờ', en: 'receive messages and deliver waiting letters' },
  servedFolders: {
    vi: 'thư mục của một hay nhiều cơ quan; nhiều cơ quan dùng chung một cổng, phân biệt bằng đường dẫn của địa chỉ nhận',
    en: 'the folder of one agency or several; several share a port and are told apart by the paths of their endpoints',
  },
  serveExample: { vi: 'lienthong agency serve cong-an-xa', en: 'lienthong agency serve commune' },
  port: {
    vi: 'cổng lắng nghe (mặc định: cổng trong danh bạ)',
    en: 'port to listen on (default: the one in the directory)',
  },
  host: { vi: 'địa chỉ lắng nghe', en: 'address to listen on' },
  listening: {
    vi: (code: string, address: string) => `${code} đang lắng nghe tại ${address}`,
    en: (code: string, address: string) => `${code} is listening on ${address}`,
  },
  closed: { vi: 'Đã dừng. Việc còn lại được giữ trong kho.', en: 'Stopped. What is left stays in the store.' },
  source: {
    vi: 'địa chỉ được hỏi trước khi cần danh bạ mới hơn (cơ quan thường trực); nêu nhiều lần',
    en: 'endpoint that is asked first for a newer directory (the standing agency’s); repeat for several',
  },
  supersedesOne: {
    vi: '“--supersedes” chỉ dùng khi gửi cho một cơ quan.',
    en: '“--supersedes” goes with one recipient only.',
  },
  supersedes: {
    vi: 'mã thư đã hết hạn hoặc có khóa bị thu hồi mà thông điệp này thay thế',
    en: 'id of a letter that is dead, or whose key was revoked, which this message replaces',
  },
  directoryNotFetched: {
    vi: (from: string, why: string) => `Không nhận danh bạ từ ${from}: ${why}`,
    en: (from: string, why: string) => `Nothing was taken from ${from}: ${why}`,
  },
  freshAgain: { vi: 'danh bạ lại được xác nhận', en: 'the directory is confirmed again' },
  freshnessTaken: { vi: 'Đã nhận xác nhận danh bạ mới.', en: 'A newer confirmation of the directory was taken.' },
  directoryTaken: {
    vi: (version: number) => `Đã nhận danh bạ phiên bản ${version}.`,
    en: (version: number) => `Directory version ${version} was taken.`,
  },
  directoryRefused: {
    vi: (why: string) => `Không nhận danh bạ hoặc xác nhận trong thư mục: ${why}`,
    en: (why: string) => `The directory or confirmation in the folder was not taken: ${why}`,
  },
  lateLine: {
    vi: (delayed: number, overdue: number) =>
      `Chậm trả lời: ${delayed} thư quá một giờ, trong đó ${overdue} thư quá một ngày`,
    en: (delayed: number, overdue: number) =>
      `Late: ${delayed} letters without an answer for an hour, ${overdue} of them for a day`,
  },
  delayed: { vi: 'quá một giờ chưa có trả lời', en: 'no answer for an hour' },
  overdue: { vi: 'quá một ngày chưa có trả lời', en: 'no answer for a day' },
  inboxEvent: {
    vi: (state: string, jti: string) => `đến ${jti}: ${state}`,
    en: (state: string, jti: string) => `in ${jti}: ${state}`,
  },
  outboxEvent: {
    vi: (state: string, jti: string) => `đi ${jti}: ${state}`,
    en: (state: string, jti: string) => `out ${jti}: ${state}`,
  },
  attemptFailed: {
    vi: (jti: string, times: number, why: string) => `đi ${jti}: lần gửi thứ ${times} chưa được. ${why}`,
    en: (jti: string, times: number, why: string) => `out ${jti}: attempt ${times} failed. ${why}`,
  },
  dead: {
    vi: (jti: string) => `đi ${jti}: hết hạn mà chưa có trả lời được ký`,
    en: (jti: string) => `out ${jti}: expired without a signed answer`,
  },
  erasureRequested: {
    vi: (dig: string) => `có yêu cầu xóa thông điệp ${dig}: xem “lienthong erase --requests”`,
    en: (dig: string) => `erasure of ${dig} is requested: see “lienthong erase --requests”`,
  },
  erasureAnswered: {
    vi: (dig: string, state: string) => `yêu cầu xóa ${dig}: ${state}`,
    en: (dig: string, state: string) => `request to erase ${dig}: ${state}`,
  },
  examinationFailed: {
    vi: 'Chưa kiểm tra được một thông điệp; sẽ tự thử lại sau.',
    en: 'A message could not be examined; it is tried again later.',
  },

  send: { vi: 'gửi một bản ghi đến một hoặc nhiều cơ quan', en: 'send a record to one or several agencies' },
  sendExample: {
    vi: 'lienthong agency send cong-an-xa tin-bao.json --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145 --wait',
    en: 'lienthong agency send commune report.json --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145 --wait',
  },
  record: { vi: 'bản ghi JSON; “-” là đầu vào chuẩn', en: 'the record, JSON; “-” is standard input' },
  to: { vi: 'mã cơ quan nhận; nêu nhiều lần nếu có nhiều nơi nhận', en: 'code of a recipient; repeat for several' },
  toOne: { vi: 'mã cơ quan nhận', en: 'code of the recipient' },
  purpose: { vi: 'mã mục đích xử lý', en: 'code of the purpose' },
  basis: { vi: 'mã căn cứ pháp lý', en: 'code of the legal basis' },
  condition: { vi: 'điều kiện chia sẻ đã có, ví dụ consent', en: 'a condition of sharing that is met, e.g. consent' },
  part: {
    vi: 'phần kèm theo: tên=tệp (bản ghi .json, hoặc tài liệu)',
    en: 'a part: name=file (a .json record, or a document)',
  },
  only: { vi: 'phần chỉ gửi cho một cơ quan: tên=mã', en: 'who alone gets a part: name=code' },
  re: { vi: 'mã thông điệp được trả lời', en: 'id of the message that this answers' },
  wait: {
    vi: 'chờ trả lời, tối đa số giây này (30 nếu không ghi)',
    en: 'wait for the answer, at most so many seconds (30 unless given)',
  },
  waiting: { vi: 'Đang chờ trả lời…', en: 'Waiting for the answer…' },
  sealedFor: {
    vi: (to: string, jti: string) => `Đã niêm phong và lưu thư gửi ${to}: ${jti}`,
    en: (to: string, jti: string) => `Sealed and stored for ${to}: ${jti}`,
  },
  stateOf: {
    vi: (to: string, state: string) => `${to}: ${state}`,
    en: (to: string, state: string) => `${to}: ${state}`,
  },
  notWaited: {
    vi: 'Thư chưa chuyển được sẽ do “agency serve” gửi tiếp. Xem “agency outbox”.',
    en: 'Whatever was not delivered now, “agency serve” delivers. See “agency outbox”.',
  },
  noAnswerYet: {
    vi: 'Chưa có trả lời trong thời gian chờ. Thư vẫn được giữ và gửi tiếp.',
    en: 'No answer came in time. The letter is kept and sent again.',
  },
  toTwice: { vi: 'Một cơ quan nhận được nêu hai lần.', en: 'A recipient is named twice.' },
  onlyUnknownPart: {
    vi: (name: string) => `--only nêu phần “${name}” không có trong --part.`,
    en: (name: string) => `--only names the part “${name}”, which no --part gives.`,
  },
  onlyUnknownAgency: {
    vi: (code: string) => `--only nêu “${code}”, không có trong --to.`,
    en: (code: string) => `--only names “${code}”, which no --to gives.`,
  },
  partName: {
    vi: (name: string) =>
      `Tên phần “${name}” không hợp lệ: chữ thường không dấu, chữ số, gạch nối; không dùng “record”.`,
    en: (name: string) => `“${name}” is no name of a part: small letters, digits, hyphens; not “record”.`,
  },

  inbox: { vi: 'xem hoặc lấy thông điệp đã đến', en: 'list or take messages that arrived' },
  inboxExample: {
    vi: 'lienthong agency inbox cong-an-tinh\nlienthong agency inbox cong-an-tinh --out ho-so-den --ack',
    en: 'lienthong agency inbox province\nlienthong agency inbox province --out received --ack',
  },
  take: {
    vi: 'lấy thông điệp hợp lệ chưa xử lý, tối đa số này (10 nếu không ghi)',
    en: 'take valid messages not yet dealt with, at most so many (10 unless given)',
  },
  outFolder: {
    vi: 'ghi bản ghi và các phần vào thư mục này (chỉ chủ sở hữu đọc được)',
    en: 'write records and parts here (readable by their owner alone)',
  },
  ack: { vi: 'đánh dấu đã xử lý những thông điệp vừa lấy', en: 'mark what was taken as dealt with' },
  ackNeedsTake: { vi: '“--ack” cần đi cùng “--take” hoặc “--out”.', en: '“--ack” needs “--take” or “--out”.' },
  nothingNew: { vi: 'Không có thông điệp nào chờ xử lý.', en: 'No message waits to be dealt with.' },
  emptyInbox: { vi: 'Hộp thư đến trống.', en: 'The inbox is empty.' },
  wrote: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  withheld: {
    vi: (names: string) => `    Phần không gửi cho cơ quan này: ${names}`,
    en: (names: string) => `    Parts that this agency does not get: ${names}`,
  },
  acknowledged: { vi: 'đã xử lý', en: 'dealt with' },
  leased: {
    vi: 'Không có “--ack”: sau một phút, những thông điệp này lại được giao.',
    en: 'Without “--ack” these messages are handed out again after a minute.',
  },

  outbox: {
    vi: 'xem thư đã gửi: trạng thái, vướng mắc, lý do từ chối',
    en: 'list letters: states, problems, reasons of refusal',
  },
  outboxExample: {
    vi: 'lienthong agency outbox cong-an-xa --state refused',
    en: 'lienthong agency outbox commune --state refused',
  },
  state: { vi: 'chỉ xem một trạng thái', en: 'one state only' },
  noLetters: { vi: 'chưa có thư nào', en: 'no letters' },
  emptyOutbox: { vi: 'Không có thư nào.', en: 'No letters.' },
  detailsLocked: {
    vi: 'Chi tiết từ chối được mã hóa cho cơ quan này: đặt LIENTHONG_PASSPHRASE để xem.',
    en: 'Details of refusals are encrypted to this agency: set LIENTHONG_PASSPHRASE to see them.',
  },
  wholePart: { vi: '(toàn bộ)', en: '(the whole)' },
  carried: { vi: 'chờ chuyển bằng tay', en: 'waits to be carried' },

  status: {
    vi: 'tình trạng của cơ quan: danh bạ, thư đến, thư đi',
    en: 'how the agency stands: directory, inbox, outbox',
  },
  statusExample: {
    vi: 'lienthong agency status cong-an-xa --fail-on attention --fail-on unknown',
    en: 'lienthong agency status commune --fail-on attention --fail-on unknown',
  },
  failOn: { vi: 'mã thoát 1 khi có tình trạng này', en: 'exit code 1 when there is such a thing' },
  directoryLine: {
    vi: (version: number, state: string, until: string) => `Danh bạ: phiên bản ${version}, ${state}, hết hạn ${until}`,
    en: (version: number, state: string, until: string) => `Directory: version ${version}, ${state}, expires ${until}`,
  },
  fresh: { vi: 'còn mới', en: 'fresh' },
  stale: { vi: 'quá 24 giờ chưa được xác nhận', en: 'not confirmed for 24 hours' },
  closedDirectory: { vi: 'quá hạn: không gửi, không nhận thư mới', en: 'out of date: nothing new is sent or accepted' },
  inboxLine: {
    vi: (stored: number, open: number, refused: number, done: number) =>
      `Thư đến: ${open} chờ xử lý, ${done} đã xử lý, ${stored} đang kiểm tra, ${refused} đã từ chối`,
    en: (stored: number, open: number, refused: number, done: number) =>
      `Inbox: ${open} to deal with, ${done} dealt with, ${stored} being examined, ${refused} refused`,
  },
  outboxLine: { vi: (states: string) => `Thư đi: ${states}`, en: (states: string) => `Outbox: ${states}` },
  logLine: { vi: (size: number) => `Nhật ký: ${size} mục`, en: (size: number) => `Log: ${size} entries` },
  failing: { vi: (what: string) => `Cần chú ý: ${what}`, en: (what: string) => `Needs attention: ${what}` },

  jtiHeading: { vi: 'MÃ THÔNG ĐIỆP', en: 'MESSAGE' },
  fromHeading: { vi: 'TỪ', en: 'FROM' },
  toHeading: { vi: 'ĐẾN', en: 'TO' },
  kindHeading: { vi: 'LOẠI', en: 'KIND' },
  convHeading: { vi: 'HỒ SƠ TRAO ĐỔI', en: 'CONVERSATION' },
  stateHeading: { vi: 'TRẠNG THÁI', en: 'STATE' },
  atHeading: { vi: 'THỜI ĐIỂM', en: 'TIME' },
} as const satisfies Table;

/** States of letters and messages. */
export const stateWords = {
  queued: { vi: 'đang chờ gửi', en: 'queued' },
  attention: { vi: 'cần người xem xét', en: 'attention' },
  stored: { vi: 'bên nhận đã lưu', en: 'stored' },
  valid: { vi: 'hợp lệ', en: 'valid' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  unknown: { vi: 'hết hạn, không rõ đã đến chưa', en: 'unknown' },
  void: { vi: 'đã hủy số, bên nhận xác nhận không có', en: 'void' },
} as const satisfies Table;

/** States of a message that arrived, as its recipient says them. */
export const arrivalWords = {
  stored: { vi: 'đang kiểm tra', en: 'being examined' },
  valid: { vi: 'hợp lệ', en: 'valid' },
  refused: { vi: 'đã từ chối', en: 'refused' },
  void: { vi: 'số đã hủy, không có nội dung', en: 'void' },
} as const satisfies Table;

/** The public reasons of a refusal. */
export const reasonWords = {
  schema: { vi: 'không đúng lược đồ', en: 'not valid under the schema' },
  rule: { vi: 'trái quy tắc nghiệp vụ', en: 'breaks a rule' },
  grant: { vi: 'không được phép chia sẻ', en: 'sharing is not permitted' },
  basis: { vi: 'căn cứ pháp lý không phù hợp', en: 'the legal basis does not fit' },
  unreadable: { vi: 'không mở được', en: 'cannot be opened' },
  conflict: { vi: 'trùng mã với thông điệp khác', en: 'another message has the same id' },
  'too-large': { vi: 'quá lớn', en: 'too large' },
  'version-unknown': { vi: 'không biết phiên bản lược đồ', en: 'unknown version of the schema' },
} as const satisfies Table;
