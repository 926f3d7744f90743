// Generated from schemas/records/implementation-plan/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../implementation-plan.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/implementation-plan.ts';

/** Validates a record of kind `implementation-plan` (Kế hoạch triển khai). */
export const implementationPlan: KindValidator<'implementation-plan'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'areas',
  'budget',
  'note',
  'attachments',
]);
