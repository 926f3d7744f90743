// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { caseRecord } from './case.ts';
import { crimeReportOutcome } from './crime-report-outcome.ts';
import { crimeReport } from './crime-report.ts';
import { handlingStatus } from './handling-status.ts';
import { personIdentity } from './person-identity.ts';
import { referral } from './referral.ts';
import { statisticalReturn } from './statistical-return.ts';
import { victim } from './victim.ts';

export { caseRecord, crimeReportOutcome, crimeReport, handlingStatus, personIdentity, referral, statisticalReturn, victim };

/** The validator of every kind, by name. */
export const kindValidators = {
  'case': caseRecord,
  'crime-report-outcome': crimeReportOutcome,
  'crime-report': crimeReport,
  'handling-status': handlingStatus,
  'person-identity': personIdentity,
  'referral': referral,
  'statistical-return': statisticalReturn,
  'victim': victim,
} as const;
