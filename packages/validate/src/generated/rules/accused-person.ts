// Generated from packages/validate/src/rules/accused-person/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { chargeInArticle } from '../../rules/accused-person/charge-in-article.ts';
import { datesInOrder } from '../../rules/accused-person/dates-in-order.ts';
import { exactlyOneLeadCharge } from '../../rules/accused-person/exactly-one-lead-charge.ts';
import { from14ForListedOffences } from '../../rules/accused-person/from-14-for-listed-offences.ts';
import { joinedSentenceNotBelow } from '../../rules/accused-person/joined-sentence-not-below.ts';
import { liftedNoticeHasDayAndReason } from '../../rules/accused-person/lifted-notice-has-day-and-reason.ts';
import { noLifeOrDeathUnder18 } from '../../rules/accused-person/no-life-or-death-under-18.ts';
import { oldEnoughForResponsibility } from '../../rules/accused-person/old-enough-for-responsibility.ts';
import { referencesOfTheirKind } from '../../rules/accused-person/references-of-their-kind.ts';
import { sentenceForTheGuilty } from '../../rules/accused-person/sentence-for-the-guilty.ts';
import { sentenceWithinFrame } from '../../rules/accused-person/sentence-within-frame.ts';
import { statusAgreesWithOutcome } from '../../rules/accused-person/status-agrees-with-outcome.ts';
import { wantedHasNoticeDate } from '../../rules/accused-person/wanted-has-notice-date.ts';
import { wantedIsNotDetained } from '../../rules/accused-person/wanted-is-not-detained.ts';

export const rules: readonly NamedRule<'accused-person'>[] = [
  { ...chargeInArticle, name: 'charge-in-article' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...exactlyOneLeadCharge, name: 'exactly-one-lead-charge' },
  { ...from14ForListedOffences, name: 'from-14-for-listed-offences' },
  { ...joinedSentenceNotBelow, name: 'joined-sentence-not-below' },
  { ...liftedNoticeHasDayAndReason, name: 'lifted-notice-has-day-and-reason' },
  { ...noLifeOrDeathUnder18, name: 'no-life-or-death-under-18' },
  { ...oldEnoughForResponsibility, name: 'old-enough-for-responsibility' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...sentenceForTheGuilty, name: 'sentence-for-the-guilty' },
  { ...sentenceWithinFrame, name: 'sentence-within-frame' },
  { ...statusAgreesWithOutcome, name: 'status-agrees-with-outcome' },
  { ...wantedHasNoticeDate, name: 'wanted-has-notice-date' },
  { ...wantedIsNotDetained, name: 'wanted-is-not-detained' },
];
