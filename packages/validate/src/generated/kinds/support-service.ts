// Generated from schemas/records/support-service/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../support-service.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/support-service.ts';

/** Validates a record of kind `support-service` (Hỗ trợ nạn nhân). */
export const supportService: KindValidator<'support-service'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'person',
  'residenceArea',
  'openNeeds',
  'consents',
  'followUp',
  'costs',
  'plan',
  'note',
  'attachments',
]);
