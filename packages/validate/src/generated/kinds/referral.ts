// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../referral.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/referral.ts';

/** Validates a record of kind `referral` (Chuyển tuyến). */
export const referral: KindValidator<'referral'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'person',
  'accompanying',
  'interpreter',
  'handOver',
  'residenceArea',
  'needs',
  'risks',
  'healthNote',
  'consent',
  'alreadyGiven',
  'note',
  'attachments',
]);
