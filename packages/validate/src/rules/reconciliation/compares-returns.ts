/**
 * What is compared and corrected are statistical returns.
 * @module
 */
import { rule } from '../rule.ts';

export const comparesReturns = rule({
  code: 'LT-RECONCILIATION-0013',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ sides, corrections = [] }) => [
    ...sides.map(({ record }, n) => [`/sides/${n}/record/kind`, record.kind] as const),
    ...corrections.map(({ record }, n) => [`/corrections/${n}/record/kind`, record.kind] as const),
  ],
  holds: (kind) => kind === 'statistical-return',
  message: {
    en: 'Figures stand in statistical returns. Refer to the return.',
    vi: 'Số liệu nằm trong báo cáo số liệu. Dẫn chiếu báo cáo đó.',
  },
});
