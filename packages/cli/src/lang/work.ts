/**
 * Words of daily work: drafts, numbers, sending, revising, due days.
 * @module
 */
import type { Table } from './lang.ts';

export const workWords = {
  group: {
    vi: 'hồ sơ do cơ quan lập: dự thảo, số văn bản, gửi đi',
    en: 'the agency’s own records: drafts, numbers, sending',
  },
  folder: { vi: 'thư mục của cơ quan', en: 'folder of the agency' },
  id: { vi: 'mã của hồ sơ', en: 'id of the record' },

  add: {
    vi: 'đưa hồ sơ từ tệp vào dự thảo; báo trước nếu vụ án hoặc người có thể đã được lập hồ sơ',
    en: 'take records from files as drafts; tells when a case or a person may be known here already',
  },
  addExample: {
    vi: 'lienthong record add cong-an-xa tin-bao.json\nlienthong record add cong-an-xa nhap-tu-bang-tinh.ndjson',
    en: 'lienthong record add commune report.json\nlienthong record add commune from-the-sheet.ndjson',
  },
  recordFiles: { vi: 'tệp JSON hoặc NDJSON; “-” là đầu vào chuẩn', en: 'JSON or NDJSON files; “-” is standard input' },
  kind: { vi: 'loại hồ sơ, khi tệp không ghi lược đồ', en: 'kind of record, where the file names no schema' },
  conversation: { vi: 'chuỗi trao đổi mà hồ sơ thuộc về', en: 'conversation to which the record belongs' },
  anyway: { vi: 'vẫn lập dù có thể trùng', en: 'open it although it may be known already' },
  noRecord: { vi: 'Đây không phải là một hồ sơ.', en: 'This is no record.' },
  noKind: {
    vi: 'Hồ sơ không ghi lược đồ. Thêm “schema” hoặc dùng --kind.',
    en: 'The record names no schema. Add “schema”, or use --kind.',
  },
  otherIssuer: {
    vi: 'Hồ sơ do cơ quan khác lập, chỉ cơ quan đó được sửa đổi.',
    en: 'Another agency has issued this record, and it alone may revise it.',
  },
  added: {
    vi: (kind: string, id: string, revision: number) => `Đã lưu dự thảo: ${kind}, ${id}, bản ${revision}`,
    en: (kind: string, id: string, revision: number) => `Kept as a draft: ${kind}, ${id}, revision ${revision}`,
  },
  replaced: {
    vi: 'Dự thảo đã có mang mã này được thay bằng nội dung trong tệp.',
    en: 'The draft that was there under this id was replaced by what the file says.',
  },
  draftInvalid: {
    vi: 'Dự thảo còn chưa hợp lệ; phải sửa trước khi gửi:',
    en: 'The draft is not valid yet; mend it before it is sent:',
  },
  alike: {
    vi: (kind: string, id: string, conversation: string, why: string) =>
      `Có thể đã có ${kind.toLocaleLowerCase('vi')} ${id} (chuỗi trao đổi ${conversation}): ${why}.`,
    en: (kind: string, id: string, conversation: string, why: string) =>
      `${kind} ${id} (conversation ${conversation}) may be the same: ${why}.`,
  },
  alikeWhatNow: {
    vi: 'Chưa lưu gì. Nếu đúng là một, hãy sửa đổi hồ sơ đã có; nếu khác, chạy lại với “--anyway”. Chỉ đối chiếu với hồ sơ trên máy này.',
    en: 'Nothing was kept. If it is the same, revise the record that is there; if not, run again with “--anyway”. Only what lies on this computer was compared.',
  },

  list: { vi: 'liệt kê dự thảo và hồ sơ đã gửi', en: 'list drafts and what was sent' },
  listExample: {
    vi: 'lienthong record list cong-an-xa --state draft',
    en: 'lienthong record list commune --state draft',
  },
  state: { vi: 'chỉ những hồ sơ ở tình trạng này', en: 'only those in this state' },
  none: { vi: 'Chưa có hồ sơ nào.', en: 'No records.' },
  idHeading: { vi: 'Mã', en: 'Id' },
  revisionHeading: { vi: 'Bản', en: 'Revision' },
  kindHeading: { vi: 'Loại', en: 'Kind' },
  stateHeading: { vi: 'Tình trạng', en: 'State' },
  dayHeading: { vi: 'Ngày', en: 'Day' },
  numberHeading: { vi: 'Số thứ tự', en: 'Number' },
  receivedHeading: { vi: 'Ngày tiếp nhận', en: 'Received' },
  dueHeading: { vi: 'Hạn giải quyết', en: 'Due' },

  show: {
    vi: 'cho xem các bản của một hồ sơ và mỗi nơi nhận đang giữ bản nào',
    en: 'show the revisions of a record, and which one each recipient holds',
  },
  showExample: {
    vi: 'lienthong record show cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a',
    en: 'lienthong record show commune 01a05ab1-d900-701f-847b-00000003ef2a',
  },
  showOut: { vi: 'ghi bản mới nhất vào tệp này', en: 'write the newest revision to this file' },
  revisionLine: {
    vi: (revision: number, state: string) => `  Bản ${revision}: ${state}`,
    en: (revision: number, state: string) => `  Revision ${revision}: ${state}`,
  },
  holdsNewest: {
    vi: (agency: string) => `${agency} đã xác nhận bản mới nhất.`,
    en: (agency: string) => `${agency} has acknowledged the newest revision.`,
  },
  holdsOlder: {
    vi: (agency: string, held: number, newest: number) =>
      held === 0
        ? `${agency} chưa xác nhận bản nào.`
        : `${agency} mới xác nhận bản ${held}; bản ${newest} chưa được xác nhận.`,
    en: (agency: string, held: number, newest: number) =>
      held === 0
        ? `${agency} has acknowledged none yet.`
        : `${agency} has acknowledged revision ${held}; not yet revision ${newest}.`,
  },

  set: { vi: 'sửa một dự thảo', en: 'change a draft' },
  setExample: {
    vi: 'lienthong record set cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --set /channel=hotline',
    en: 'lienthong record set commune 01a05ab1-d900-701f-847b-00000003ef2a --set /channel=hotline',
  },
  setPlace: {
    vi: 'chỗ cần sửa (JSON Pointer) và giá trị mới; “null” là bỏ đi',
    en: 'a place (JSON Pointer) and its new value; “null” takes it out',
  },
  noPlace: {
    vi: 'Không ghi được vào chỗ này của hồ sơ. Chỗ cần sửa bắt đầu bằng “/”, ví dụ /channel.',
    en: 'This place of the record cannot be written to. A place begins with “/”, as /channel.',
  },
  changed: {
    vi: (id: string, revision: number) => `Đã lưu dự thảo: ${id}, bản ${revision}`,
    en: (id: string, revision: number) => `Draft kept: ${id}, revision ${revision}`,
  },
  isIssued: {
    vi: 'Bản này đã gửi đi nên không sửa được nữa. Dùng “lienthong revise” để lập bản sửa đổi.',
    en: 'This revision has been issued and is not changed any more. Use “lienthong revise”.',
  },

  number: {
    vi: 'cấp số văn bản tiếp theo của năm và ghi người ký vào dự thảo',
    en: 'give a draft the year’s next document number, and its signatory',
  },
  numberExample: {
    vi: 'lienthong record number cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --notation BC-CAX --signatory "Trưởng Công an xã"',
    en: 'lienthong record number commune 01a05ab1-d900-701f-847b-00000003ef2a --notation BC-CAX --signatory "Head of the commune police"',
  },
  notation: { vi: 'ký hiệu văn bản', en: 'notation of the document' },
  signatory: {
    vi: 'chức vụ người ký; chỉ ghi tên khi văn bản được công khai',
    en: 'office of the one who signs; a name only where the document is public',
  },
  ownNumber: {
    vi: 'số đã cấp trong sổ văn bản đi, thay cho số tự động',
    en: 'the number given in the paper register, in place of the next one',
  },
  issuedOn: {
    vi: 'ngày ban hành, YYYY-MM-DD; mặc định là hôm nay',
    en: 'day of issue, YYYY-MM-DD; today unless given',
  },
  numbered: { vi: (number: string) => `Số văn bản: ${number}`, en: (number: string) => `Document number: ${number}` },
  badDay: {
    vi: 'Ngày phải có thật và có dạng YYYY-MM-DD.',
    en: 'A day has the form YYYY-MM-DD, and there must be one.',
  },

  exportRecords: {
    vi: 'ghi hồ sơ đã gửi, và hồ sơ đã nhận nếu cần, ra một tệp để đếm số liệu hoặc lập bảng tính',
    en: 'write the records that were sent, and those received if asked, to a file to be counted or put into a sheet',
  },
  exportExample: {
    vi: 'lienthong record export cong-an-xa --received --out ho-so.ndjson',
    en: 'lienthong record export commune --received --out records.ndjson',
  },
  exportOut: { vi: 'ghi vào tệp mới này (NDJSON)', en: 'write to this new file (NDJSON)' },
  exportKind: { vi: 'chỉ hồ sơ thuộc loại này', en: 'only records of this kind' },
  exportReceived: { vi: 'kể cả hồ sơ đã nhận từ cơ quan khác', en: 'those received from other agencies too' },
  exported: {
    vi: (count: number, file: string) => `Đã ghi ${count} hồ sơ: ${file}`,
    en: (count: number, file: string) => `${count} records written: ${file}`,
  },
  exportSensitive: {
    vi: 'Tệp chứa toàn bộ nội dung các hồ sơ: giữ như hồ sơ giấy, dùng xong thì xóa.',
    en: 'The file says all that the records say: keep it as you keep the paper, and delete it afterwards.',
  },

  drop: { vi: 'bỏ một dự thảo', en: 'erase a draft' },
  dropExample: {
    vi: 'lienthong record drop cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a',
    en: 'lienthong record drop commune 01a05ab1-d900-701f-847b-00000003ef2a',
  },
  dropped: {
    vi: (id: string, revision: number) => `Đã bỏ dự thảo: ${id}, bản ${revision}`,
    en: (id: string, revision: number) => `Draft erased: ${id}, revision ${revision}`,
  },
  unknownRecord: { vi: 'Thư mục không có hồ sơ mang mã này.', en: 'The folder holds no record of this id.' },

  send: {
    vi: 'đưa dự thảo vào hàng chờ và gửi mọi hồ sơ đang chờ; không có mạng thì hồ sơ ở lại hàng chờ',
    en: 'queue drafts and send all that is queued; without a network it stays queued',
  },
  sendExample: {
    vi: 'lienthong record send cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --to lienthong:vd-investigation-1\nlienthong record send cong-an-xa',
    en: 'lienthong record send commune 01a05ab1-d900-701f-847b-00000003ef2a --to lienthong:vd-investigation-1\nlienthong record send commune',
  },
  sendIds: { vi: 'mã của các dự thảo; không nêu thì gửi những gì đang chờ', en: 'ids of drafts; none: what is queued' },
  purposeOrOnly: {
    vi: 'mục đích; không nêu thì lấy mục đích duy nhất mà bảng chia sẻ cho phép',
    en: 'purpose; the only one that the table of sharing allows, unless given',
  },
  basisOrOnly: {
    vi: 'căn cứ; không nêu thì lấy căn cứ duy nhất mà bảng chia sẻ cho phép',
    en: 'legal basis; the only one that the table of sharing allows, unless given',
  },
  queueOnly: { vi: 'chỉ đưa vào hàng chờ, chưa gửi', en: 'queue only, send nothing now' },
  toWhom: { vi: 'Hãy nêu nơi nhận bằng --to.', en: 'Name the recipients with --to.' },
  notValid: { vi: 'Dự thảo chưa hợp lệ nên chưa gửi được.', en: 'The draft is not valid, and is not sent.' },
  notSigned: {
    vi: 'Loại văn bản này phải có số và người ký trước khi gửi. Dùng “lienthong record number … --signatory”.',
    en: 'A document of this kind needs a number and a signatory before it is sent. Use “lienthong record number … --signatory”.',
  },
  sendNext: {
    vi: (folder: string, id: string) => `Việc tiếp theo: lienthong record send ${folder} ${id} --to <mã cơ quan nhận>`,
    en: (folder: string, id: string) => `Next: lienthong record send ${folder} ${id} --to <code of the recipient>`,
  },
  nilNotSigned: {
    vi: 'Báo cáo số liệu phải có người ký trước khi gửi: thêm --signatory. Chưa lưu gì.',
    en: 'A return needs a signatory before it is sent: add --signatory. Nothing was kept.',
  },
  noTerms: {
    vi: 'Bảng chia sẻ không cho gửi loại hồ sơ này từ cơ quan này đến các nơi nhận đó.',
    en: 'The table of sharing lets no record of this kind pass from this agency to these recipients.',
  },
  severalTerms: {
    vi: 'Có nhiều mục đích và căn cứ phù hợp; hãy chọn bằng --purpose và --basis.',
    en: 'Several purposes and bases would do; choose with --purpose and --basis.',
  },
  maybe: { vi: (pair: string) => `  có thể dùng: ${pair}`, en: (pair: string) => `  one may use: ${pair}` },
  sent: {
    vi: (id: string, to: string, jti: string) => `Đã gửi ${id} đến ${to}: thông điệp ${jti}`,
    en: (id: string, to: string, jti: string) => `Sent ${id} to ${to}: message ${jti}`,
  },
  hasItAlready: {
    vi: 'Bản này đã gửi cho cơ quan ấy. Có thay đổi thì dùng “lienthong revise” để lập bản sửa đổi.',
    en: 'This revision was sent to that agency already. Use “lienthong revise” for what has changed.',
  },
  sentBefore: {
    vi: (codes: string) => `Bản trước đã gửi cho: ${codes}`,
    en: (codes: string) => `The revision before went to: ${codes}`,
  },
  holdOlder: {
    vi: (codes: string) => `Còn giữ bản trước, chưa được gửi bản này: ${codes}`,
    en: (codes: string) => `They hold a revision before, and were not sent this one: ${codes}`,
  },
  notSentNow: {
    vi: (id: string, why: string) => `${id} chưa gửi được: ${why}`,
    en: (id: string, why: string) => `${id} was not sent: ${why}`,
  },
  eachApart: {
    vi: 'Các nơi nhận này có mục đích, căn cứ khác nhau; hãy gửi cho từng nơi một.',
    en: 'Purpose and basis differ between these recipients; send to each of them apart.',
  },
  withheld: {
    vi: (to: string, groups: string) => `${to} không được nhận, nên không gửi: ${groups}`,
    en: (to: string, groups: string) => `${to} may not have, and is not sent: ${groups}`,
  },
  notThereYet: {
    vi: (id: string, to: string) =>
      `${id} chưa đến được ${to}. Thông điệp đã ký và được giữ; dịch vụ “lienthong agency serve” sẽ gửi lại.`,
    en: (id: string, to: string) =>
      `${id} has not reached ${to} yet. The message is signed and kept; “lienthong agency serve” tries again.`,
  },
  unknownRecipient: {
    vi: 'Danh bạ trên máy này không có cơ quan mang mã này. Hãy xem lại mã, hoặc cập nhật danh bạ.',
    en: 'The directory on this computer has no agency of this code. Look the code over, or update the directory.',
  },
  waits: {
    vi: (id: string, why: string) => `${id} còn trong hàng chờ: ${why}`,
    en: (id: string, why: string) => `${id} stays queued: ${why}`,
  },
  queued: {
    vi: (count: number) => `Trong hàng chờ có ${count} hồ sơ.`,
    en: (count: number) => `Records queued: ${count}.`,
  },
  nothingQueued: { vi: 'Không có hồ sơ nào đang chờ gửi.', en: 'Nothing is queued.' },

  revise: { vi: 'lập bản sửa đổi của một hồ sơ đã gửi', en: 'make the next revision of a record that was sent' },
  reviseExample: {
    vi: 'lienthong revise cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --reason entry-corrected --set /channel=post',
    en: 'lienthong revise commune 01a05ab1-d900-701f-847b-00000003ef2a --reason entry-corrected --set /channel=post',
  },
  reason: { vi: 'lý do', en: 'reason' },
  reviseFile: { vi: 'tệp chứa toàn bộ nội dung mới', en: 'a file with the whole new content' },
  nothingToRevise: { vi: 'Hãy nêu chỗ cần sửa bằng --set hoặc --file.', en: 'Say what is new with --set or --file.' },
  stillDraft: {
    vi: 'Bản mới nhất còn là dự thảo: sửa thẳng bằng “lienthong record set”.',
    en: 'The newest revision is still a draft: change it with “lienthong record set”.',
  },
  withdraw: {
    vi: 'rút một hồ sơ đã gửi, hoặc ghi nhận là nhập nhầm',
    en: 'withdraw a record that was sent, or state that it never was',
  },
  withdrawExample: {
    vi: 'lienthong withdraw cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --reason no-longer-pursued\nlienthong withdraw cong-an-xa 01a05ab1-d900-701f-847b-00000003ef2a --never-was --reason entered-by-mistake',
    en: 'lienthong withdraw commune 01a05ab1-d900-701f-847b-00000003ef2a --reason no-longer-pursued\nlienthong withdraw commune 01a05ab1-d900-701f-847b-00000003ef2a --never-was --reason entered-by-mistake',
  },
  otherReason: {
    vi: (fitting: string) => `Lý do này không giải thích vì sao hồ sơ kết thúc. Hãy chọn: ${fitting}.`,
    en: (fitting: string) => `This reason does not explain why the record ends. Choose one of: ${fitting}.`,
  },
  neverWas: {
    vi: 'hồ sơ nhập do sai sót: chưa từng có, chỉ còn phần đầu',
    en: 'entered in error: it never was, and only its head is left',
  },

  caseId: { vi: 'mã của vụ án', en: 'id of the case' },
  actOn: {
    vi: 'ngày thực hiện, YYYY-MM-DD; mặc định là hôm nay',
    en: 'day of the act, YYYY-MM-DD; today unless given',
  },
  byRole: {
    vi: 'tư cách tố tụng của cơ quan; mặc định theo giai đoạn của vụ án',
    en: 'role in the proceedings; that of the stage unless given',
  },
  unknownCase: { vi: 'Trên máy này không có vụ án mang mã này.', en: 'No case of this id is known on this computer.' },
  transfer: { vi: 'chuyển vụ án cho cơ quan khác theo thẩm quyền', en: 'transfer a case to another body' },
  transferExample: {
    vi: 'lienthong transfer co-quan-dieu-tra 019f91d9-d500-700c-81bc-00000001a36d --to lienthong:vd-investigation-2 --reason competence',
    en: 'lienthong transfer investigation 019f91d9-d500-700c-81bc-00000001a36d --to lienthong:vd-investigation-2 --reason competence',
  },
  transferTo: { vi: 'cơ quan nhận vụ án', en: 'body to which the case goes' },
  transferReason: { vi: 'lý do chuyển', en: 'reason of the transfer' },
  join: { vi: 'nhập vụ án khác vào vụ án này', en: 'join other cases into this one' },
  joinExample: {
    vi: 'lienthong join co-quan-dieu-tra 019f91d9-d500-700c-81bc-00000001a36d --with 019fbad5-c680-7b90-8776-dcb8910694fe',
    en: 'lienthong join investigation 019f91d9-d500-700c-81bc-00000001a36d --with 019fbad5-c680-7b90-8776-dcb8910694fe',
  },
  joinWith: { vi: 'vụ án được nhập vào', en: 'a case that goes into it' },
  joinItself: { vi: 'Không nhập một vụ án vào chính nó.', en: 'A case is not joined with itself.' },
  split: { vi: 'tách một phần của vụ án thành vụ án mới', en: 'split a part of a case off as a new case' },
  splitExample: {
    vi: 'lienthong split co-quan-dieu-tra 019f91d9-d500-700c-81bc-00000001a36d --accused 019f91a2-e680-75b1-8db2-0271f89973c7',
    en: 'lienthong split investigation 019f91d9-d500-700c-81bc-00000001a36d --accused 019f91a2-e680-75b1-8db2-0271f89973c7',
  },
  splitAccused: { vi: 'bị can được tách theo', en: 'an accused who goes with it' },

  due: {
    vi: 'sổ tiếp nhận nguồn tin và các thời hạn: đến hạn, quá hạn',
    en: 'the register of reports received, and every limit: due and overdue',
  },
  dueExample: {
    vi: 'lienthong due cong-an-xa\nlienthong due cong-an-xa --fail-on overdue',
    en: 'lienthong due commune\nlienthong due commune --fail-on overdue',
  },
  dueOn: {
    vi: 'tính đến ngày này, YYYY-MM-DD; mặc định là hôm nay',
    en: 'as of this day, YYYY-MM-DD; today unless given',
  },
  dueAll: { vi: 'kể cả thời hạn đã xong hoặc đang tạm đình chỉ', en: 'those that were met or are suspended too' },
  dueFailOn: { vi: 'kết thúc với mã 1 khi có việc quá hạn', en: 'exit with 1 when something is overdue' },
  registerTitle: {
    vi: (count: number) => `Sổ tiếp nhận nguồn tin về tội phạm: ${count}`,
    en: (count: number) => `Register of reports received: ${count}`,
  },
  limitsTitle: { vi: (count: number) => `Thời hạn: ${count}`, en: (count: number) => `Limits: ${count}` },
  notSent: { vi: 'chưa gửi', en: 'not sent' },
  notChecked: { vi: '(chưa đối chiếu với văn bản luật hiện hành)', en: '(not checked against the law in force)' },

  showConversation: {
    vi: 'diễn biến của một chuỗi trao đổi: ai gửi gì cho ai, kết quả, thời hạn',
    en: 'how a conversation went: who sent what to whom, what came of it, its limits',
  },
  showConversationExample: {
    vi: 'lienthong show cong-an-xa 01a05ab1-d900-7003-806f-000000008d06 --html dien-bien.html',
    en: 'lienthong show commune 01a05ab1-d900-7003-806f-000000008d06 --html timeline.html',
  },
  conversationId: {
    vi: 'mã của chuỗi trao đổi, hoặc của một hồ sơ trong đó',
    en: 'id of the conversation, or of a record in it',
  },
  html: { vi: 'ghi thêm một trang có hình vẽ vào tệp này', en: 'write a page with a picture to this file too' },
  unknownConversation: {
    vi: 'Trên máy này không có thông điệp nào của chuỗi trao đổi này.',
    en: 'No message of this conversation is known on this computer.',
  },
  conversationTitle: {
    vi: (id: string) => `Diễn biến chuỗi trao đổi ${id}`,
    en: (id: string) => `Conversation ${id}`,
  },
  whenHeading: { vi: 'Thời điểm', en: 'When' },
  fromHeading: { vi: 'Từ', en: 'From' },
  toHeading: { vi: 'Đến', en: 'To' },
  countHeading: { vi: 'Số lượng', en: 'Number' },
  pageWritten: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  flows: {
    vi: 'luồng thông điệp giữa cơ quan này và các cơ quan khác',
    en: 'the flows of messages between this agency and others',
  },
  flowsExample: { vi: 'lienthong flows cong-an-xa --html luong.html', en: 'lienthong flows commune --html flows.html' },
  flowsTitle: { vi: 'Luồng thông điệp giữa các cơ quan', en: 'Flows between agencies' },

  nil: {
    vi: 'báo cáo số liệu không phát sinh: lập, cấp số và gửi trong một bước',
    en: 'a nil return: made, numbered and sent in one step',
  },
  nilExample: {
    vi: 'lienthong nil cong-an-xa --period vn-decree09:2026-Q3 --area 2026-04-30:99901 --level commune --signatory "Trưởng Công an xã" --to lienthong:vd-police-1',
    en: 'lienthong nil commune --period vn-decree09:2026-Q3 --area 2026-04-30:99901 --level commune --signatory "Head of the commune police" --to lienthong:vd-police-1',
  },
} as const satisfies Table;

