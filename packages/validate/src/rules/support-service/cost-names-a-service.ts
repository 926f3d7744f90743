/**
 * A cost belongs to a service of the record.
 * @module
 */
import { rule } from '../rule.ts';

export const costNamesAService = rule({
  code: 'LT-SUPPORT-0010',
  basis: ['technical'],
  severity: 'error',
  kind: 'support-service',
  each: ({ costs = [] }) => costs.map(({ service }, n) => [`/costs/${n}/service`, service] as const),
  holds: (service, { support }) => support.services.some(({ no }) => no === service),
  message: {
    en: 'No service has this number. Correct the number, or add the service.',
    vi: 'Không có chế độ nào mang số thứ tự này. Sửa số thứ tự hoặc bổ sung chế độ.',
  },
});
