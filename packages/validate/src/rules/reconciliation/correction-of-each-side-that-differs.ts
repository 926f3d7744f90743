/**
 * Whose figure is not the agreed one corrects its return.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 12 */
export const correctionOfEachSideThatDiffers = rule({
  code: 'LT-RECONCILIATION-0012',
  basis: ['circular05-2018-12'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/corrections',
  holds: ({ cells, corrections = [] }) =>
    cells.every(
      ({ agreed, figures }) =>
        agreed === undefined ||
        figures.every(({ role, value }) => value === agreed.value || corrections.some((one) => one.role === role)),
    ),
  message: {
    en: 'A side whose figure is not the agreed one corrects its return. Add the correction.',
    vi: 'Bên có số liệu khác số thống nhất phải hiệu chỉnh báo cáo của mình. Bổ sung mục hiệu chỉnh.',
  },
});
