/**
 * Social prevention is for people, an inspection of businesses; one of them is named.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: social prevention */
export const forWhomOrWhat = rule({
  code: 'LT-PREVENTION-0011',
  basis: ['dispatch2774-2021-prevention'],
  severity: 'warning',
  kind: 'prevention-activity',
  at: '/targetGroups',
  holds: ({ recordStatus, nature, targetGroups, businesses }) =>
    recordStatus === 'final' && nature === 'social'
      ? targetGroups !== undefined || businesses !== undefined
      : undefined,
  message: {
    en: 'Say for which group of people the measure was, or which businesses it looked into.',
    vi: 'Ghi nhóm người được phòng ngừa hoặc ngành, nghề được kiểm tra.',
  },
});
