// Generated from packages/validate/src/rules/case/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { chargeInArticle } from '../../rules/case/charge-in-article.ts';
import { decisionNotBeforeOpening } from '../../rules/case/decision-not-before-opening.ts';
import { leadChargeIsCharged } from '../../rules/case/lead-charge-is-charged.ts';
import { pointAgreesWithNumberOfVictims } from '../../rules/case/point-agrees-with-number-of-victims.ts';
import { seriousnessAgreesWithFrame } from '../../rules/case/seriousness-agrees-with-frame.ts';
import { subsetNotAboveTotal } from '../../rules/case/subset-not-above-total.ts';
import { timeLimitFromNotAfterUntil } from '../../rules/case/time-limit-from-not-after-until.ts';
import { under16Means151 } from '../../rules/case/under-16-means-151.ts';

export const rules: readonly NamedRule<'case'>[] = [
  { ...chargeInArticle, name: 'charge-in-article' },
  { ...decisionNotBeforeOpening, name: 'decision-not-before-opening' },
  { ...leadChargeIsCharged, name: 'lead-charge-is-charged' },
  { ...pointAgreesWithNumberOfVictims, name: 'point-agrees-with-number-of-victims' },
  { ...seriousnessAgreesWithFrame, name: 'seriousness-agrees-with-frame' },
  { ...subsetNotAboveTotal, name: 'subset-not-above-total' },
  { ...timeLimitFromNotAfterUntil, name: 'time-limit-from-not-after-until' },
  { ...under16Means151, name: 'under-16-means-151' },
];
