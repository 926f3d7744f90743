// Generated from packages/validate/src/rules/communication-activity/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { carriedByAChannel } from '../../rules/communication-activity/carried-by-a-channel.ts';
import { costAddsUp } from '../../rules/communication-activity/cost-adds-up.ts';
import { costInOneCurrency } from '../../rules/communication-activity/cost-in-one-currency.ts';
import { datesInOrder } from '../../rules/communication-activity/dates-in-order.ts';
import { day30JulyInItsSeason } from '../../rules/communication-activity/day-30-july-in-its-season.ts';
import { estimateSaysHow } from '../../rules/communication-activity/estimate-says-how.ts';
import { partNotAboveWhole } from '../../rules/communication-activity/part-not-above-whole.ts';
import { reachAfterBegin } from '../../rules/communication-activity/reach-after-begin.ts';
import { reachOfItsForm } from '../../rules/communication-activity/reach-of-its-form.ts';
import { referencesOfTheirKind } from '../../rules/communication-activity/references-of-their-kind.ts';
import { taskNumberOfSomething } from '../../rules/communication-activity/task-number-of-something.ts';

export const rules: readonly NamedRule<'communication-activity'>[] = [
  { ...carriedByAChannel, name: 'carried-by-a-channel' },
  { ...costAddsUp, name: 'cost-adds-up' },
  { ...costInOneCurrency, name: 'cost-in-one-currency' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...day30JulyInItsSeason, name: 'day-30-july-in-its-season' },
  { ...estimateSaysHow, name: 'estimate-says-how' },
  { ...partNotAboveWhole, name: 'part-not-above-whole' },
  { ...reachAfterBegin, name: 'reach-after-begin' },
  { ...reachOfItsForm, name: 'reach-of-its-form' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...taskNumberOfSomething, name: 'task-number-of-something' },
];
