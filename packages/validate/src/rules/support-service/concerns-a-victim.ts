/**
 * The person supported has a record of kind victim.
 * @module
 */
import { rule } from '../rule.ts';

export const concernsAVictim = rule({
  code: 'LT-SUPPORT-0013',
  basis: ['technical'],
  severity: 'error',
  kind: 'support-service',
  at: '/victim/kind',
  holds: ({ victim }) => victim.kind === 'victim',
  message: {
    en: 'The person supported is named by a record of kind victim. Refer to that record.',
    vi: 'Người được hỗ trợ phải được dẫn chiếu bằng bản ghi loại nạn nhân. Dẫn chiếu đúng bản ghi đó.',
  },
});