/** Where a record of one's own stands. */
export const ownStateWords = {
  draft: { vi: 'dự thảo', en: 'draft' },
  queued: { vi: 'chờ gửi', en: 'queued' },
  issued: { vi: 'đã gửi', en: 'sent' },
} as const satisfies Table;

export const dueStateWords = {
  due: { vi: 'còn hạn', en: 'due' },
  overdue: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  met: { vi: 'đúng hạn', en: 'met' },
  'met-late': { vi: 'xong, trễ hạn', en: 'met late' },
  suspended: { vi: 'tạm đình chỉ', en: 'suspended' },
  'no-limit': { vi: 'không tính hạn', en: 'no limit' },
} as const satisfies Table;

/** What two records have in common: what, never which. */
export const samenessWords = {
  'citizen-number': { vi: 'cùng số định danh cá nhân', en: 'the same citizen number' },
  'identity-document': { vi: 'cùng giấy tờ tùy thân', en: 'the same identity document' },
  'name-and-birth': {
    vi: 'cùng họ tên và năm sinh có thể trùng',
    en: 'the same name, and a year of birth that may be the same',
  },
  document: { vi: 'cùng quyết định', en: 'the same decision' },
  register: { vi: 'cùng số trong sổ tiếp nhận', en: 'the same entry in the register' },
  source: { vi: 'cùng nguồn tin về tội phạm', en: 'the same report of crime' },
  reference: { vi: 'cùng số hồ sơ', en: 'the same reference' },
  period: { vi: 'cùng kỳ, cùng địa bàn', en: 'the same period and area' },
} as const satisfies Table;
