// Generated from schemas/. Do not edit; run `pnpm generate`.
import type { AccusedPerson } from './accused-person.ts';
import type { Campaign } from './campaign.ts';
import type { CaseEvent } from './case-event.ts';
import type { Case } from './case.ts';
import type { CommunicationActivity } from './communication-activity.ts';
import type { Consent } from './consent.ts';
import type { ConsolidatedReport } from './consolidated-report.ts';
import type { CrimeReportOutcome } from './crime-report-outcome.ts';
import type { CrimeReport } from './crime-report.ts';
import type { Directive } from './directive.ts';
import type { HandlingStatus } from './handling-status.ts';
import type { Identification } from './identification.ts';
import type { ImplementationPlan } from './implementation-plan.ts';
import type { LegalProposal } from './legal-proposal.ts';
import type { PersonIdentity } from './person-identity.ts';
import type { PreventionActivity } from './prevention-activity.ts';
import type { ProgressReport } from './progress-report.ts';
import type { ProtectionMeasure } from './protection-measure.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { Referral } from './referral.ts';
import type { Rescue } from './rescue.ts';
import type { StatisticalReturn } from './statistical-return.ts';
import type { SupportService } from './support-service.ts';
import type { Victim } from './victim.ts';

export type * from './codes.ts';
export type * from './common.ts';
export type { AccusedPerson };
export type { Campaign };
export type { CaseEvent };
export type { Case };
export type { CommunicationActivity };
export type { Consent };
export type { ConsolidatedReport };
export type { CrimeReportOutcome };
export type { CrimeReport };
export type { Directive };
export type { HandlingStatus };
export type { Identification };
export type { ImplementationPlan };
export type { LegalProposal };
export type { PersonIdentity };
export type { PreventionActivity };
export type { ProgressReport };
export type { ProtectionMeasure };
export type { Reconciliation };
export type { Referral };
export type { Rescue };
export type { StatisticalReturn };
export type { SupportService };
export type { Victim };

/** A record by the name of its kind. */
export interface Records {
  'accused-person': AccusedPerson;
  'campaign': Campaign;
  'case-event': CaseEvent;
  'case': Case;
  'communication-activity': CommunicationActivity;
  'consent': Consent;
  'consolidated-report': ConsolidatedReport;
  'crime-report-outcome': CrimeReportOutcome;
  'crime-report': CrimeReport;
  'directive': Directive;
  'handling-status': HandlingStatus;
  'identification': Identification;
  'implementation-plan': ImplementationPlan;
  'legal-proposal': LegalProposal;
  'person-identity': PersonIdentity;
  'prevention-activity': PreventionActivity;
  'progress-report': ProgressReport;
  'protection-measure': ProtectionMeasure;
  'reconciliation': Reconciliation;
  'referral': Referral;
  'rescue': Rescue;
  'statistical-return': StatisticalReturn;
  'support-service': SupportService;
  'victim': Victim;
}

/** The name of a kind of record that has a schema. */
export type RecordKind = keyof Records;

/** The type of a kind's records. */
export type RecordOf<K extends RecordKind> = Records[K];

/** A record of any kind; `schema` tells which. */
export type AnyRecord = Records[RecordKind];
