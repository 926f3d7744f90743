// Generated from schemas/records/identification/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../identification.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/identification.ts';

/** Validates a record of kind `identification` (Xác minh, xác định nạn nhân). */
export const identification: KindValidator<'identification'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'sex',
  'age',
  'nationality',
  'languages',
  'area',
  'consent',
  'supportGiven',
  'note',
  'attachments',
]);
