// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../handling-status.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/handling-status.ts';

/** Validates a record of kind `handling-status` (Trạng thái xử lý). */
export const handlingStatus: KindValidator<'handling-status'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'support',
  'outcome',
  'note',
]);
