// Generated from schemas/records/consolidated-report/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../consolidated-report.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/consolidated-report.ts';

/** Validates a record of kind `consolidated-report` (Báo cáo tổng hợp). */
export const consolidatedReport: KindValidator<'consolidated-report'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'progressReports',
  'legalProposals',
  'directive',
  'analysis',
  'attachments',
]);
