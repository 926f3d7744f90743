// Generated from packages/validate/src/rules/identification/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { childsDeclarationByOfficer } from '../../rules/identification/childs-declaration-by-officer.ts';
import { communeNotifiesAtOnce } from '../../rules/identification/commune-notifies-at-once.ts';
import { continuingHasAnEnd } from '../../rules/identification/continuing-has-an-end.ts';
import { datesInOrder } from '../../rules/identification/dates-in-order.ts';
import { decisionHasDayAndBody } from '../../rules/identification/decision-has-day-and-body.ts';
import { healthBodyLeads } from '../../rules/identification/health-body-leads.ts';
import { papersOfTheirTime } from '../../rules/identification/papers-of-their-time.ts';
import { referencesOfTheirKind } from '../../rules/identification/references-of-their-kind.ts';
import { roleOfItsTime } from '../../rules/identification/role-of-its-time.ts';
import { verifiedWithinThreeDays } from '../../rules/identification/verified-within-three-days.ts';
import { victimHasGrounds } from '../../rules/identification/victim-has-grounds.ts';
import { victimOfOldLawHasPapers } from '../../rules/identification/victim-of-old-law-has-papers.ts';

export const rules: readonly NamedRule<'identification'>[] = [
  { ...childsDeclarationByOfficer, name: 'childs-declaration-by-officer' },
  { ...communeNotifiesAtOnce, name: 'commune-notifies-at-once' },
  { ...continuingHasAnEnd, name: 'continuing-has-an-end' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...decisionHasDayAndBody, name: 'decision-has-day-and-body' },
  { ...healthBodyLeads, name: 'health-body-leads' },
  { ...papersOfTheirTime, name: 'papers-of-their-time' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...roleOfItsTime, name: 'role-of-its-time' },
  { ...verifiedWithinThreeDays, name: 'verified-within-three-days' },
  { ...victimHasGrounds, name: 'victim-has-grounds' },
  { ...victimOfOldLawHasPapers, name: 'victim-of-old-law-has-papers' },
];
