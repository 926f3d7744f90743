// Generated from packages/validate/src/rules/statistical-return/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { actualUntilWithinPeriod } from '../../rules/statistical-return/actual-until-within-period.ts';
import { breakdownNotAboveTotal } from '../../rules/statistical-return/breakdown-not-above-total.ts';
import { daysAgreeWithCode } from '../../rules/statistical-return/days-agree-with-code.ts';
import { levelAgreesWithArea } from '../../rules/statistical-return/level-agrees-with-area.ts';
import { nilMeansNoObservations } from '../../rules/statistical-return/nil-means-no-observations.ts';
import { noObservationTwice } from '../../rules/statistical-return/no-observation-twice.ts';
import { regimeAgreesWithCode } from '../../rules/statistical-return/regime-agrees-with-code.ts';

export const rules: readonly NamedRule<'statistical-return'>[] = [
  { ...actualUntilWithinPeriod, name: 'actual-until-within-period' },
  { ...breakdownNotAboveTotal, name: 'breakdown-not-above-total' },
  { ...daysAgreeWithCode, name: 'days-agree-with-code' },
  { ...levelAgreesWithArea, name: 'level-agrees-with-area' },
  { ...nilMeansNoObservations, name: 'nil-means-no-observations' },
  { ...noObservationTwice, name: 'no-observation-twice' },
  { ...regimeAgreesWithCode, name: 'regime-agrees-with-code' },
];
