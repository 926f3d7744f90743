// Generated from schemas/records/protection-measure/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../protection-measure.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/protection-measure.ts';

/** Validates a record of kind `protection-measure` (Biện pháp bảo vệ). */
export const protectionMeasure: KindValidator<'protection-measure'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'under18',
  'risks',
  'note',
  'attachments',
]);
