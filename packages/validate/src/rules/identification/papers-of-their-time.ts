/**
 * Each paper is one that the law of its day knows.
 * @module
 */
import { rule, unconfirmed } from '../rule.ts';

/** @see Law 66/2011/QH12, Art. 28; Law 53/2024/QH15, Art. 33(1) */
export const papersOfTheirTime = rule({
  code: 'LT-IDENTIFICATION-0004',
  basis: ['law66-2011-28', 'law53-2024-33-1'],
  severity: 'warning',
  kind: 'identification',
  each: ({ papers = [] }) => papers.map((paper, index) => [`/papers/${index}/kind`, paper] as const),
  holds: ({ kind, document }, { decidedOn }) => {
    const day = document?.issuedOn ?? decidedOn;
    if (day === undefined) return undefined;
    return kind === 'district-police-certificate'
      ? day < '2025-07-01'
      : kind !== 'police-certificate' || day >= '2025-07-01';
  },
  message: unconfirmed({
    en: 'The law of that day did not know this paper. Correct the kind of paper or its day.',
    vi: 'Luật vào ngày đó không có loại giấy tờ này. Sửa loại giấy tờ hoặc ngày.',
  }),
});
