// Generated from packages/validate/src/rules/implementation-plan/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { aimNotBelowProgramme } from '../../rules/implementation-plan/aim-not-below-programme.ts';
import { answeredTaskNeedsDirective } from '../../rules/implementation-plan/answered-task-needs-directive.ts';
import { budgetAddsUp } from '../../rules/implementation-plan/budget-adds-up.ts';
import { budgetInOneCurrency } from '../../rules/implementation-plan/budget-in-one-currency.ts';
import { datesInOrder } from '../../rules/implementation-plan/dates-in-order.ts';
import { denominatorFitsTarget } from '../../rules/implementation-plan/denominator-fits-target.ts';
import { directiveTaskAnsweredOnce } from '../../rules/implementation-plan/directive-task-answered-once.ts';
import { dueInsidePeriod } from '../../rules/implementation-plan/due-inside-period.ts';
import { leadDoesNotCoordinate } from '../../rules/implementation-plan/lead-does-not-coordinate.ts';
import { outputAnswersTask } from '../../rules/implementation-plan/output-answers-task.ts';
import { periodInProgramme } from '../../rules/implementation-plan/period-in-programme.ts';
import { referencesOfTheirKind } from '../../rules/implementation-plan/references-of-their-kind.ts';
import { saysWhatItCarriesOut } from '../../rules/implementation-plan/says-what-it-carries-out.ts';
import { targetOnce } from '../../rules/implementation-plan/target-once.ts';
import { taskNumbersOnce } from '../../rules/implementation-plan/task-numbers-once.ts';

export const rules: readonly NamedRule<'implementation-plan'>[] = [
  { ...aimNotBelowProgramme, name: 'aim-not-below-programme' },
  { ...answeredTaskNeedsDirective, name: 'answered-task-needs-directive' },
  { ...budgetAddsUp, name: 'budget-adds-up' },
  { ...budgetInOneCurrency, name: 'budget-in-one-currency' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...denominatorFitsTarget, name: 'denominator-fits-target' },
  { ...directiveTaskAnsweredOnce, name: 'directive-task-answered-once' },
  { ...dueInsidePeriod, name: 'due-inside-period' },
  { ...leadDoesNotCoordinate, name: 'lead-does-not-coordinate' },
  { ...outputAnswersTask, name: 'output-answers-task' },
  { ...periodInProgramme, name: 'period-in-programme' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...saysWhatItCarriesOut, name: 'says-what-it-carries-out' },
  { ...targetOnce, name: 'target-once' },
  { ...taskNumbersOnce, name: 'task-numbers-once' },
];
