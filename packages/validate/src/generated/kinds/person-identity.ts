// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../person-identity.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/person-identity.ts';

/** Validates a record of kind `person-identity` (Thông tin nhân thân). */
export const personIdentity: KindValidator<'person-identity'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'addresses',
  'channels',
  'relatives',
  'representative',
  'consent',
]);
