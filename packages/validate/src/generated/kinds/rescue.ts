// Generated from schemas/records/rescue/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../rescue.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/rescue.ts';

/** Validates a record of kind `rescue` (Giải cứu, tiếp nhận). */
export const rescue: KindValidator<'rescue'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'persons',
  'victims',
  'foreigners',
  'accompanying',
  'wishHome',
  'wishShelter',
  'place',
  'abroad',
  'states',
  'needs',
  'supportGiven',
  'childArrangements',
  'note',
  'attachments',
]);
