// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { caseRecord } from './case.ts';
import { consent } from './consent.ts';
import { consolidatedReport } from './consolidated-report.ts';
import { crimeReportOutcome } from './crime-report-outcome.ts';
import { crimeReport } from './crime-report.ts';
import { directive } from './directive.ts';
import { handlingStatus } from './handling-status.ts';
import { legalProposal } from './legal-proposal.ts';
import { personIdentity } from './person-identity.ts';
import { reconciliation } from './reconciliation.ts';
import { referral } from './referral.ts';
import { statisticalReturn } from './statistical-return.ts';
import { supportService } from './support-service.ts';
import { victim } from './victim.ts';

export { caseRecord, consent, consolidatedReport, crimeReportOutcome, crimeReport, directive, handlingStatus, legalProposal, personIdentity, reconciliation, referral, statisticalReturn, supportService, victim };

/** The validator of every kind, by name. */
export const kindValidators = {
  'case': caseRecord,
  'consent': consent,
  'consolidated-report': consolidatedReport,
  'crime-report-outcome': crimeReportOutcome,
  'crime-report': crimeReport,
  'directive': directive,
  'handling-status': handlingStatus,
  'legal-proposal': legalProposal,
  'person-identity': personIdentity,
  'reconciliation': reconciliation,
  'referral': referral,
  'statistical-return': statisticalReturn,
  'support-service': supportService,
  'victim': victim,
} as const;
