/**
 * Who was asked in another language than Vietnamese had an interpreter, or an officer who speaks it.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 37(1)c */
export const foreignLanguageSaysWhoInterpreted = rule({
  code: 'LT-CONSENT-0013',
  basis: ['law53-2024-37-1'],
  severity: 'error',
  kind: 'consent',
  at: '/interpreter',
  holds: ({ language, interpreter }) => language.split('-')[0] === 'vi' || interpreter !== undefined,
  message: {
    en: 'The person was asked in another language. Say whether an interpreter took part.',
    vi: 'Việc hỏi ý kiến không dùng tiếng Việt. Ghi rõ có người phiên dịch hay không.',
  },
});
