// Generated from packages/validate/src/rules/case-event/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { chargeInArticle } from '../../rules/case-event/charge-in-article.ts';
import { datesInOrder } from '../../rules/case-event/dates-in-order.ts';
import { defendantJudgedOnce } from '../../rules/case-event/defendant-judged-once.ts';
import { joinedSentenceNotBelow } from '../../rules/case-event/joined-sentence-not-below.ts';
import { joinsAndSplitsAnotherCase } from '../../rules/case-event/joins-and-splits-another-case.ts';
import { referencesOfTheirKind } from '../../rules/case-event/references-of-their-kind.ts';
import { sentenceForTheGuilty } from '../../rules/case-event/sentence-for-the-guilty.ts';
import { sentenceWithinFrame } from '../../rules/case-event/sentence-within-frame.ts';
import { stageAgreesWithStep } from '../../rules/case-event/stage-agrees-with-step.ts';
import { stepByItsBody } from '../../rules/case-event/step-by-its-body.ts';
import { transferredToAnotherBody } from '../../rules/case-event/transferred-to-another-body.ts';

export const rules: readonly NamedRule<'case-event'>[] = [
  { ...chargeInArticle, name: 'charge-in-article' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...defendantJudgedOnce, name: 'defendant-judged-once' },
  { ...joinedSentenceNotBelow, name: 'joined-sentence-not-below' },
  { ...joinsAndSplitsAnotherCase, name: 'joins-and-splits-another-case' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...sentenceForTheGuilty, name: 'sentence-for-the-guilty' },
  { ...sentenceWithinFrame, name: 'sentence-within-frame' },
  { ...stageAgreesWithStep, name: 'stage-agrees-with-step' },
  { ...stepByItsBody, name: 'step-by-its-body' },
  { ...transferredToAnotherBody, name: 'transferred-to-another-body' },
];
