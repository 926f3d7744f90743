/**
 * Imprisonment for one offence of trafficking stays within its frame; for several, or joined, it may be above.
 * @module
 */

import { rule } from '../rule.ts';
import { isWithinFrame, resultsOf } from '../sentences.ts';

/** @see Penal Code 2015, Art. 150, 151 */
export const sentenceWithinFrame = rule({
  code: 'LT-EVENT-0009',
  basis: ['pc2015-150-1', 'pc2015-150-2', 'pc2015-150-3', 'pc2015-151-1', 'pc2015-151-2', 'pc2015-151-3'],
  severity: 'warning',
  kind: 'case-event',
  each: ({ step }) => resultsOf(step, 'sentence/main'),
  holds: isWithinFrame,
  message: {
    en: 'The sentence is above the frame of the one offence named. Name all offences, or correct the sentence.',
    vi: 'Hình phạt vượt khung của tội danh duy nhất đã ghi. Ghi đủ các tội danh hoặc sửa hình phạt.',
  },
});
