// Generated from schemas/records/crime-report-outcome/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../crime-report-outcome.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/crime-report-outcome.ts';

/** Validates a record of kind `crime-report-outcome` (Kết quả giải quyết nguồn tin về tội phạm). */
export const crimeReportOutcome: KindValidator<'crime-report-outcome'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'victims',
  'acts',
  'means',
  'purposes',
  'areas',
  'found',
  'summary',
  'attachments',
]);
