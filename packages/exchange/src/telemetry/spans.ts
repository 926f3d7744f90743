/**
 * Every span: its name and kind, what it may say, and which histogram takes its duration.
 * @see https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/
 * @module
 */
import type { SpanKind } from '@opentelemetry/api';
import type { Words } from '../errors.ts';
import { type Fact, words } from './facts.ts';
import type { HistogramName } from './metrics.ts';

export interface SpanType {
  readonly kind: keyof typeof SpanKind;
  /** `messaging.operation.type`, where the conventions have one. */
  readonly type?: 'create' | 'send' | 'receive' | 'process' | 'settle';
  /** Whose queue it is about: the name of the span ends with that agency's code. */
  readonly destination?: 'peer' | 'own';
  /** The exchange does it by itself, whatever was going on when it came to it: a trace of its own, with links. */
  readonly isApart?: true;
  readonly facts: readonly Fact[];
  readonly duration: HistogramName;
  /** Takes the fact `count`. */
  readonly size?: HistogramName;
  readonly means: Words;
}

const perMessage = ['peer', 'jti', 'kind', 'status', 'reason', 'code'] as const;

/** By the name of the operation. */
export const spanTypes = {
  send: {
    ...{ kind: 'PRODUCER', type: 'create', destination: 'peer', facts: ['peer', 'jti', 'count', 'code'] },
    duration: 'messaging.client.operation.duration',
    means: words('`send`, `seal`: validated, sealed, on disk', '`send`, `seal`: kiểm tra, niêm phong, ghi xuống đĩa'),
  },
  deliver: {
    ...{ kind: 'CLIENT', type: 'send', destination: 'peer', isApart: true },
    ...{ facts: ['peer', 'jti', 'attempts', 'code'], duration: 'messaging.client.operation.duration' },
    means: words(
      'One attempt to deliver a letter; linked to its `send`',
      'Một lần chuyển thư; liên kết với `send` của thư đó',
    ),
  },
  receive: {
    ...{ kind: 'CONSUMER', destination: 'own', facts: perMessage, duration: 'lienthong.operation.duration' },
    means: words('A message read, verified, stored', 'Đọc, xác minh và lưu một thông điệp'),
  },
  examine: {
    ...{ kind: 'INTERNAL', destination: 'own', isApart: true, facts: perMessage },
    duration: 'lienthong.operation.duration',
    means: words(
      'A message decrypted, validated, judged; linked to its request',
      'Giải mã, kiểm tra và kết luận; liên kết với yêu cầu đã mang thông điệp đến',
    ),
  },
  take: {
    ...{ kind: 'CLIENT', type: 'receive', destination: 'own', facts: ['count', 'code'] },
    duration: 'messaging.client.operation.duration',
    means: words('`inbox.take`: handed to the application', '`inbox.take`: giao cho ứng dụng'),
  },
  process: {
    ...{ kind: 'CONSUMER', type: 'process', destination: 'own', facts: ['peer', 'jti', 'kind', 'code'] },
    duration: 'messaging.process.duration',
    means: words('The application’s handler in `inbox.process`', 'Hàm xử lý của ứng dụng trong `inbox.process`'),
  },
  ack: {
    ...{ kind: 'CLIENT', type: 'settle', destination: 'own', facts: ['peer', 'jti', 'code'] },
    duration: 'messaging.client.operation.duration',
    means: words('`inbox.ack`: dealt with', '`inbox.ack`: đã xử lý xong'),
  },
  nack: {
    ...{ kind: 'CLIENT', type: 'settle', destination: 'own', facts: ['peer', 'jti', 'code'] },
    duration: 'messaging.client.operation.duration',
    means: words('`inbox.nack`: given back', '`inbox.nack`: không xử lý được'),
  },
  commit: {
    ...{ kind: 'INTERNAL', isApart: true, facts: ['count', 'code'] },
    ...{ duration: 'lienthong.operation.duration', size: 'lienthong.commit.size' },
    means: words('One transaction; linked to what waits for it', 'Một giao dịch; liên kết với những việc chờ nó'),
  },
  reconcile: {
    ...{ kind: 'INTERNAL', isApart: true, facts: ['peer', 'resent', 'closed', 'code'] },
    duration: 'lienthong.operation.duration',
    means: words('Streams to a peer compared with what it knows', 'Đối chiếu các luồng với cơ quan bên kia'),
  },
  'fetch-directory': {
    ...{ kind: 'INTERNAL', isApart: true, facts: ['peer', 'standing', 'code'] },
    duration: 'lienthong.operation.duration',
    means: words('One source or peer asked for a newer directory', 'Hỏi một nguồn hoặc một cơ quan về danh bạ mới hơn'),
  },
  'server-request': {
    ...{ kind: 'SERVER', facts: ['method', 'route', 'httpStatus', 'code'] },
    duration: 'lienthong.server.request.duration',
    means: words(
      'A request of a peer; named by method and address',
      'Yêu cầu từ bên ngoài; tên gồm phương thức và địa chỉ',
    ),
  },
  'client-request': {
    ...{ kind: 'CLIENT', facts: ['peer', 'method', 'route', 'httpStatus', 'code'] },
    duration: 'lienthong.client.request.duration',
    means: words(
      'A request to a peer; named by method and address',
      'Yêu cầu gửi sang cơ quan khác; tên gồm phương thức và địa chỉ',
    ),
  },
} as const satisfies Record<string, SpanType>;

export type SpanName = keyof typeof spanTypes;
