// Generated from schemas/records/directive/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../directive.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/directive.ts';

/** Validates a record of kind `directive` (Chỉ đạo, giao nhiệm vụ). */
export const directive: KindValidator<'directive'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'context',
  'attachments',
]);
