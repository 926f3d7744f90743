/**
 * A target is aimed at once for each denominator.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const targetOnce = rule({
  code: 'LT-PLAN-0012',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ targets }) =>
    repeated((targets ?? []).map(({ target, denominator }) => `${target} ${denominator}`)).map(
      (n) => [`/targets/${n}/target`, n] as const,
    ),
  holds: () => false,
  message: {
    en: 'The plan aims at this target against the same whole twice. Keep one.',
    vi: 'Chỉ tiêu này với cùng mẫu số đã được ghi. Chỉ giữ một.',
  },
});
