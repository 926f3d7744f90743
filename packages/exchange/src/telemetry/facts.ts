/**
 * Everything that spans, metrics and log lines may say, and no more: who, which message, how it went. None of it comes from a record.
 * @module
 */
import type { Words } from '../errors.ts';

export interface FactEntry {
  readonly type: 'text' | 'number';
  /** Name of the attribute on spans and metrics; a fact without one stands in log lines alone, under its short name. */
  readonly attribute?: string;
  readonly means: Words;
}

/** By short name, under which log lines carry them. */
export const facts = {
  peer: text(
    'The other agency’s code; `_OTHER` when the directory does not know it',
    'Mã cơ quan bên kia; `_OTHER` nếu danh bạ không có',
    'lienthong.peer',
  ),
  jti: text('The message', 'Thông điệp', 'messaging.message.id'),
  kind: text(
    'Kind of the record; `_OTHER` when the contract does not know it',
    'Loại bản ghi; `_OTHER` nếu hợp đồng dữ liệu không có',
    'lienthong.kind',
  ),
  status: text(
    'What was answered: `stored`, `valid`, `refused`; of an arrival also `void`, `duplicate`; of a request to erase `erased`, `declined`',
    'Kết quả trả lời: `stored`, `valid`, `refused`; khi nhận còn có `void`, `duplicate`; với yêu cầu xóa là `erased`, `declined`',
    'lienthong.status',
  ),
  reason: text(
    'Public reason of a refusal; of a fork how the statements contradict each other',
    'Lý do từ chối công khai; với mâu thuẫn nhật ký là kiểu mâu thuẫn',
    'lienthong.reason',
  ),
  code: text(
    'Error code of this package, `http-5xx` and so on, or `_OTHER`',
    'Mã lỗi của gói này, `http-5xx`…, hoặc `_OTHER`',
    'error.type',
  ),
  count: number('How many messages, or pieces of work', 'Số thông điệp hoặc số việc', 'messaging.batch.message_count'),
  attempts: number('Which attempt it is', 'Lần gửi thứ mấy', 'lienthong.attempts'),
  state: text('State of what waits', 'Trạng thái đang chờ', 'lienthong.state'),
  event: text(
    'Name of what happened, as in the table of log lines',
    'Tên sự việc, theo bảng nhật ký',
    'lienthong.event',
  ),
  operation: text('Which operation', 'Thao tác', 'messaging.operation.name'),
  destination: text(
    'Code of the agency that the message is for',
    'Mã cơ quan nhận thông điệp',
    'messaging.destination.name',
  ),
  method: text('Method of the request', 'Phương thức của yêu cầu', 'http.request.method'),
  route: text('Address of the protocol', 'Địa chỉ trong giao thức', 'http.route'),
  httpStatus: number('Status of the answer', 'Mã trạng thái của câu trả lời', 'http.response.status_code'),
  standing: text(
    'How the other’s directory stood to ours',
    'Danh bạ bên kia so với danh bạ ở đây',
    'lienthong.directory.standing',
  ),
  resent: number('Letters sent again', 'Số thư gửi lại', 'lienthong.resent'),
  closed: number('Numbers closed', 'Số thứ tự đã đóng', 'lienthong.closed'),
  dig: text('Digest of the message’s signed manifest', 'Giá trị băm của bản kê đã ký'),
  request: text('Digest of the request to erase', 'Giá trị băm của yêu cầu xóa'),
  stream: text('The stream', 'Luồng thông điệp'),
  n: number('Number in the stream', 'Số thứ tự trong luồng'),
  upTo: number('Up to this number', 'Đến số thứ tự này'),
  id: text('The log', 'Nhật ký'),
  size: number('Leaves of the log', 'Số lá của nhật ký'),
  toldBy: text('Code of the agency that told it', 'Mã cơ quan đã báo'),
  kid: text('Thumbprint of the public key', 'Dấu vân tay của khóa công khai'),
  days: number('Days left', 'Số ngày còn lại'),
  version: number('Version of the directory', 'Phiên bản danh bạ'),
} as const satisfies Record<string, FactEntry>;

export type Fact = keyof typeof facts;

/** What one span, measurement or line says. */
export type Facts = {
  readonly [F in Fact]?: ((typeof facts)[F]['type'] extends 'number' ? number : string) | undefined;
};

/** On every span and metric: one process may serve several agencies. */
export function everywhere(agency: string) {
  return { 'messaging.system': 'lienthong', 'lienthong.agency': agency } as const;
}

function text(en: string, vi: string, attribute?: string) {
  return { type: 'text', means: words(en, vi), ...(attribute === undefined ? {} : { attribute }) } as const;
}

function number(en: string, vi: string, attribute?: string) {
  return { type: 'number', means: words(en, vi), ...(attribute === undefined ? {} : { attribute }) } as const;
}

export function words(en: string, vi: string): Words {
  return { en, vi };
}
