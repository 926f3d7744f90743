// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../statistical-return.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/statistical-return.ts';

/** Validates a record of kind `statistical-return` (Báo cáo số liệu). */
export const statisticalReturn: KindValidator<'statistical-return'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'remarks',
]);
