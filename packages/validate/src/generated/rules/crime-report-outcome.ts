// Generated from packages/validate/src/rules/crime-report-outcome/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { chargeInArticle } from '../../rules/crime-report-outcome/charge-in-article.ts';
import { datesInOrder } from '../../rules/crime-report-outcome/dates-in-order.ts';
import { decisionWithinLimit } from '../../rules/crime-report-outcome/decision-within-limit.ts';
import { extendedByProcuracy } from '../../rules/crime-report-outcome/extended-by-procuracy.ts';
import { extensionAfterProlongation } from '../../rules/crime-report-outcome/extension-after-prolongation.ts';
import { extensionAskedFiveDaysBefore } from '../../rules/crime-report-outcome/extension-asked-five-days-before.ts';
import { forceMajeureSinceDecember2021 } from '../../rules/crime-report-outcome/force-majeure-since-december-2021.ts';
import { institutionNamesCase } from '../../rules/crime-report-outcome/institution-names-case.ts';
import { limitNotAboveLaw } from '../../rules/crime-report-outcome/limit-not-above-law.ts';
import { nonInstitutionHasGround } from '../../rules/crime-report-outcome/non-institution-has-ground.ts';
import { oneDecisionAlone } from '../../rules/crime-report-outcome/one-decision-alone.ts';
import { referencesOfTheirKind } from '../../rules/crime-report-outcome/references-of-their-kind.ts';
import { settledByCompetentBody } from '../../rules/crime-report-outcome/settled-by-competent-body.ts';
import { suspensionHasGround } from '../../rules/crime-report-outcome/suspension-has-ground.ts';
import { suspensionNotBeforeLimitEnds } from '../../rules/crime-report-outcome/suspension-not-before-limit-ends.ts';
import { suspensionSentWithin24Hours } from '../../rules/crime-report-outcome/suspension-sent-within-24-hours.ts';

export const rules: readonly NamedRule<'crime-report-outcome'>[] = [
  { ...chargeInArticle, name: 'charge-in-article' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...decisionWithinLimit, name: 'decision-within-limit' },
  { ...extendedByProcuracy, name: 'extended-by-procuracy' },
  { ...extensionAfterProlongation, name: 'extension-after-prolongation' },
  { ...extensionAskedFiveDaysBefore, name: 'extension-asked-five-days-before' },
  { ...forceMajeureSinceDecember2021, name: 'force-majeure-since-december-2021' },
  { ...institutionNamesCase, name: 'institution-names-case' },
  { ...limitNotAboveLaw, name: 'limit-not-above-law' },
  { ...nonInstitutionHasGround, name: 'non-institution-has-ground' },
  { ...oneDecisionAlone, name: 'one-decision-alone' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...settledByCompetentBody, name: 'settled-by-competent-body' },
  { ...suspensionHasGround, name: 'suspension-has-ground' },
  { ...suspensionNotBeforeLimitEnds, name: 'suspension-not-before-limit-ends' },
  { ...suspensionSentWithin24Hours, name: 'suspension-sent-within-24-hours' },
];
