/**
 * Every instrument: what is counted, in which unit, and which facts divide it. Each of them takes few values, whatever peers send.
 * @module
 */
import type { Words } from '../errors.ts';
import { type Fact, words } from './facts.ts';

export interface Instrument {
  readonly type: 'counter' | 'histogram' | 'gauge';
  /** UCUM: seconds, or what is counted. */
  readonly unit: string;
  readonly by: readonly Fact[];
  readonly means: Words;
  /** Bounds of a histogram's buckets. */
  readonly bounds?: readonly number[];
}

/** Of the conventions for messaging; the commits of a busy store lie in the first of them. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const sizes = [1, 2, 4, 8, 16, 32, 64];

/** @see https://opentelemetry.io/docs/specs/semconv/messaging/messaging-metrics/ for those that begin with `messaging.` */
export const instruments = {
  'messaging.client.operation.duration': {
    ...{ type: 'histogram', unit: 's', bounds: seconds, by: ['operation', 'destination', 'code'] },
    means: words(
      'Sending, each attempt to deliver, taking from the inbox, acknowledging',
      'Thời gian gửi, từng lần chuyển thư, lấy từ hộp thư đến, xác nhận',
    ),
  },
  'messaging.process.duration': {
    ...{ type: 'histogram', unit: 's', bounds: seconds, by: ['operation', 'destination', 'code'] },
    means: words(
      'The application’s handler in `inbox.process`',
      'Thời gian chạy hàm xử lý của ứng dụng trong `inbox.process`',
    ),
  },
  'messaging.client.consumed.messages': {
    ...{ type: 'counter', unit: '{message}', by: ['operation', 'destination'] },
    means: words('Handed to the application', 'Số thông điệp đã giao cho ứng dụng'),
  },
  'lienthong.sent.messages': {
    ...{ type: 'counter', unit: '{message}', by: ['peer', 'kind'] },
    means: words('Accepted for sending, on disk', 'Số thông điệp đã nhận gửi và đã ghi xuống đĩa'),
  },
  'lienthong.answered.messages': {
    ...{ type: 'counter', unit: '{message}', by: ['peer', 'kind', 'status', 'reason'] },
    means: words('Signed answers to what was sent', 'Số trả lời có chữ ký cho thông điệp đã gửi'),
  },
  'lienthong.received.messages': {
    ...{ type: 'counter', unit: '{message}', by: ['peer', 'kind', 'status', 'reason'] },
    means: words('Arrived from a known sender and answered', 'Số thông điệp đến từ bên gửi đã biết và đã được trả lời'),
  },
  'lienthong.examined.messages': {
    ...{ type: 'counter', unit: '{message}', by: ['peer', 'kind', 'status', 'reason'] },
    means: words('Verdicts given here on content', 'Số kết luận ở đây về nội dung'),
  },
  'lienthong.events': {
    ...{ type: 'counter', unit: '{event}', by: ['event'] },
    means: words('Everything that is logged, by name', 'Mọi sự việc được ghi nhật ký, theo tên'),
  },
  'lienthong.operation.duration': {
    ...{ type: 'histogram', unit: 's', bounds: seconds, by: ['operation', 'code'] },
    means: words(
      'Receiving, examining, committing, reconciling, asking for a directory',
      'Thời gian nhận, kiểm tra nội dung, ghi, đối chiếu, hỏi danh bạ',
    ),
  },
  'lienthong.commit.size': {
    ...{ type: 'histogram', unit: '{work}', bounds: sizes, by: [] },
    means: words('Pieces of work in one transaction', 'Số việc trong một giao dịch'),
  },
  'lienthong.server.request.duration': {
    ...{ type: 'histogram', unit: 's', bounds: seconds, by: ['method', 'route', 'httpStatus', 'code'] },
    means: words('Requests of peers, with their bodies', 'Thời gian trả lời yêu cầu từ bên ngoài, kể cả đọc nội dung'),
  },
  'lienthong.client.request.duration': {
    ...{ type: 'histogram', unit: 's', bounds: seconds, by: ['peer', 'method', 'route', 'httpStatus', 'code'] },
    means: words('Requests to peers', 'Thời gian yêu cầu gửi sang cơ quan khác'),
  },
  'lienthong.outbox.messages': {
    ...{ type: 'gauge', unit: '{message}', by: ['state'] },
    means: words(
      'Letters that wait (`queued`, `attention`), have no verdict (`stored`) or are dead (`unknown`)',
      'Số thư đang chờ (`queued`, `attention`), chưa có kết luận (`stored`) hoặc không có trả lời đến khi hết hạn (`unknown`)',
    ),
  },
  'lienthong.outbox.late': {
    ...{ type: 'gauge', unit: '{message}', by: ['state'] },
    means: words(
      'Letters without a signed answer for an hour (`delayed`), for a day (`overdue`)',
      'Số thư chưa có trả lời ký sau một giờ (`delayed`), sau một ngày (`overdue`)',
    ),
  },
  'lienthong.inbox.messages': {
    ...{ type: 'gauge', unit: '{message}', by: ['state'] },
    means: words(
      'Messages to be examined (`stored`), or to be acknowledged by the application (`valid`)',
      'Số thông điệp chờ kiểm tra (`stored`) hoặc chờ ứng dụng xác nhận (`valid`)',
    ),
  },
  'lienthong.directory.age': {
    ...{ type: 'gauge', unit: 's', by: [] },
    means: words('Since the directory was last confirmed', 'Thời gian từ lần xác nhận danh bạ gần nhất'),
  },
  'lienthong.directory.version': {
    ...{ type: 'gauge', unit: '{version}', by: [] },
    means: words('Version of the directory in force', 'Phiên bản danh bạ đang có hiệu lực'),
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof instruments;

type OfType<T extends Instrument['type']> = {
  [N in InstrumentName]: (typeof instruments)[N]['type'] extends T ? N : never;
}[InstrumentName];

export type CounterName = OfType<'counter'>;
export type HistogramName = OfType<'histogram'>;
export type GaugeName = OfType<'gauge'>;
