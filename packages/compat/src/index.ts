export type { Cures, Example, Rule } from './changes/rules/rule.ts';
export { type RuleCode, rules } from './changes/rules/rules.ts';
export { compare } from './compare.ts';
export type {
  Change,
  ChangeClass,
  CompareOptions,
  Comparison,
  Direction,
  Mode,
  Place,
  ProofStep,
  Reader,
  Reason,
  ReasonCode,
  Resolve,
  Side,
  Verdict,
} from './comparison.ts';
export { type ReasonText, reasons } from './reasons.ts';
export type { ReportFormat, ReportOptions } from './report/options.ts';
export { report } from './report/report.ts';
export { worst } from './ways.ts';
export type { Lang, Words } from './words.ts';
