/**
 * Who is protected is so by some measure from some day; who is refused, by none.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 486 */
export const appliedHasMeasures = rule({
  code: 'LT-PROTECTION-0004',
  basis: ['cpc2015-486'],
  severity: 'error',
  kind: 'protection-measure',
  each: ({ measures, from }) =>
    [
      ['/measures', measures !== undefined],
      ['/from', from !== undefined],
    ] as const,
  holds: (told, { decision }) =>
    decision === 'applied' || decision === 'changed' ? told : decision === 'refused' ? !told : undefined,
  message: {
    en: 'A protection that is applied names its measures and its first day, one that is refused neither. Add or remove them.',
    vi: 'Áp dụng bảo vệ thì ghi biện pháp và ngày bắt đầu, không áp dụng thì không ghi. Bổ sung hoặc bỏ các mục này.',
  },
});
