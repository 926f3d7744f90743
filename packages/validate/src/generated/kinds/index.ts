// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { accusedPerson } from './accused-person.ts';
import { caseEvent } from './case-event.ts';
import { caseRecord } from './case.ts';
import { consent } from './consent.ts';
import { crimeReportOutcome } from './crime-report-outcome.ts';
import { crimeReport } from './crime-report.ts';
import { directive } from './directive.ts';
import { handlingStatus } from './handling-status.ts';
import { identification } from './identification.ts';
import { legalProposal } from './legal-proposal.ts';
import { personIdentity } from './person-identity.ts';
import { protectionMeasure } from './protection-measure.ts';
import { referral } from './referral.ts';
import { rescue } from './rescue.ts';
import { statisticalReturn } from './statistical-return.ts';
import { supportService } from './support-service.ts';
import { victim } from './victim.ts';

export { accusedPerson, caseEvent, caseRecord, consent, crimeReportOutcome, crimeReport, directive, handlingStatus, identification, legalProposal, personIdentity, protectionMeasure, referral, rescue, statisticalReturn, supportService, victim };

/** The validator of every kind, by name. */
export const kindValidators = {
  'accused-person': accusedPerson,
  'case-event': caseEvent,
  'case': caseRecord,
  'consent': consent,
  'crime-report-outcome': crimeReportOutcome,
  'crime-report': crimeReport,
  'directive': directive,
  'handling-status': handlingStatus,
  'identification': identification,
  'legal-proposal': legalProposal,
  'person-identity': personIdentity,
  'protection-measure': protectionMeasure,
  'referral': referral,
  'rescue': rescue,
  'statistical-return': statisticalReturn,
  'support-service': supportService,
  'victim': victim,
} as const;
