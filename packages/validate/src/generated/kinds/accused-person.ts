// Generated from schemas/records/accused-person/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../accused-person.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/accused-person.ts';

/** Validates a record of kind `accused-person` (Bị can, bị cáo, người bị truy nã). */
export const accusedPerson: KindValidator<'accused-person'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'sex',
  'ageAtAct',
  'nationality',
  'priorRecord',
  'alsoVictim',
  'roles',
  'functions',
  'relations',
  'victims',
  'outcome',
  'note',
  'attachments',
]);
