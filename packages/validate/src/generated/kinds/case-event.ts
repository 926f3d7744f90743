// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../case-event.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/case-event.ts';

/** Validates a record of kind `case-event` (Diễn biến vụ án). */
export const caseEvent: KindValidator<'case-event'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'areas',
  'summary',
  'attachments',
]);
