// Generated from packages/validate/src/rules/crime-report/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { actNotAfterReport } from '../../rules/crime-report/act-not-after-report.ts';
import { meansUnlessUnder18 } from '../../rules/crime-report/means-unless-under-18.ts';
import { petitionIsWritten } from '../../rules/crime-report/petition-is-written.ts';
import { receivedNotAfterRecorded } from '../../rules/crime-report/received-not-after-recorded.ts';
import { under16IsUnder18 } from '../../rules/crime-report/under-16-is-under-18.ts';

export const rules: readonly NamedRule<'crime-report'>[] = [
  { ...actNotAfterReport, name: 'act-not-after-report' },
  { ...meansUnlessUnder18, name: 'means-unless-under-18' },
  { ...petitionIsWritten, name: 'petition-is-written' },
  { ...receivedNotAfterRecorded, name: 'received-not-after-recorded' },
  { ...under16IsUnder18, name: 'under-16-is-under-18' },
];
