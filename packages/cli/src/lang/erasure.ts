/**
 * Words of `erase`, `retain` and `archive`.
 * @module
 */
import type { Table } from './lang.ts';

/** States of a request to erase. */
export const erasureStateWords = {
  queued: { vi: 'chưa chuyển được', en: 'not yet delivered' },
  asked: { vi: 'đã chuyển, chưa trả lời', en: 'delivered, not answered' },
  open: { vi: 'chờ cơ quan này quyết định', en: 'waits for this agency’s decision' },
  erased: { vi: 'đã xóa', en: 'erased' },
  declined: { vi: 'từ chối xóa, phải lưu giữ', en: 'declined' },
} as const satisfies Table;

export const erasureWords = {
  ownCopies: {
    vi: (count: number) => `Đã xóa cả bản lưu của cơ quan: ${count}`,
    en: (count: number) => `The agency’s own copies were erased too: ${count}`,
  },
  folder: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  erase: {
    vi: 'xóa nội dung một thông điệp ở đây và yêu cầu nơi đã nhận cùng xóa; hoặc trả lời yêu cầu xóa',
    en: 'erase a message’s content here and ask its recipients to; or answer a request to erase',
  },
  eraseExample: {
    vi: 'lienthong erase trung-tam 019f… --part identity --basis law91-2025-9\nlienthong erase trung-tam --requests\nlienthong erase co-quan-dieu-tra 019f… --decline --basis cpc2015-165',
    en: 'lienthong erase centre 019f… --part identity --basis law91-2025-9\nlienthong erase centre --requests\nlienthong erase investigation 019f… --decline --basis cpc2015-165',
  },
  message: {
    vi: 'mã thông điệp (jti), hoặc giá trị băm của bản kê',
    en: 'the message’s id (jti), or its manifest’s digest',
  },
  part: { vi: 'chỉ xóa phần mang tên này', en: 'erase the part of this name alone' },
  basis: { vi: 'mã căn cứ pháp lý', en: 'code of the legal basis' },
  requests: {
    vi: 'liệt kê yêu cầu xóa đã nhận, và tình trạng các yêu cầu đã gửi',
    en: 'list requests received, and the state of those made',
  },
  decline: {
    vi: 'không xóa: pháp luật buộc cơ quan này phải giữ',
    en: 'do not erase: this agency has to keep by law',
  },
  messageOrRequests: {
    vi: 'Cần nêu thông điệp, hoặc “--requests”.',
    en: 'Name a message, or give “--requests”.',
  },
  requestsAlone: { vi: '“--requests” đứng một mình.', en: '“--requests” stands alone.' },
  declineWhole: {
    vi: '“--decline” trả lời cả yêu cầu, không cùng với “--part”.',
    en: '“--decline” answers the whole request, without “--part”.',
  },
  basisNeeded: { vi: 'Cần “--basis <mã>”.', en: '“--basis <code>” is needed.' },
  basisUnknown: {
    vi: (code: string) => `Không có căn cứ pháp lý mang mã “${code}” trong danh mục.`,
    en: (code: string) => `There is no legal basis of the code “${code}” in the list.`,
  },
  erasedLine: {
    vi: (jti: string, parts: string) => `Đã xóa trong thông điệp ${jti}: ${parts}`,
    en: (jti: string, parts: string) => `Erased of message ${jti}: ${parts}`,
  },
  nothingLine: {
    vi: (jti: string) => `Không còn gì để xóa trong thông điệp ${jti}.`,
    en: (jti: string) => `Nothing was left to erase of message ${jti}.`,
  },
  asking: {
    vi: '    Yêu cầu xóa gửi nơi nhận: do “agency serve” chuyển.',
    en: '    The recipient is asked to erase as well: “agency serve” delivers it.',
  },
  answeredLine: {
    vi: (count: number) => `    Đã trả lời yêu cầu xóa của bên gửi: ${count}`,
    en: (count: number) => `    Requests of the sender answered: ${count}`,
  },
  declinedLine: {
    vi: (count: number) => `Đã ký trả lời không xóa: ${count} yêu cầu.`,
    en: (count: number) => `Signed that it is kept: ${count} request(s).`,
  },
  outside: {
    vi: 'Không xóa được bản đã xuất ra ngoài, bản in, bản sao lưu cũ của tệp khóa và của kho lưu trữ.',
    en: 'Copies outside are not reached: exports, prints, older backups of the store and of the file of keys.',
  },
  noRequests: { vi: 'Không có yêu cầu xóa nào.', en: 'There are no requests to erase.' },
  sideSent: { vi: 'gửi', en: 'to' },
  sideReceived: { vi: 'nhận', en: 'from' },
  directionHeading: { vi: 'CHIỀU', en: 'WAY' },
  peerHeading: { vi: 'CƠ QUAN', en: 'AGENCY' },
  messageHeading: { vi: 'THÔNG ĐIỆP (BĂM)', en: 'MESSAGE (DIGEST)' },
  partsHeading: { vi: 'PHẦN', en: 'PARTS' },
  basisHeading: { vi: 'CĂN CỨ', en: 'BASIS' },
  stateHeading: { vi: 'TÌNH TRẠNG', en: 'STATE' },

  retain: {
    vi: 'liệt kê nội dung đã quá thời hạn lưu giữ; “--apply” để xóa',
    en: 'list content that is past its time; “--apply” erases it',
  },
  retainExample: {
    vi: 'lienthong retain trung-tam\nlienthong retain trung-tam --apply',
    en: 'lienthong retain centre\nlienthong retain centre --apply',
  },
  apply: { vi: 'xóa những gì được liệt kê', en: 'erase what is listed' },
  nothingDue: { vi: 'Không có nội dung nào quá thời hạn lưu giữ.', en: 'No content is past its time.' },
  waitingLine: {
    vi: (count: number) => `${count} thông điệp quá thời hạn lưu giữ nhưng chưa xử lý xong: chưa xóa.`,
    en: (count: number) => `${count} message(s) past their time are not dealt with yet: not erased.`,
  },
  appliedLine: {
    vi: (count: number) => `Đã xóa nội dung của ${count} thông điệp.`,
    en: (count: number) => `Content of ${count} message(s) erased.`,
  },
  listedLine: {
    vi: (count: number) => `${count} thông điệp quá thời hạn lưu giữ. Dùng “--apply” để xóa.`,
    en: (count: number) => `${count} message(s) past their time. “--apply” erases them.`,
  },

  archive: {
    vi: 'chuyển các thông điệp đã xong vào một tệp, chứng cứ vẫn kiểm tra được',
    en: 'move messages that are done with into a file from which their evidence still verifies',
  },
  archiveExample: {
    vi: 'lienthong archive cong-an-xa --before 2027-01-01 --out luu-2026.json\nlienthong evidence 019f… --archive luu-2026.json --out chung-cu.json',
    en: 'lienthong archive commune --before 2027-01-01 --out archive-2026.json\nlienthong evidence 019f… --archive archive-2026.json --out evidence.json',
  },
  before: { vi: 'những gì có trước ngày này (năm-tháng-ngày)', en: 'what is from before this day (YYYY-MM-DD)' },
  archiveOut: { vi: 'tệp lưu trữ mới', en: 'the new archive file' },
  notADay: { vi: '“--before” cần một ngày dạng năm-tháng-ngày.', en: '“--before” needs a day, YYYY-MM-DD.' },
  nothingClosed: { vi: 'Không có thông điệp nào đã xong để chuyển.', en: 'No message is done with.' },
  archivedLine: {
    vi: (sent: number, received: number, file: string) =>
      `Đã chuyển ${sent} thông điệp gửi, ${received} thông điệp nhận vào ${file}`,
    en: (sent: number, received: number, file: string) => `${sent} sent, ${received} received moved into ${file}`,
  },
  leftLine: {
    vi: (count: number) => `Còn lại ${count}: chưa xong, chưa hết hạn, hoặc còn nội dung (xem “lienthong retain”).`,
    en: (count: number) =>
      `${count} stay: not done with, not expired, or still holding content (see “lienthong retain”).`,
  },
} as const satisfies Table;
