// Generated from packages/validate/src/rules/consolidated-report/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { actualUntilWithinPeriod } from '../../rules/consolidated-report/actual-until-within-period.ts';
import { aimOfTheProgramme } from '../../rules/consolidated-report/aim-of-the-programme.ts';
import { breakdownNotAboveTotal } from '../../rules/consolidated-report/breakdown-not-above-total.ts';
import { changeIsTheDifference } from '../../rules/consolidated-report/change-is-the-difference.ts';
import { comparedPeriodBefore } from '../../rules/consolidated-report/compared-period-before.ts';
import { comparedPeriodOfTheSameKind } from '../../rules/consolidated-report/compared-period-of-the-same-kind.ts';
import { comparisonNamesItsPeriod } from '../../rules/consolidated-report/comparison-names-its-period.ts';
import { comparisonOfTheDataSet } from '../../rules/consolidated-report/comparison-of-the-data-set.ts';
import { countNotAboveNumber } from '../../rules/consolidated-report/count-not-above-number.ts';
import { countedNotBeforeTheFigures } from '../../rules/consolidated-report/counted-not-before-the-figures.ts';
import { coverageAgreesWithSources } from '../../rules/consolidated-report/coverage-agrees-with-sources.ts';
import { daysAgreeWithCode } from '../../rules/consolidated-report/days-agree-with-code.ts';
import { everyAgencyIsCovered } from '../../rules/consolidated-report/every-agency-is-covered.ts';
import { levelAgreesWithArea } from '../../rules/consolidated-report/level-agrees-with-area.ts';
import { metAgreesWithShare } from '../../rules/consolidated-report/met-agrees-with-share.ts';
import { noObservationTwice } from '../../rules/consolidated-report/no-observation-twice.ts';
import { officialEditionIsComplete } from '../../rules/consolidated-report/official-edition-is-complete.ts';
import { programmeOfThePeriod } from '../../rules/consolidated-report/programme-of-the-period.ts';
import { regimeAgreesWithCode } from '../../rules/consolidated-report/regime-agrees-with-code.ts';
import { restsOnTheRightKinds } from '../../rules/consolidated-report/rests-on-the-right-kinds.ts';
import { shareIsCountOutOfNumber } from '../../rules/consolidated-report/share-is-count-out-of-number.ts';

export const rules: readonly NamedRule<'consolidated-report'>[] = [
  { ...actualUntilWithinPeriod, name: 'actual-until-within-period' },
  { ...aimOfTheProgramme, name: 'aim-of-the-programme' },
  { ...breakdownNotAboveTotal, name: 'breakdown-not-above-total' },
  { ...changeIsTheDifference, name: 'change-is-the-difference' },
  { ...comparedPeriodBefore, name: 'compared-period-before' },
  { ...comparedPeriodOfTheSameKind, name: 'compared-period-of-the-same-kind' },
  { ...comparisonNamesItsPeriod, name: 'comparison-names-its-period' },
  { ...comparisonOfTheDataSet, name: 'comparison-of-the-data-set' },
  { ...countNotAboveNumber, name: 'count-not-above-number' },
  { ...countedNotBeforeTheFigures, name: 'counted-not-before-the-figures' },
  { ...coverageAgreesWithSources, name: 'coverage-agrees-with-sources' },
  { ...daysAgreeWithCode, name: 'days-agree-with-code' },
  { ...everyAgencyIsCovered, name: 'every-agency-is-covered' },
  { ...levelAgreesWithArea, name: 'level-agrees-with-area' },
  { ...metAgreesWithShare, name: 'met-agrees-with-share' },
  { ...noObservationTwice, name: 'no-observation-twice' },
  { ...officialEditionIsComplete, name: 'official-edition-is-complete' },
  { ...programmeOfThePeriod, name: 'programme-of-the-period' },
  { ...regimeAgreesWithCode, name: 'regime-agrees-with-code' },
  { ...restsOnTheRightKinds, name: 'rests-on-the-right-kinds' },
  { ...shareIsCountOutOfNumber, name: 'share-is-count-out-of-number' },
];
