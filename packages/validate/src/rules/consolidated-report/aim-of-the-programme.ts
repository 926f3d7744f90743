/**
 * The aims of 2021 to 2025 are those of decision 193.
 * @module
 */
import type { TargetBoundCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Decision 193/QĐ-TTg of 9 February 2021 */
export const aimOfTheProgramme = rule({
  code: 'LT-CONSOLIDATED-0012',
  basis: ['decision193-2021-targets'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ targets = [] }) => targets.map((target, n) => [`/targets/${n}/aim`, target] as const),
  holds: ({ target, aim, bound = 'at-least' }, { programme }) => {
    const set = AIMS[target];
    return programme !== '2021-2025' || aim === undefined || set === undefined
      ? undefined
      : aim === set[0] && bound === set[1];
  },
  message: {
    en: 'The programme of 2021 to 2025 sets another aim for this target. Correct the aim, the bound or the programme.',
    vi: 'Chương trình giai đoạn 2021-2025 đặt mức khác cho chỉ tiêu này. Sửa mức đặt ra hoặc chương trình.',
  },
});

const AIMS: Readonly<Record<string, readonly [aim: number, bound: TargetBoundCode]>> = {
  'reports-received-classified': [100, 'at-least'],
  'reports-settled': [90, 'above'],
  'cases-discovered': [90, 'above'],
  'cases-indicted': [95, 'at-least'],
  'cases-tried': [90, 'at-least'],
};
