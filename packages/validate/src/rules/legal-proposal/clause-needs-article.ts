/**
 * A clause belongs to an article, a point to a clause or an article.
 * @module
 */
import { rule } from '../rule.ts';

export const clauseNeedsArticle = rule({
  code: 'LT-LEGAL-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  each: ({ provisions = [] }) =>
    provisions.flatMap(({ article, clause, point }, n) => [
      [`/provisions/${n}/article`, article !== undefined || (clause === undefined && point === undefined)] as const,
    ]),
  holds: (isNamed) => isNamed,
  message: {
    en: 'A clause or point belongs to an article. Give the article.',
    vi: 'Khoản, điểm phải thuộc một điều. Ghi số của điều.',
  },
});
