/**
 * Where a body asked for the protection, it is named; where a person asked, none is.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 487(3) */
export const requestingBodyIsNamed = rule({
  code: 'LT-PROTECTION-0011',
  basis: ['cpc2015-487-3'],
  severity: 'warning',
  kind: 'protection-measure',
  at: '/request/agency',
  holds: ({ request }) =>
    request === undefined ? undefined : (request.from === 'body') === (request.agency !== undefined),
  message: {
    en: 'A body that asked is named, and no body where a person asked. Add or remove it.',
    vi: 'Cơ quan đề nghị thì ghi tên cơ quan, cá nhân đề nghị thì không. Bổ sung hoặc bỏ mục này.',
  },
});
