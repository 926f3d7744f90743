// Generated from schemas/records/consent/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../consent.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/consent.ts';

/** Validates a record of kind `consent` (Đồng ý chia sẻ thông tin). */
export const consent: KindValidator<'consent'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'case',
  'note',
]);
