// Generated from packages/validate/src/rules/progress-report/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { countedWithinWhole } from '../../rules/progress-report/counted-within-whole.ts';
import { datesInOrder } from '../../rules/progress-report/dates-in-order.ts';
import { daysAgreeWithCode } from '../../rules/progress-report/days-agree-with-code.ts';
import { denominatorFitsTarget } from '../../rules/progress-report/denominator-fits-target.ts';
import { difficultyOfAReportedTask } from '../../rules/progress-report/difficulty-of-a-reported-task.ts';
import { doneHasADay } from '../../rules/progress-report/done-has-a-day.ts';
import { figuresRestOnReturns } from '../../rules/progress-report/figures-rest-on-returns.ts';
import { lateReportSaysWhy } from '../../rules/progress-report/late-report-says-why.ts';
import { lateTaskSaysWhy } from '../../rules/progress-report/late-task-says-why.ts';
import { metFollowsFromShare } from '../../rules/progress-report/met-follows-from-share.ts';
import { namesWhatItReportsOn } from '../../rules/progress-report/names-what-it-reports-on.ts';
import { nothingAfterRecorded } from '../../rules/progress-report/nothing-after-recorded.ts';
import { periodicHasAPeriod } from '../../rules/progress-report/periodic-has-a-period.ts';
import { referencesOfTheirKind } from '../../rules/progress-report/references-of-their-kind.ts';
import { regimeAgreesWithCode } from '../../rules/progress-report/regime-agrees-with-code.ts';
import { shareDoneFollowsStatus } from '../../rules/progress-report/share-done-follows-status.ts';
import { shareFollowsFromCounts } from '../../rules/progress-report/share-follows-from-counts.ts';
import { taskNumbersOnce } from '../../rules/progress-report/task-numbers-once.ts';
import { workingDayAfterClose } from '../../rules/progress-report/working-day-after-close.ts';

export const rules: readonly NamedRule<'progress-report'>[] = [
  { ...countedWithinWhole, name: 'counted-within-whole' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...daysAgreeWithCode, name: 'days-agree-with-code' },
  { ...denominatorFitsTarget, name: 'denominator-fits-target' },
  { ...difficultyOfAReportedTask, name: 'difficulty-of-a-reported-task' },
  { ...doneHasADay, name: 'done-has-a-day' },
  { ...figuresRestOnReturns, name: 'figures-rest-on-returns' },
  { ...lateReportSaysWhy, name: 'late-report-says-why' },
  { ...lateTaskSaysWhy, name: 'late-task-says-why' },
  { ...metFollowsFromShare, name: 'met-follows-from-share' },
  { ...namesWhatItReportsOn, name: 'names-what-it-reports-on' },
  { ...nothingAfterRecorded, name: 'nothing-after-recorded' },
  { ...periodicHasAPeriod, name: 'periodic-has-a-period' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...regimeAgreesWithCode, name: 'regime-agrees-with-code' },
  { ...shareDoneFollowsStatus, name: 'share-done-follows-status' },
  { ...shareFollowsFromCounts, name: 'share-follows-from-counts' },
  { ...taskNumbersOnce, name: 'task-numbers-once' },
  { ...workingDayAfterClose, name: 'working-day-after-close' },
];
