/**
 * Sentences that are joined come to no less than one of them.
 * @module
 */

import { rule, unconfirmed } from '../rule.ts';
import { isJoinedEnough, resultsOf } from '../sentences.ts';

/** @see Penal Code 2015, Art. 56 */
export const joinedSentenceNotBelow = rule({
  code: 'LT-EVENT-0010',
  basis: ['pc2015-55', 'pc2015-56'],
  severity: 'warning',
  kind: 'case-event',
  each: ({ step }) => resultsOf(step, 'sentence/joined'),
  holds: ({ sentence }) => (sentence === undefined ? undefined : isJoinedEnough(sentence)),
  message: unconfirmed({
    en: 'The joined sentence is below the sentence of this judgment alone. Correct one of the two.',
    vi: 'Hình phạt chung thấp hơn hình phạt của riêng bản án này. Sửa lại một trong hai.',
  }),
});
