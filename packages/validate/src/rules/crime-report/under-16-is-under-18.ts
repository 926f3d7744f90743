/**
 * Whoever is under 16 is under 18.
 * @module
 */
import { rule } from '../rule.ts';

export const under16IsUnder18 = rule({
  code: 'LT-REPORT-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'crime-report',
  at: '/allegedVictims/under18',
  holds: ({ allegedVictims }) => allegedVictims?.under16 !== 'yes' || allegedVictims.under18 !== 'no',
  message: {
    en: 'A victim under 16 is also under 18. Correct one of the two answers.',
    vi: 'Nạn nhân dưới 16 tuổi cũng là dưới 18 tuổi. Sửa lại một trong hai mục.',
  },
});
