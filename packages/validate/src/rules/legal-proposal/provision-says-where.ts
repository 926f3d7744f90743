/**
 * A provision is an article or an annex.
 * @module
 */
import { rule } from '../rule.ts';

export const provisionSaysWhere = rule({
  code: 'LT-LEGAL-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  each: ({ provisions = [] }) => provisions.map((provision, n) => [`/provisions/${n}`, provision] as const),
  holds: (provision) => Object.keys(provision).length > 0,
  message: {
    en: 'This provision says nothing. Give the article or the annex, or remove it.',
    vi: 'Mục này chưa ghi gì. Ghi điều hoặc phụ lục, hoặc bỏ mục này.',
  },
});
