// Generated from packages/validate/src/rules/handling-status/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { assignedSaysToWhom } from '../../rules/handling-status/assigned-says-to-whom.ts';
import { crimeReportIsNeverRefused } from '../../rules/handling-status/crime-report-is-never-refused.ts';
import { declinedSaysWhy } from '../../rules/handling-status/declined-says-why.ts';
import { expectedNotBeforeDecided } from '../../rules/handling-status/expected-not-before-decided.ts';

export const rules: readonly NamedRule<'handling-status'>[] = [
  { ...assignedSaysToWhom, name: 'assigned-says-to-whom' },
  { ...crimeReportIsNeverRefused, name: 'crime-report-is-never-refused' },
  { ...declinedSaysWhy, name: 'declined-says-why' },
  { ...expectedNotBeforeDecided, name: 'expected-not-before-decided' },
];
