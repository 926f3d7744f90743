/**
 * No more cells differ than were compared.
 * @module
 */
import { rule } from '../rule.ts';

export const cellsAmongThoseCompared = rule({
  code: 'LT-RECONCILIATION-0016',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/compared',
  holds: ({ compared, cells }) => cells.length <= compared,
  message: {
    en: 'More cells differ than were compared. Correct the number.',
    vi: 'Số chỉ tiêu chênh lệch lớn hơn số đã đối chiếu. Sửa lại số này.',
  },
});
