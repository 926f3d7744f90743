// Generated from packages/validate/src/rules/prevention-activity/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { datesInOrder } from '../../rules/prevention-activity/dates-in-order.ts';
import { finesWithinSanctions } from '../../rules/prevention-activity/fines-within-sanctions.ts';
import { forWhomOrWhat } from '../../rules/prevention-activity/for-whom-or-what.ts';
import { inspectionNamesBusinesses } from '../../rules/prevention-activity/inspection-names-businesses.ts';
import { inspectionsAddUp } from '../../rules/prevention-activity/inspections-add-up.ts';
import { natureFollowsFromMeasure } from '../../rules/prevention-activity/nature-follows-from-measure.ts';
import { peopleAddUp } from '../../rules/prevention-activity/people-add-up.ts';
import { policePreventionIsNumbers } from '../../rules/prevention-activity/police-prevention-is-numbers.ts';
import { referencesOfTheirKind } from '../../rules/prevention-activity/references-of-their-kind.ts';
import { reportsWithinPassedOn } from '../../rules/prevention-activity/reports-within-passed-on.ts';
import { taskNumberOfSomething } from '../../rules/prevention-activity/task-number-of-something.ts';

export const rules: readonly NamedRule<'prevention-activity'>[] = [
  { ...datesInOrder, name: 'dates-in-order' },
  { ...finesWithinSanctions, name: 'fines-within-sanctions' },
  { ...forWhomOrWhat, name: 'for-whom-or-what' },
  { ...inspectionNamesBusinesses, name: 'inspection-names-businesses' },
  { ...inspectionsAddUp, name: 'inspections-add-up' },
  { ...natureFollowsFromMeasure, name: 'nature-follows-from-measure' },
  { ...peopleAddUp, name: 'people-add-up' },
  { ...policePreventionIsNumbers, name: 'police-prevention-is-numbers' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...reportsWithinPassedOn, name: 'reports-within-passed-on' },
  { ...taskNumberOfSomething, name: 'task-number-of-something' },
];
