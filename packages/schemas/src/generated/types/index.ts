// Generated from schemas/. Do not edit; run `pnpm generate`.
import type { AccusedPerson } from './accused-person.ts';
import type { CaseEvent } from './case-event.ts';
import type { Case } from './case.ts';
import type { Consent } from './consent.ts';
import type { CrimeReportOutcome } from './crime-report-outcome.ts';
import type { CrimeReport } from './crime-report.ts';
import type { Directive } from './directive.ts';
import type { HandlingStatus } from './handling-status.ts';
import type { Identification } from './identification.ts';
import type { LegalProposal } from './legal-proposal.ts';
import type { PersonIdentity } from './person-identity.ts';
import type { ProtectionMeasure } from './protection-measure.ts';
import type { Referral } from './referral.ts';
import type { Rescue } from './rescue.ts';
import type { StatisticalReturn } from './statistical-return.ts';
import type { SupportService } from './support-service.ts';
import type { Victim } from './victim.ts';

export type * from './codes.ts';
export type * from './common.ts';
export type { AccusedPerson };
export type { CaseEvent };
export type { Case };
export type { Consent };
export type { CrimeReportOutcome };
export type { CrimeReport };
export type { Directive };
export type { HandlingStatus };
export type { Identification };
export type { LegalProposal };
export type { PersonIdentity };
export type { ProtectionMeasure };
export type { Referral };
export type { Rescue };
export type { StatisticalReturn };
export type { SupportService };
export type { Victim };

/** A record by the name of its kind. */
export interface Records {
  'accused-person': AccusedPerson;
  'case-event': CaseEvent;
  'case': Case;
  'consent': Consent;
  'crime-report-outcome': CrimeReportOutcome;
  'crime-report': CrimeReport;
  'directive': Directive;
  'handling-status': HandlingStatus;
  'identification': Identification;
  'legal-proposal': LegalProposal;
  'person-identity': PersonIdentity;
  'protection-measure': ProtectionMeasure;
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
