/**
 * The person whose information it is has a record of kind victim.
 * @module
 */
import { rule } from '../rule.ts';

export const concernsAVictim = rule({
  code: 'LT-CONSENT-0011',
  basis: ['technical'],
  severity: 'error',
  kind: 'consent',
  at: '/victim/kind',
  holds: ({ victim }) => victim.kind === 'victim',
  message: {
    en: 'The person is named by a record of kind victim. Refer to that record.',
    vi: 'Người có thông tin phải được dẫn chiếu bằng bản ghi loại nạn nhân. Dẫn chiếu đúng bản ghi đó.',
  },
});
