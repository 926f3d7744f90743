// Generated from packages/validate/src/rules/directive/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { catalogueIsOfFigures } from '../../rules/directive/catalogue-is-of-figures.ts';
import { coordinatingIsNoAddressee } from '../../rules/directive/coordinating-is-no-addressee.ts';
import { datesInOrder } from '../../rules/directive/dates-in-order.ts';
import { dueNotBeforeIssue } from '../../rules/directive/due-not-before-issue.ts';
import { dueWhileInForce } from '../../rules/directive/due-while-in-force.ts';
import { effectNamesDirective } from '../../rules/directive/effect-names-directive.ts';
import { formAnswersTask } from '../../rules/directive/form-answers-task.ts';
import { namesItsDocument } from '../../rules/directive/names-its-document.ts';
import { programmeOfItsDay } from '../../rules/directive/programme-of-its-day.ts';
import { recordsAskedForGoSomewhere } from '../../rules/directive/records-asked-for-go-somewhere.ts';
import { referencesOfTheirKind } from '../../rules/directive/references-of-their-kind.ts';
import { taskNumbersOnce } from '../../rules/directive/task-numbers-once.ts';
import { touchesAnotherDirective } from '../../rules/directive/touches-another-directive.ts';
import { workingDayAfterClose } from '../../rules/directive/working-day-after-close.ts';

export const rules: readonly NamedRule<'directive'>[] = [
  { ...catalogueIsOfFigures, name: 'catalogue-is-of-figures' },
  { ...coordinatingIsNoAddressee, name: 'coordinating-is-no-addressee' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...dueNotBeforeIssue, name: 'due-not-before-issue' },
  { ...dueWhileInForce, name: 'due-while-in-force' },
  { ...effectNamesDirective, name: 'effect-names-directive' },
  { ...formAnswersTask, name: 'form-answers-task' },
  { ...namesItsDocument, name: 'names-its-document' },
  { ...programmeOfItsDay, name: 'programme-of-its-day' },
  { ...recordsAskedForGoSomewhere, name: 'records-asked-for-go-somewhere' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...taskNumbersOnce, name: 'task-numbers-once' },
  { ...touchesAnotherDirective, name: 'touches-another-directive' },
  { ...workingDayAfterClose, name: 'working-day-after-close' },
];
