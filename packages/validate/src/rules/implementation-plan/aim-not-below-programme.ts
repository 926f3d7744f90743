/**
 * Under the programme 2021-2025 a plan aims at no less than the programme does.
 * @module
 */
import { isAsHighAsDecision193 } from '../programme.ts';
import { rule } from '../rule.ts';

/** @see Decision 193/QĐ-TTg of 9 February 2021; of the programme 2026-2030 no shares are known here */
export const aimNotBelowProgramme = rule({
  code: 'LT-PLAN-0010',
  basis: ['decision193-2021-targets'],
  severity: 'warning',
  kind: 'implementation-plan',
  each: ({ targets }) => (targets ?? []).map((target, index) => [`/targets/${index}/aim`, target] as const),
  holds: ({ target, aim, bound }, { programme }) =>
    programme === '2021-2025' ? isAsHighAsDecision193(target, aim, bound) : undefined,
  message: {
    en: 'The aim is below what the programme asks for. Raise it, or say why in the note.',
    vi: 'Mức phấn đấu thấp hơn chỉ tiêu của Chương trình. Nâng mức hoặc nêu lý do ở phần ghi chú.',
  },
});
