/**
 * In criminal proceedings it is the investigating body that decides; others propose.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 487(3) */
export const investigatingBodyDecides = rule({
  code: 'LT-PROTECTION-0010',
  basis: ['cpc2015-487-3'],
  severity: 'warning',
  kind: 'protection-measure',
  at: '/decidedBy/role',
  holds: ({ underLaw, decidedBy }) => underLaw !== 'criminal-procedure' || decidedBy.role === 'investigating-body',
  message: {
    en: 'Under the Criminal Procedure Code the investigating body decides on protection. Name it, or the other law.',
    vi: 'Theo Bộ luật Tố tụng hình sự, Cơ quan điều tra quyết định việc bảo vệ. Ghi Cơ quan điều tra hoặc chọn luật khác.',
  },
});
