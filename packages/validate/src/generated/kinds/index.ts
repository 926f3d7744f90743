// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { accusedPerson } from './accused-person.ts';
import { campaign } from './campaign.ts';
import { caseRecord } from './case.ts';
import { communicationActivity } from './communication-activity.ts';
import { consent } from './consent.ts';
import { consolidatedReport } from './consolidated-report.ts';
import { crimeReportOutcome } from './crime-report-outcome.ts';
import { crimeReport } from './crime-report.ts';
import { directive } from './directive.ts';
import { handlingStatus } from './handling-status.ts';
import { implementationPlan } from './implementation-plan.ts';
import { legalProposal } from './legal-proposal.ts';
import { personIdentity } from './person-identity.ts';
import { preventionActivity } from './prevention-activity.ts';
import { progressReport } from './progress-report.ts';
import { reconciliation } from './reconciliation.ts';
import { referral } from './referral.ts';
import { statisticalReturn } from './statistical-return.ts';
import { supportService } from './support-service.ts';
import { victim } from './victim.ts';

export { accusedPerson, campaign, caseRecord, communicationActivity, consent, consolidatedReport, crimeReportOutcome, crimeReport, directive, handlingStatus, implementationPlan, legalProposal, personIdentity, preventionActivity, progressReport, reconciliation, referral, statisticalReturn, supportService, victim };

/** The validator of every kind, by name. */
export const kindValidators = {
  'accused-person': accusedPerson,
  'campaign': campaign,
  'case': caseRecord,
  'communication-activity': communicationActivity,
  'consent': consent,
  'consolidated-report': consolidatedReport,
  'crime-report-outcome': crimeReportOutcome,
  'crime-report': crimeReport,
  'directive': directive,
  'handling-status': handlingStatus,
  'implementation-plan': implementationPlan,
  'legal-proposal': legalProposal,
  'person-identity': personIdentity,
  'prevention-activity': preventionActivity,
  'progress-report': progressReport,
  'reconciliation': reconciliation,
  'referral': referral,
  'statistical-return': statisticalReturn,
  'support-service': supportService,
  'victim': victim,
} as const;
