// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../victim.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/victim.ts';

/** Validates a record of kind `victim` (Nạn nhân, người đang trong quá trình xác định là nạn nhân). */
export const victim: KindValidator<'victim'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'exploitation',
  'destination',
  'places',
  'route',
  'identification',
  'rescue',
  'case',
  'proceedings',
  'needs',
  'risks',
  'consent',
  'support',
  'note',
  'attachments',
]);
