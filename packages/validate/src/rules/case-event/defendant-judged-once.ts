/**
 * A judgment finds of each defendant one thing.
 * @module
 */

import { rule } from '../rule.ts';
import { resultsOf } from '../sentences.ts';

export const defendantJudgedOnce = rule({
  code: 'LT-EVENT-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  each: ({ step }) => {
    const results = resultsOf(step, 'accused');
    const ids = results.map(([, { accused }]) => accused.id);
    return results.filter((_, index) => ids.indexOf(ids[index] ?? '') !== index);
  },
  holds: () => false,
  message: {
    en: 'The judgment names this defendant twice. Put what it finds into one result.',
    vi: 'Bản án ghi bị cáo này hai lần. Gộp kết luận vào một mục.',
  },
});
