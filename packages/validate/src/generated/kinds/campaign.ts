// Generated from schemas/records/campaign/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../campaign.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/campaign.ts';

/** Validates a record of kind `campaign` (Đợt cao điểm). */
export const campaign: KindValidator<'campaign'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'keyAreas',
  'keyRoutes',
  'keyCrossings',
  'results',
  'previous',
  'cases',
  'rescues',
  'crimeReports',
  'fines',
  'seized',
  'assessment',
  'attachments',
]);
