/**
 * Consent that has to be proved is kept on paper, in a file or on a recording.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 13/2023/NĐ-CP, Art. 11(5), (10) */
export const consentCanBeShown = rule({
  code: 'LT-CONSENT-0010',
  basis: ['law91-2025-9', 'decree13-2023-11'],
  severity: 'error',
  kind: 'consent',
  at: '/form',
  holds: ({ answer, form, document }) => answer.given === 'no' || form !== undefined || document !== undefined,
  message: {
    en: 'The body that asked has to prove the consent. Attach the form, or give number and date of the paper.',
    vi: 'Cơ quan hỏi ý kiến phải chứng minh được sự đồng ý. Đính kèm văn bản hoặc ghi số, ngày của văn bản.',
  },
});
