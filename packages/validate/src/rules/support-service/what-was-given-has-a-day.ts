/**
 * Support that began has a first day, and support that ended a last one.
 * @module
 */
import { rule } from '../rule.ts';

export const whatWasGivenHasADay = rule({
  code: 'LT-SUPPORT-0011',
  basis: ['law53-2024-37-1'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support }) =>
    support.services.flatMap(({ service: { result, from, until } }, n) => [
      [`/support/services/${n}/service/from`, !BEGAN.includes(result) || from !== undefined] as const,
      [`/support/services/${n}/service/until`, result !== 'ended-early' || until !== undefined] as const,
    ]),
  holds: (told) => told,
  message: {
    en: 'Support that began has a first day, and support that ended early a last one. Add the day.',
    vi: 'Chế độ đã thực hiện phải có ngày bắt đầu, chế độ kết thúc sớm phải có ngày kết thúc. Bổ sung ngày.',
  },
});

const BEGAN: readonly string[] = ['given', 'under-way', 'ended-early'];
