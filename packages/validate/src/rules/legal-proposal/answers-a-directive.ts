/**
 * What a proposal answers is a directive, and its outcome stands in a handling status.
 * @module
 */
import { rule } from '../rule.ts';

export const answersADirective = rule({
  code: 'LT-LEGAL-0014',
  basis: ['technical'],
  severity: 'error',
  kind: 'legal-proposal',
  each: ({ directive, outcome }) => [
    ['/directive/kind', directive === undefined || directive.kind === 'directive'] as const,
    ['/outcome/status/kind', outcome?.status === undefined || outcome.status.kind === 'handling-status'] as const,
  ],
  holds: (isRight) => isRight,
  message: {
    en: 'This refers to a record of another kind. Refer to the directive, or to the handling status.',
    vi: 'Mục này dẫn chiếu bản ghi loại khác. Dẫn chiếu chỉ đạo hoặc trạng thái xử lý.',
  },
});
