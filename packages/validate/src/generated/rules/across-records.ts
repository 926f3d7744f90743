// Generated from packages/validate/src/rules. Do not edit; run `pnpm generate`.
import type { NamedConversationRule } from '../../rules/conversation-rule.ts';
import { accusedOfTheCase } from '../../rules/conversation/accused-of-the-case.ts';
import { actsInItsOwnRole } from '../../rules/conversation/acts-in-its-own-role.ts';
import { agesAgree } from '../../rules/conversation/ages-agree.ts';
import { answerNotBeforeWhatItAnswers } from '../../rules/conversation/answer-not-before-what-it-answers.ts';
import { answersFollow } from '../../rules/conversation/answers-follow.ts';
import { article151ForUnder16 } from '../../rules/conversation/article-151-for-under-16.ts';
import { caseOpenedByItsDecision } from '../../rules/conversation/case-opened-by-its-decision.ts';
import { caseStepsFollow } from '../../rules/conversation/case-steps-follow.ts';
import { chargedBeforeSentOn } from '../../rules/conversation/charged-before-sent-on.ts';
import { consentAsRecorded } from '../../rules/conversation/consent-as-recorded.ts';
import { countsCoverRecords } from '../../rules/conversation/counts-cover-records.ts';
import { fullSupportAfterIdentification } from '../../rules/conversation/full-support-after-identification.ts';
import { identificationDecisionsFollow } from '../../rules/conversation/identification-decisions-follow.ts';
import { identifiedOnOneDay } from '../../rules/conversation/identified-on-one-day.ts';
import { inForceAfterTimeToAppeal } from '../../rules/conversation/in-force-after-time-to-appeal.ts';
import { joinedAndSplitOnBothSides } from '../../rules/conversation/joined-and-split-on-both-sides.ts';
import { judgedAfterTheHearingOpened } from '../../rules/conversation/judged-after-the-hearing-opened.ts';
import { judgedWereIndicted } from '../../rules/conversation/judged-were-indicted.ts';
import { leadAccusedBearsLeadCharge } from '../../rules/conversation/lead-accused-bears-lead-charge.ts';
import { limitExtendedInTime } from '../../rules/conversation/limit-extended-in-time.ts';
import { limitKept } from '../../rules/conversation/limit-kept.ts';
import { limitWithinLaw } from '../../rules/conversation/limit-within-law.ts';
import { newBodyActsAfterTransfer } from '../../rules/conversation/new-body-acts-after-transfer.ts';
import { notBeforeTheStepItRestsOn } from '../../rules/conversation/not-before-the-step-it-rests-on.ts';
import { nothingAfterJoinder } from '../../rules/conversation/nothing-after-joinder.ts';
import { nothingBeforeTheCase } from '../../rules/conversation/nothing-before-the-case.ts';
import { oneConversation } from '../../rules/conversation/one-conversation.ts';
import { openedByItsFirstRecord } from '../../rules/conversation/opened-by-its-first-record.ts';
import { outcomeAsJudged } from '../../rules/conversation/outcome-as-judged.ts';
import { outcomeNotBeforeReport } from '../../rules/conversation/outcome-not-before-report.ts';
import { personStatusFollows } from '../../rules/conversation/person-status-follows.ts';
import { programmeApartFromMatters } from '../../rules/conversation/programme-apart-from-matters.ts';
import { referencesNameTheirKind } from '../../rules/conversation/references-name-their-kind.ts';
import { referencesResolve } from '../../rules/conversation/references-resolve.ts';
import { refersToTheRightStep } from '../../rules/conversation/refers-to-the-right-step.ts';
import { refersToWhatStands } from '../../rules/conversation/refers-to-what-stands.ts';
import { reportDecisionsFollow } from '../../rules/conversation/report-decisions-follow.ts';
import { sentByABodyThatMay } from '../../rules/conversation/sent-by-a-body-that-may.ts';
import { sexAgrees } from '../../rules/conversation/sex-agrees.ts';
import { stageAfterFollows } from '../../rules/conversation/stage-after-follows.ts';
import { stageOfCaseFollows } from '../../rules/conversation/stage-of-case-follows.ts';
import { statusAsIdentified } from '../../rules/conversation/status-as-identified.ts';
import { stepByBodyOfItsStage } from '../../rules/conversation/step-by-body-of-its-stage.ts';
import { under16Means151ForAccused } from '../../rules/conversation/under-16-means-151-for-accused.ts';
import { wantedUntilLifted } from '../../rules/conversation/wanted-until-lifted.ts';
import { aboutTheSame } from '../../rules/revisions/about-the-same.ts';
import { conversationStays } from '../../rules/revisions/conversation-stays.ts';
import { kindStays } from '../../rules/revisions/kind-stays.ts';
import { noFork } from '../../rules/revisions/no-fork.ts';
import { noGap } from '../../rules/revisions/no-gap.ts';
import { nothingAfterError } from '../../rules/revisions/nothing-after-error.ts';
import { reasonAgreesWithStatus } from '../../rules/revisions/reason-agrees-with-status.ts';
import { recordedInOrder } from '../../rules/revisions/recorded-in-order.ts';
import { revisedByItsIssuer } from '../../rules/revisions/revised-by-its-issuer.ts';
import { somethingChanges } from '../../rules/revisions/something-changes.ts';
import { withdrawnStaysWithdrawn } from '../../rules/revisions/withdrawn-stays-withdrawn.ts';

