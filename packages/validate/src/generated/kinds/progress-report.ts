// Generated from schemas/records/progress-report/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../progress-report.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/progress-report.ts';

/** Validates a record of kind `progress-report` (Báo cáo kết quả). */
export const progressReport: KindValidator<'progress-report'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'areas',
  'situation',
  'assessment',
  'attachments',
]);
