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
export { type ReportFormat, type ReportOptions, report } from './report/report.ts';
