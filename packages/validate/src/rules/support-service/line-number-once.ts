/**
 * Each service has a number of its own.
 * @module
 */
import { rule } from '../rule.ts';

export const lineNumberOnce = rule({
  code: 'LT-SUPPORT-0009',
  basis: ['technical'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support: { services } }) =>
    services.map(
      ({ no }, n) => [`/support/services/${n}/no`, services.findIndex((line) => line.no === no) === n] as const,
    ),
  holds: (first) => first,
  message: {
    en: 'Another line has this number already. Give each service a number of its own.',
    vi: 'Số thứ tự này đã dùng cho dòng khác. Mỗi chế độ phải có số thứ tự riêng.',
  },
});
