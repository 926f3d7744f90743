// Generated from schemas/records/legal-proposal/1.0.json. Do not edit; run `pnpm generate`.
import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../legal-proposal.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/legal-proposal.ts';

/** Validates a record of kind `legal-proposal` (Đề xuất văn bản quy phạm pháp luật). */
export const legalProposal: KindValidator<'legal-proposal'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [
  'outcome',
  'problem',
  'proposal',
  'ground',
  'impact',
  'attachments',
]);
