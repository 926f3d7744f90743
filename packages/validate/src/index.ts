/**
 * Validates records of the contract, with messages in English and Vietnamese.
 * @module
 */
export { type ConsentQuestion, grantedBy } from './consent.ts';
export { type Contract, contract } from './contract.ts';
export * from './generated/kinds/index.ts';
export type { Issue, Lang, Messages, Severity, ValidateOptions, ValidationResult } from './issue.ts';
export type { KindValidator } from './kind-validator.ts';
export { groupsPresent, minimise, type Sharing } from './minimise.ts';
export {
  type Citizenship,
  citizenshipOf,
  type SupportFacts,
  type SupportRegime,
  supportCategories,
  supportCategory,
  supportKinds,
  supportRegimeOn,
} from './rules/support-table.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts';
export { anyRecord, validate, validatorOf, versionsRead } from './validate.ts';
