// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../case.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/case.ts';

/** Validates a record of kind `case` (Vụ án). */
export const caseRecord: KindValidator<'case'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'acts',
  'means',
  'purposes',
  'modus',
  'interval',
  'ring',
  'areas',
  'places',
  'route',
  'counts',
  'payments',
  'summary',
  'attachments',
]);
