/**
 * The lead accused of a case is charged with its lead charge, and says to be the lead accused.
 * @module
 */
import type { Charge } from '@lienthong/schemas';
import { conversationRule } from '../conversation-rule.ts';

/** @see national indicators of cases and accused: the case counts under the offence of its lead accused */
export const leadAccusedBearsLeadCharge = conversationRule({
  code: 'LT-CONV-0025',
  basis: ['indicator-prosecuted', 'indicator-tried'],
  severity: 'warning',
  about: 'case',
  each: ({ leadAccused }) => (leadAccused === undefined ? [] : [['/leadAccused', leadAccused]]),
  holds: (ref, { leadCharge }, { find }) => {
    const lead = find(ref, 'accused-person')?.record;
    if (lead === undefined) return undefined;
    return lead.leadAccused !== false && lead.charges.some(({ charge }) => isSameOffence(charge, leadCharge));
  },
  message: {
    en: 'This person is not charged with the lead charge of the case, or is said not to be its lead accused. Correct the case or the accused person.',
    vi: 'Người này không bị khởi tố về tội danh chính của vụ án hoặc được ghi không phải bị can đầu vụ. Sửa bản ghi vụ án hoặc bản ghi bị can.',
  },
});

/** Clause and point may still differ while the two records are brought up to date one after the other. */
function isSameOffence(a: Charge, b: Charge): boolean {
  return a.code === b.code && a.article === b.article;
}
