/**
 * Each list refers to records of its kind.
 * @module
 */
import { rule } from '../rule.ts';

export const restsOnTheRightKinds = rule({
  code: 'LT-CONSOLIDATED-0018',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ reconciliations = [], progressReports = [], legalProposals = [], directive }) => [
    ...reconciliations.map(({ kind }, n) => [`/reconciliations/${n}/kind`, kind === 'reconciliation'] as const),
    ...progressReports.map(({ kind }, n) => [`/progressReports/${n}/kind`, kind === 'progress-report'] as const),
    ...legalProposals.map(({ kind }, n) => [`/legalProposals/${n}/kind`, kind === 'legal-proposal'] as const),
    ['/directive/kind', directive === undefined || directive.kind === 'directive'] as const,
  ],
  holds: (isRight) => isRight,
  message: {
    en: 'This refers to a record of another kind. Refer to the right one.',
    vi: 'Mục này dẫn chiếu bản ghi loại khác. Dẫn chiếu đúng loại.',
  },
});