/** Every rule across records, by its folder. */
export const acrossRecords: Readonly<Record<'conversation' | 'revisions', readonly NamedConversationRule[]>> = {
  conversation: [
    { ...accusedOfTheCase, name: 'accused-of-the-case' },
    { ...actsInItsOwnRole, name: 'acts-in-its-own-role' },
    { ...agesAgree, name: 'ages-agree' },
    { ...answerNotBeforeWhatItAnswers, name: 'answer-not-before-what-it-answers' },
    { ...answersFollow, name: 'answers-follow' },
    { ...article151ForUnder16, name: 'article-151-for-under-16' },
    { ...caseOpenedByItsDecision, name: 'case-opened-by-its-decision' },
    { ...caseStepsFollow, name: 'case-steps-follow' },
    { ...chargedBeforeSentOn, name: 'charged-before-sent-on' },
    { ...consentAsRecorded, name: 'consent-as-recorded' },
    { ...countsCoverRecords, name: 'counts-cover-records' },
    { ...fullSupportAfterIdentification, name: 'full-support-after-identification' },
    { ...identificationDecisionsFollow, name: 'identification-decisions-follow' },
    { ...identifiedOnOneDay, name: 'identified-on-one-day' },
    { ...inForceAfterTimeToAppeal, name: 'in-force-after-time-to-appeal' },
    { ...joinedAndSplitOnBothSides, name: 'joined-and-split-on-both-sides' },
    { ...judgedAfterTheHearingOpened, name: 'judged-after-the-hearing-opened' },
    { ...judgedWereIndicted, name: 'judged-were-indicted' },
    { ...leadAccusedBearsLeadCharge, name: 'lead-accused-bears-lead-charge' },
    { ...limitExtendedInTime, name: 'limit-extended-in-time' },
    { ...limitKept, name: 'limit-kept' },
    { ...limitWithinLaw, name: 'limit-within-law' },
    { ...newBodyActsAfterTransfer, name: 'new-body-acts-after-transfer' },
    { ...notBeforeTheStepItRestsOn, name: 'not-before-the-step-it-rests-on' },
    { ...nothingAfterJoinder, name: 'nothing-after-joinder' },
    { ...nothingBeforeTheCase, name: 'nothing-before-the-case' },
    { ...oneConversation, name: 'one-conversation' },
    { ...openedByItsFirstRecord, name: 'opened-by-its-first-record' },
    { ...outcomeAsJudged, name: 'outcome-as-judged' },
    { ...outcomeNotBeforeReport, name: 'outcome-not-before-report' },
    { ...personStatusFollows, name: 'person-status-follows' },
    { ...programmeApartFromMatters, name: 'programme-apart-from-matters' },
    { ...referencesNameTheirKind, name: 'references-name-their-kind' },
    { ...referencesResolve, name: 'references-resolve' },
    { ...refersToTheRightStep, name: 'refers-to-the-right-step' },
    { ...refersToWhatStands, name: 'refers-to-what-stands' },
    { ...reportDecisionsFollow, name: 'report-decisions-follow' },
    { ...sentByABodyThatMay, name: 'sent-by-a-body-that-may' },
    { ...sexAgrees, name: 'sex-agrees' },
    { ...stageAfterFollows, name: 'stage-after-follows' },
    { ...stageOfCaseFollows, name: 'stage-of-case-follows' },
    { ...statusAsIdentified, name: 'status-as-identified' },
    { ...stepByBodyOfItsStage, name: 'step-by-body-of-its-stage' },
    { ...under16Means151ForAccused, name: 'under-16-means-151-for-accused' },
    { ...wantedUntilLifted, name: 'wanted-until-lifted' },
  ],
  revisions: [
    { ...aboutTheSame, name: 'about-the-same' },
    { ...conversationStays, name: 'conversation-stays' },
    { ...kindStays, name: 'kind-stays' },
    { ...noFork, name: 'no-fork' },
    { ...noGap, name: 'no-gap' },
    { ...nothingAfterError, name: 'nothing-after-error' },
    { ...reasonAgreesWithStatus, name: 'reason-agrees-with-status' },
    { ...recordedInOrder, name: 'recorded-in-order' },
    { ...revisedByItsIssuer, name: 'revised-by-its-issuer' },
    { ...somethingChanges, name: 'something-changes' },
    { ...withdrawnStaysWithdrawn, name: 'withdrawn-stays-withdrawn' },
  ],
};
