/**
 * Of prevention by police means only numbers travel.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: police prevention; its detail belongs to the police alone */
export const policePreventionIsNumbers = rule({
  code: 'LT-PREVENTION-0004',
  basis: ['dispatch2774-2021-prevention'],
  severity: 'error',
  kind: 'prevention-activity',
  at: '/summary',
  holds: ({ nature, summary }) => (nature === 'police' ? summary === undefined : undefined),
  message: {
    en: 'Police prevention is told in numbers alone. Remove the text.',
    vi: 'Phòng ngừa nghiệp vụ chỉ gửi số liệu. Bỏ phần diễn giải.',
  },
});
