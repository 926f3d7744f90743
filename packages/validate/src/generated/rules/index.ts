// Generated from packages/validate/src/rules. Do not edit; run `pnpm generate`.
import { rules as head } from './head.ts';
import { rules as accusedPerson } from './accused-person.ts';
import { rules as campaign } from './campaign.ts';
import { rules as caseEvent } from './case-event.ts';
import { rules as caseRecord } from './case.ts';
import { rules as communicationActivity } from './communication-activity.ts';
import { rules as consent } from './consent.ts';
import { rules as consolidatedReport } from './consolidated-report.ts';
import { rules as crimeReportOutcome } from './crime-report-outcome.ts';
import { rules as crimeReport } from './crime-report.ts';
import { rules as directive } from './directive.ts';
import { rules as handlingStatus } from './handling-status.ts';
import { rules as identification } from './identification.ts';
import { rules as implementationPlan } from './implementation-plan.ts';
import { rules as legalProposal } from './legal-proposal.ts';
import { rules as personIdentity } from './person-identity.ts';
import { rules as preventionActivity } from './prevention-activity.ts';
import { rules as progressReport } from './progress-report.ts';
import { rules as protectionMeasure } from './protection-measure.ts';
import { rules as reconciliation } from './reconciliation.ts';
import { rules as referral } from './referral.ts';
import { rules as rescue } from './rescue.ts';
import { rules as statisticalReturn } from './statistical-return.ts';
import { rules as supportService } from './support-service.ts';
import { rules as victim } from './victim.ts';

/** Every rule, by the kind it is about; `head` stands for all. */
export const kindRules = {
  'head': head,
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
