/**
 * A report ends in exactly one of three decisions, so that what belongs to another stays away.
 * @module
 */
import type { CrimeReportOutcome } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 147(1) */
export const oneDecisionAlone = rule({
  code: 'LT-OUTCOME-0013',
  basis: ['cpc2015-147-1'],
  severity: 'error',
  kind: 'crime-report-outcome',
  each: (outcome) => OF_ONE.map(([member, decision]) => [`/${member}`, [outcome[member], decision]] as const),
  holds: ([value, only], { decision }) => value === undefined || decision === only,
  message: {
    en: 'This belongs to another of the three decisions. Take it away, or correct the decision.',
    vi: 'Mục này thuộc loại quyết định khác. Bỏ mục này hoặc sửa quyết định.',
  },
});

/** A settlement that was suspended and went on keeps its suspension, whatever the decision. */
const OF_ONE = [
  ['institutedCase', 'institute'],
  ['charges', 'institute'],
  ['nonInstitutionGrounds', 'not-institute'],
  ['passedOn', 'not-institute'],
] as const satisfies readonly (readonly [keyof CrimeReportOutcome, CrimeReportOutcome['decision']])[];
