// Generated from packages/validate/src/rules/support-service/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { accompanyingPersonIsUnder18 } from '../../rules/support-service/accompanying-person-is-under-18.ts';
import { concernsAVictim } from '../../rules/support-service/concerns-a-victim.ts';
import { costNamesAService } from '../../rules/support-service/cost-names-a-service.ts';
import { decidedNotBeforeApplication } from '../../rules/support-service/decided-not-before-application.ts';
import { groupAgreesWithPerson } from '../../rules/support-service/group-agrees-with-person.ts';
import { handedOverSaysToWhom } from '../../rules/support-service/handed-over-says-to-whom.ts';
import { legalAidIsAService } from '../../rules/support-service/legal-aid-is-a-service.ts';
import { lineNumberOnce } from '../../rules/support-service/line-number-once.ts';
import { nothingGivenAgainstTheWill } from '../../rules/support-service/nothing-given-against-the-will.ts';
import { placeAgreesWithGroup } from '../../rules/support-service/place-agrees-with-group.ts';
import { schoolingTrainingAllowanceOnApplication } from '../../rules/support-service/schooling-training-allowance-on-application.ts';
import { serviceBeginsBeforeItEnds } from '../../rules/support-service/service-begins-before-it-ends.ts';
import { shortfallSaysWhy } from '../../rules/support-service/shortfall-says-why.ts';
import { supportAllowedForGroup } from '../../rules/support-service/support-allowed-for-group.ts';
import { supportOfTheLawOfTheDay } from '../../rules/support-service/support-of-the-law-of-the-day.ts';
import { whatWasGivenHasADay } from '../../rules/support-service/what-was-given-has-a-day.ts';

export const rules: readonly NamedRule<'support-service'>[] = [
  { ...accompanyingPersonIsUnder18, name: 'accompanying-person-is-under-18' },
  { ...concernsAVictim, name: 'concerns-a-victim' },
  { ...costNamesAService, name: 'cost-names-a-service' },
  { ...decidedNotBeforeApplication, name: 'decided-not-before-application' },
  { ...groupAgreesWithPerson, name: 'group-agrees-with-person' },
  { ...handedOverSaysToWhom, name: 'handed-over-says-to-whom' },
  { ...legalAidIsAService, name: 'legal-aid-is-a-service' },
  { ...lineNumberOnce, name: 'line-number-once' },
  { ...nothingGivenAgainstTheWill, name: 'nothing-given-against-the-will' },
  { ...placeAgreesWithGroup, name: 'place-agrees-with-group' },
  { ...schoolingTrainingAllowanceOnApplication, name: 'schooling-training-allowance-on-application' },
  { ...serviceBeginsBeforeItEnds, name: 'service-begins-before-it-ends' },
  { ...shortfallSaysWhy, name: 'shortfall-says-why' },
  { ...supportAllowedForGroup, name: 'support-allowed-for-group' },
  { ...supportOfTheLawOfTheDay, name: 'support-of-the-law-of-the-day' },
  { ...whatWasGivenHasADay, name: 'what-was-given-has-a-day' },
];
