/**
 * Words of viewing evidence.
 * @module
 */
import type { Table } from '../shell/lang.ts';

export const evidenceWords = {
  title: { vi: 'Xem chứng cứ', en: 'View evidence' },
  intro: {
    vi: 'Mở gói chứng cứ do “lienthong evidence” viết để xem thông điệp nào đã gửi, bên nhận trả lời ra sao, và mỗi bước có dấu vết nào trong nhật ký.',
    en: 'Open a bundle written by “lienthong evidence” to see which message was sent, how the recipient answered, and the trace of each step in the log.',
  },
  choose: { vi: 'Chọn gói chứng cứ', en: 'Choose a bundle' },
  another: { vi: 'Mở gói khác', en: 'Open another bundle' },
  forms: { vi: 'tệp chứng cứ (JSON)', en: 'an evidence file (JSON)' },
  trust: { vi: 'Chọn trust.json', en: 'Choose trust.json' },
  trustForms: {
    vi: 'dấu khóa của người ký danh bạ, nhận bằng con đường khác',
    en: 'thumbprints of the directory’s signers, received by another way',
  },
  trustGiven: { vi: 'Đã có trust.json.', en: 'trust.json is given.' },
  notBundle: {
    vi: (place: string) =>
      `Không phải gói chứng cứ nguyên vẹn (tại ${place}). Lấy lại đúng tệp đã được viết, không mở ra lưu lại.`,
    en: (place: string) =>
      `Not an intact evidence bundle (at ${place}). Take the file as it was written, not opened and saved again.`,
  },
  notTrust: { vi: 'Tệp không phải trust.json.', en: 'The file is no trust.json.' },
  someFail: {
    vi: 'Có kiểm tra không đạt. Không dùng gói này làm chứng cứ trước khi kiểm tra lại.',
    en: 'A check fails. Do not rely on this bundle before it was examined again.',
  },
  noPinned: {
    vi: 'Chưa có trust.json nên chưa biết danh bạ do đúng người ký hay không; các chữ ký mới chỉ được đối chiếu với danh bạ trong gói.',
    en: 'Without trust.json nobody knows whether the right signers signed the directory; the signatures are held against the directory in the bundle alone.',
  },
  noneFails: {
    vi: 'Các kiểm tra đã làm trên trang này đều đạt. Đây chưa phải kết luận về cả gói.',
    en: 'The checks made on this page hold. This is no verdict on the whole bundle.',
  },
  chain: { vi: 'Chuỗi chứng cứ', en: 'The chain' },
  chainText: { vi: 'Chuỗi chứng cứ bằng lời', en: 'The chain in words' },
  sender: { vi: 'Bên gửi', en: 'Sender' },
  recipient: { vi: 'Bên nhận', en: 'Recipient' },
  log: { vi: (holder: string) => `Nhật ký của ${holder}`, en: (holder: string) => `Log of ${holder}` },
  logLane: { vi: 'Nhật ký', en: 'Log' },
  message: { vi: 'Thông điệp', en: 'Message' },
  stored: { vi: 'Biên nhận: đã lưu', en: 'Receipt: stored' },
  valid: { vi: 'Biên nhận: hợp lệ', en: 'Receipt: valid' },
  refused: { vi: 'Biên nhận: từ chối', en: 'Receipt: refused' },
  leaf: { vi: (n: number) => `Mục số ${n}`, en: (n: number) => `Entry ${n}` },
  checkpoint: { vi: (size: number) => `Mốc nhật ký: ${size} mục`, en: (size: number) => `Checkpoint: ${size} entries` },
  witness: { vi: (name: string) => `Bên chứng kiến ${name}`, en: (name: string) => `Witness ${name}` },
  signedAt: { vi: (at: string) => `ký lúc ${at}`, en: (at: string) => `signed at ${at}` },
  sent: {
    vi: (from: string, to: string, kind: string) => `${from} gửi ${to} một thông điệp loại ${kind}`,
    en: (from: string, to: string, kind: string) => `${from} sent ${to} a message of kind ${kind}`,
  },
  answered: {
    vi: (from: string, status: string) => `${from} trả lời: ${status}`,
    en: (from: string, status: string) => `${from} answered: ${status}`,
  },
  stands: {
    vi: (leaf: string, at: string) => `${leaf} trong nhật ký; ${at}`,
    en: (leaf: string, at: string) => `${leaf} of the log; ${at}`,
  },
  closes: {
    vi: (holder: string, size: number) => `${holder} ký mốc nhật ký gồm ${size} mục`,
    en: (holder: string, size: number) => `${holder} signed a checkpoint of ${size} entries`,
  },
  saw: {
    vi: (name: string, size: number) => `${name} ghi nhận đã thấy nhật ký có ${size} mục`,
    en: (name: string, size: number) => `${name} states that it saw the log with ${size} entries`,
  },
  withheld: { vi: (parts: string) => `Phần giữ lại: ${parts}`, en: (parts: string) => `Parts withheld: ${parts}` },
  checks: { vi: 'Các kiểm tra', en: 'Checks' },
  what: { vi: 'Kiểm tra', en: 'Check' },
  on: { vi: 'Đối tượng', en: 'On' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  holds: { vi: 'đạt', en: 'holds' },
  fails: { vi: 'không đạt', en: 'fails' },
  unchecked: { vi: 'chưa kiểm tra', en: 'not checked' },
  notHere: { vi: 'Không kiểm tra trên trang này', en: 'Not checked on this page' },
  notHereList: {
    vi: 'xác nhận của bên chứng kiến và phần đầu của nhật ký mà họ đã thấy|các biên nhận có mâu thuẫn nhau không|các thời điểm có phù hợp với nhau và với thời hạn của thông điệp, danh bạ không|thứ tự trong nhật ký có khớp với biên nhận không|các khóa và mục của danh bạ có đúng mọi quy định không',
    en: 'the witnesses’ statements, and that what they saw is the beginning of the log|whether the receipts contradict each other|whether the times agree with each other and with the lifetimes of message and directory|whether the order in the log agrees with the receipts|whether keys and entries of the directory keep all their rules',
  },
  command: {
    vi: 'Để kết luận về cả gói, chạy trên máy có lienthong:',
    en: 'For a verdict on the whole bundle, run where lienthong is installed:',
  },
} as const satisfies Table;

/** What each check asks. */
export const checkNames = {
  format: { vi: 'Gói có dạng đóng và chuẩn tắc', en: 'The bundle is closed and canonical' },
  directory: {
    vi: 'Danh bạ có đủ chữ ký của những người ký mà nó, và phiên bản trước, nêu tên',
    en: 'The directory is signed by enough of the signers that it, and the version before, name',
  },
  pinned: {
    vi: 'Danh bạ đầu tiên do đúng những người ký đã ghim ký',
    en: 'The first directory is signed by the pinned signers',
  },
  answers: { vi: 'Biên nhận trả lời chính thông điệp này', en: 'The receipt answers this message' },
  inclusion: {
    vi: 'Mục này nằm trong nhật ký tại mốc đã nêu',
    en: 'The entry is in the log at the stated checkpoint',
  },
  signature: {
    vi: 'Chữ ký đúng với khóa của cơ quan trong danh bạ tại thời điểm ký',
    en: 'The signature is by the agency’s key in the directory at the signed time',
  },
  disclosed: {
    vi: 'Nội dung xuất trình đúng là nội dung đã cam kết',
    en: 'The content shown is the content committed to',
  },
} as const satisfies Table;
