/**
 * The law of 2024, and the shelter that it knows, protect since 1 July 2025.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 34; Decree 162/2025/NĐ-CP, Art. 13 */
export const lawOfItsDay = rule({
  code: 'LT-PROTECTION-0009',
  basis: ['law53-2024-34', 'decree162-2025-13'],
  severity: 'error',
  kind: 'protection-measure',
  each: ({ underLaw, decidedOn, measures = [] }) => [
    ['/underLaw', underLaw !== 'anti-trafficking' || decidedOn >= '2025-07-01'],
    ...measures.map(
      ({ measure, from }, index) =>
        [`/measures/${index}/measure`, measure !== 'shelter' || from >= '2025-07-01'] as const,
    ),
  ],
  holds: (isOfItsDay) => isOfItsDay,
  message: {
    en: 'The law of that day did not know this. Correct the day, or name what was law then.',
    vi: 'Vào ngày đó luật chưa có quy định này. Sửa ngày hoặc ghi theo luật khi đó.',
  },
});
