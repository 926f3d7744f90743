// Generated from schemas/. Do not edit; run `pnpm generate`.
export { accusedPerson } from './accused-person.ts';
export { caseEvent } from './case-event.ts';
export { caseRecord } from './case.ts';
export { consent } from './consent.ts';
export { crimeReportOutcome } from './crime-report-outcome.ts';
export { crimeReport } from './crime-report.ts';
export { directive } from './directive.ts';
export { handlingStatus } from './handling-status.ts';
export { identification } from './identification.ts';
export { legalProposal } from './legal-proposal.ts';
export { personIdentity } from './person-identity.ts';
export { protectionMeasure } from './protection-measure.ts';
export { referral } from './referral.ts';
export { rescue } from './rescue.ts';
export { statisticalReturn } from './statistical-return.ts';
export { supportService } from './support-service.ts';
export { victim } from './victim.ts';
