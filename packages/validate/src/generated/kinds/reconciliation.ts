// Generated from schemas/records/reconciliation/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../reconciliation.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/reconciliation.ts';

/** Validates a record of kind `reconciliation` (Đối chiếu số liệu). */
export const reconciliation: KindValidator<'reconciliation'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'minutes',
  'remarks',
]);
