/**
 * Support that was not given, or ended early, says why.
 * @module
 */
import { rule } from '../rule.ts';

export const shortfallSaysWhy = rule({
  code: 'LT-SUPPORT-0005',
  basis: ['law53-2024-37-1'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support }) =>
    support.services.map(({ service }, n) => [`/support/services/${n}/service/shortfall`, service] as const),
  holds: ({ result, shortfall }) => (result !== 'not-given' && result !== 'ended-early') || shortfall !== undefined,
  message: {
    en: 'This support was not given or ended early. Give the reason.',
    vi: 'Chế độ này không thực hiện được hoặc kết thúc sớm. Ghi lý do.',
  },
});
