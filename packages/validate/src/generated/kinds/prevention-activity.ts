// Generated from schemas/records/prevention-activity/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../prevention-activity.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/prevention-activity.ts';

/** Validates a record of kind `prevention-activity` (Hoạt động phòng ngừa). */
export const preventionActivity: KindValidator<'prevention-activity'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'areas',
  'crossings',
  'results',
  'crimeReports',
  'fines',
  'loans',
  'summary',
]);
