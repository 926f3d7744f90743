/**
 * Every log line: a stable name, a level, what it may say, and a fixed sentence. Nothing else is logged.
 * @module
 */
import type { Words } from '../errors.ts';
import { type Fact, words } from './facts.ts';
import type { CounterName } from './metrics.ts';

export type Level = 'debug' | 'info' | 'warn' | 'error';

/** A logger shaped as pino's, and Fastify's, are. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** A logger of the same kind that adds these fields to each line. */
  child(fields: { readonly agency: string }): Logger;
}

export interface LogEvent {
  readonly level: Level;
  readonly facts: readonly Fact[];
  /** Takes its `count`, or one. */
  readonly counter?: CounterName;
  readonly says: Words;
}

const arrived = 'lienthong.received.messages';
const examined = 'lienthong.examined.messages';
const answered = 'lienthong.answered.messages';
const message = ['peer', 'jti', 'kind', 'dig'] as const;

export const logEvents = {
  opened: event('info', ['version'], 'The agency is open.', 'Đã mở cơ quan.'),
  closed: event('info', [], 'The agency is closed.', 'Đã đóng cơ quan.'),
  // Sending
  sent: event(
    'info',
    message,
    'A letter is accepted and on disk.',
    'Đã nhận gửi và ghi xuống đĩa.',
    'lienthong.sent.messages',
  ),
  'attempt-failed': event(
    'info',
    ['jti', 'peer', 'code', 'attempts'],
    'An attempt to deliver failed.',
    'Một lần chuyển thư không thành.',
  ),
  'outbox-stored': event(
    'debug',
    [...message, 'status'],
    'The recipient has stored it, signed.',
    'Bên nhận đã lưu và ký.',
    answered,
  ),
  'outbox-valid': event(
    'info',
    [...message, 'status'],
    'The recipient found it valid, signed.',
    'Bên nhận đã ký kết luận hợp lệ.',
    answered,
  ),
  'outbox-refused': event(
    'warn',
    [...message, 'status', 'reason'],
    'The recipient refused it, signed.',
    'Bên nhận đã ký từ chối.',
    answered,
  ),
  delayed: event('warn', ['jti', 'peer', 'kind'], 'No signed answer for an hour.', 'Một giờ chưa có trả lời ký.'),
  overdue: event('error', ['jti', 'peer', 'kind'], 'No signed answer for a day.', 'Một ngày chưa có trả lời ký.'),
  dead: event(
    'error',
    ['jti', 'peer', 'kind'],
    'No signed answer by its end.',
    'Đến khi hết hạn vẫn không có trả lời ký.',
  ),
  recovered: event(
    'info',
    ['jti', 'peer', 'kind'],
    'A signed answer came after its end.',
    'Trả lời ký đến sau khi hết hạn.',
  ),
  void: event(
    'info',
    ['jti', 'peer'],
    'Its number is closed, signed: the recipient has not got it.',
    'Số thứ tự đã đóng, có ký: bên nhận không có thông điệp này.',
  ),
  // Receiving
  received: event(
    'info',
    [...message, 'status', 'reason'],
    'A message arrived and was answered.',
    'Một thông điệp đã đến và đã được trả lời.',
    arrived,
  ),
  'inbox-valid': event('info', [...message, 'status'], 'Its content is valid.', 'Nội dung hợp lệ.', examined),
  'inbox-refused': event(
    'warn',
    [...message, 'status', 'reason'],
    'Its content was refused.',
    'Nội dung bị từ chối.',
    examined,
  ),
  'examination-failed': event(
    'error',
    ['dig'],
    'A message could not be opened here; it is tried again.',
    'Không mở được thông điệp; sẽ thử lại.',
  ),
  'request-refused': event(
    'debug',
    ['method', 'route', 'httpStatus', 'code'],
    'A request was refused.',
    'Đã từ chối một yêu cầu.',
  ),
  'request-failed': event(
    'warn',
    ['method', 'route', 'httpStatus', 'code'],
    'A request could not be dealt with now.',
    'Chưa xử lý được một yêu cầu.',
  ),
  // The application
  'handed-over': event(
    'debug',
    ['count'],
    'Messages were handed to the application.',
    'Đã giao thông điệp cho ứng dụng.',
    'messaging.client.consumed.messages',
  ),
  acknowledged: event('debug', ['peer', 'jti'], 'The application has dealt with it.', 'Ứng dụng đã xử lý xong.'),
  'given-back': event('warn', ['peer', 'jti'], 'The application cannot deal with it.', 'Ứng dụng không xử lý được.'),
  // Order, and what peers have signed
  gap: event(
    'warn',
    ['peer', 'stream', 'n', 'dig'],
    'A message is handed on though one before it has not come.',
    'Giao thông điệp dù thông điệp trước chưa đến.',
  ),
  fork: event(
    'error',
    ['peer', 'jti', 'dig'],
    'A sender has signed two manifests of one number or id.',
    'Bên gửi đã ký hai bản kê cho cùng một số hoặc mã.',
  ),
  'stream-conflict': event(
    'error',
    ['peer', 'stream', 'upTo'],
    'Two agencies have signed different heads of a stream.',
    'Hai cơ quan đã ký hai trạng thái khác nhau của một luồng.',
  ),
  'log-fork': event(
    'error',
    ['peer', 'id', 'size', 'reason', 'toldBy'],
    'Signed statements about a log cannot be true together.',
    'Các tuyên bố đã ký về một nhật ký mâu thuẫn nhau.',
  ),
  'log-restored': event(
    'warn',
    ['peer', 'id'],
    'A peer goes on in another log after a restore.',
    'Bên kia tiếp tục với nhật ký khác sau khi khôi phục.',
  ),
  reconciled: event(
    'info',
    ['peer', 'resent', 'closed'],
    'Streams to a peer are reconciled.',
    'Đã đối chiếu các luồng với bên kia.',
  ),
  'reconciliation-failed': event(
    'warn',
    ['peer', 'code'],
    'Streams to a peer could not be reconciled.',
    'Chưa đối chiếu được các luồng với bên kia.',
  ),
  // Erasing
  erased: event(
    'info',
    ['jti', 'dig', 'count'],
    'Parts of a message were erased.',
    'Đã xóa các phần của một thông điệp.',
  ),
  'erasure-requested': event('info', ['dig', 'request'], 'A sender asks to erase.', 'Bên gửi yêu cầu xóa.'),
  'erasure-answered': event(
    'info',
    ['dig', 'request', 'status'],
    'A recipient has answered a request to erase.',
    'Bên nhận đã trả lời yêu cầu xóa.',
  ),
  // Directory, keys, store
  'directory-updated': event('info', ['version'], 'A newer directory is in force.', 'Danh bạ mới hơn đã có hiệu lực.'),
  'directory-fetch-failed': event(
    'info',
    ['peer', 'code'],
    'Asking for a newer directory brought nothing.',
    'Hỏi danh bạ mới hơn không có kết quả.',
  ),
  'directory-fresh': event('info', [], 'The directory is confirmed again.', 'Danh bạ đã được xác nhận lại.'),
  'directory-stale': event('warn', [], 'The directory was not confirmed in time.', 'Danh bạ quá hạn xác nhận.'),
  'directory-closed': event(
    'error',
    [],
    'Nothing new is sent or accepted until the directory is confirmed.',
    'Ngừng gửi và nhận mới cho đến khi danh bạ được xác nhận.',
  ),
  'clock-off': event('error', [], 'The clock of this computer is wrong.', 'Đồng hồ của máy này sai.'),
  'key-expiring': event(
    'warn',
    ['kid', 'days'],
    'A key of this agency ends soon and has no successor.',
    'Khóa của cơ quan sắp hết hạn mà chưa có khóa thay.',
  ),
  'commit-failed': event(
    'error',
    ['code'],
    'A transaction did not commit; nothing of it was answered.',
    'Giao dịch không ghi được; chưa trả lời gì trong đó.',
  ),
  'taken-over': event(
    'info',
    ['count'],
    'Work that another process left was taken over.',
    'Đã tiếp quản việc mà tiến trình khác bỏ lại.',
  ),
  'log-renewed': event(
    'warn',
    ['id'],
    'The store was put back; this agency goes on in a new log.',
    'Kho lưu trữ đã được khôi phục; cơ quan tiếp tục với nhật ký mới.',
  ),
} as const satisfies Record<string, LogEvent>;

export type LogEventName = keyof typeof logEvents;

function event(level: Level, facts: readonly Fact[], en: string, vi: string, counter?: CounterName): LogEvent {
  return { level, facts, says: words(en, vi), ...(counter ? { counter } : {}) };
}
