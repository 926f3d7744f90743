/**
 * Of cases that were joined or split, both say so.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';

/** It warns: the other case may not have been brought up to date yet. @see Criminal Procedure Code 2015, Art. 170 */
export const joinedAndSplitOnBothSides = conversationRule({
  code: 'LT-CONV-0035',
  basis: ['cpc2015-170'],
  severity: 'warning',
  about: 'case-event',
  each: ({ step }) =>
    step.event === 'joinder'
      ? step.joins.map((ref, n) => [`/step/joins/${n}`, ref] as const)
      : step.event === 'split'
        ? [['/step/newCase', step.newCase]]
        : [],
  holds: (ref, { step, case: { id } }, { find }) => {
    const other = find(ref, 'case')?.record;
    if (other === undefined) return undefined;
    return step.event === 'split' ? other.splitFrom?.id === id : other.stage === 'joined';
  },
  message: {
    en: 'The record of the other case does not say so: a case that was split off names where it came from, one that was joined is at the stage of joined.',
    vi: 'Bản ghi của vụ án kia chưa thể hiện: vụ án được tách phải ghi vụ án gốc, vụ án được nhập phải ở giai đoạn đã nhập.',
  },
});
