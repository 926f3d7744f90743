/**
 * What goes online or over the air goes by a channel.
 * @module
 */
import type { CommunicationEventCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 7(3)c */
export const carriedByAChannel = rule({
  code: 'LT-COMMUNICATION-0006',
  basis: ['law53-2024-7-3'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/channels',
  holds: ({ recordStatus, event, channels }) =>
    recordStatus === 'final' && CARRIED.includes(event) ? channels !== undefined : undefined,
  message: {
    en: 'This form of communication needs a channel. Name the newspaper, station, loudspeakers, page or service.',
    vi: 'Hình thức này cần có kênh truyền tải. Ghi báo, đài, hệ thống truyền thanh, trang hoặc dịch vụ đã dùng.',
  },
});

const CARRIED: readonly CommunicationEventCode[] = ['online', 'mass-media', 'grassroots-loudspeaker'];
