// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { accusedPerson } from './accused-person.ts';
import { campaign } from './campaign.ts';
import { caseEvent } from './case-event.ts';
import { caseRecord } from './case.ts';
import { communicationActivity } from './communication-activity.ts';
import { consent } from './consent.ts';
import { consolidatedReport } from './consolidated-report.ts';
import { crimeReportOutcome } from './crime-report-outcome.ts';
import { crimeReport } from './crime-report.ts';
import { directive } from './directive.ts';
import { handlingStatus } from './handling-status.ts';
import { identification } from './identification.ts';
import { implementationPlan } from './implementation-plan.ts';
import { legalProposal } from './legal-proposal.ts';
import { personIdentity } from './person-identity.ts';
import { preventionActivity } from './prevention-activity.ts';
import { progressReport } from './progress-report.ts';
import { protectionMeasure } from './protection-measure.ts';
import { reconciliation } from './reconciliation.ts';
import { referral } from './referral.ts';
import { rescue } from './rescue.ts';
import { statisticalReturn } from './statistical-return.ts';
import { supportService } from './support-service.ts';
import { victim } from './victim.ts';

export { accusedPerson, campaign, caseEvent, caseRecord, communicationActivity, consent, consolidatedReport, crimeReportOutcome, crimeReport, directive, handlingStatus, identification, implementationPlan, legalProposal, personIdentity, preventionActivity, progressReport, protectionMeasure, reconciliation, referral, rescue, statisticalReturn, supportService, victim };

/** The validator of every kind, by name. */
export const kindValidators = {
  'accused-person': accusedPerson,
  'campaign': campaign,
  'case-event': caseEvent,
  'case': caseRecord,
  'communication-activity': communicationActivity,
  'consent': consent,
  'consolidated-report': consolidatedReport,
  'crime-report-outcome': crimeReportOutcome,
  'crime-report': crimeReport,
  'directive': directive,
  'handling-status': handlingStatus,
  'identification': identification,
  'implementation-plan': implementationPlan,
  'legal-proposal': legalProposal,
  'person-identity': personIdentity,
  'prevention-activity': preventionActivity,
  'progress-report': progressReport,
  'protection-measure': protectionMeasure,
  'reconciliation': reconciliation,
  'referral': referral,
  'rescue': rescue,
  'statistical-return': statisticalReturn,
  'support-service': supportService,
  'victim': victim,
} as const;
