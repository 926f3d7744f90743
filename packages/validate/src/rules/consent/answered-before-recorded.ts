/**
 * An answer or a withdrawal is recorded after it was given.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const answeredBeforeRecorded = rule({
  code: 'LT-CONSENT-0012',
  basis: ['technical'],
  severity: 'error',
  kind: 'consent',
  each: ({ askedOn, answer }) => [
    ['/askedOn', askedOn] as const,
    ...(answer.given === 'yes' && answer.withdrawn !== undefined
      ? [['/answer/withdrawn/on', answer.withdrawn.on] as const]
      : []),
  ],
  holds: (day, { recordedAt }) => day <= dayOf(recordedAt),
  message: {
    en: 'This day comes after the record. Correct the day.',
    vi: 'Ngày này sau ngày ghi nhận. Sửa lại ngày.',
  },
});
