// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../crime-report.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/crime-report.ts';

/** Validates a record of kind `crime-report` (Tố giác, tin báo về tội phạm, kiến nghị khởi tố). */
export const crimeReport: KindValidator<'crime-report'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'acts',
  'means',
  'purposes',
  'modus',
  'interval',
  'allegedVictims',
  'allegedOffenders',
  'places',
  'route',
  'risks',
  'payments',
  'summary',
  'attachments',
  'initialSteps',
]);
