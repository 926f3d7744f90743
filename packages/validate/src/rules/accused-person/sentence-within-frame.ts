/**
 * Imprisonment for one offence of trafficking stays within its frame; for several, or joined, it may be above.
 * @module
 */

import { rule } from '../rule.ts';
import { isWithinFrame } from '../sentences.ts';

/** @see Penal Code 2015, Art. 150, 151 */
export const sentenceWithinFrame = rule({
  code: 'LT-ACCUSED-0011',
  basis: ['pc2015-150-1', 'pc2015-150-2', 'pc2015-150-3', 'pc2015-151-1', 'pc2015-151-2', 'pc2015-151-3'],
  severity: 'warning',
  kind: 'accused-person',
  at: '/outcome/sentence/main',
  holds: ({ outcome }) => (outcome === undefined ? undefined : isWithinFrame(outcome)),
  message: {
    en: 'The sentence is above the frame of the one offence named. Name all offences, put the total under the joined sentence, or correct it.',
    vi: 'Hình phạt vượt khung của tội danh duy nhất đã ghi. Ghi đủ các tội danh, ghi tổng vào hình phạt chung hoặc sửa hình phạt.',
  },
});
