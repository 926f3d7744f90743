// Generated from schemas/records/communication-activity/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../communication-activity.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/communication-activity.ts';

/** Validates a record of kind `communication-activity` (Hoạt động truyền thông). */
export const communicationActivity: KindValidator<'communication-activity'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'areas',
  'venue',
  'reach',
  'materials',
  'cost',
  'summary',
  'attachments',
]);
