// Generated from schemas/. Do not edit; run `pnpm generate`.
export { campaign } from './campaign.ts';
export { caseRecord } from './case.ts';
export { communicationActivity } from './communication-activity.ts';
export { consent } from './consent.ts';
export { crimeReportOutcome } from './crime-report-outcome.ts';
export { crimeReport } from './crime-report.ts';
export { directive } from './directive.ts';
export { handlingStatus } from './handling-status.ts';
export { implementationPlan } from './implementation-plan.ts';
export { legalProposal } from './legal-proposal.ts';
export { personIdentity } from './person-identity.ts';
export { preventionActivity } from './prevention-activity.ts';
export { progressReport } from './progress-report.ts';
export { referral } from './referral.ts';
export { statisticalReturn } from './statistical-return.ts';
export { supportService } from './support-service.ts';
export { victim } from './victim.ts';
