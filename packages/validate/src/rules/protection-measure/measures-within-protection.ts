/**
 * A measure begins and ends while the protection lasts.
 * @module
 */
import { rule } from '../rule.ts';

export const measuresWithinProtection = rule({
  code: 'LT-PROTECTION-0005',
  basis: ['technical'],
  severity: 'warning',
  kind: 'protection-measure',
  each: ({ measures = [] }) => measures.map((measure, index) => [`/measures/${index}/from`, measure] as const),
  holds: (measure, { from, until, endedOn }) => {
    const last = endedOn ?? until ?? '9';
    return from === undefined ? undefined : from <= measure.from && (measure.until ?? measure.from) <= last;
  },
  message: {
    en: 'The measure lies outside the days of the protection. Correct the days of one of the two.',
    vi: 'Biện pháp nằm ngoài thời gian bảo vệ. Sửa ngày của một trong hai.',
  },
});
