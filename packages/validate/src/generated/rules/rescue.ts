// Generated from packages/validate/src/rules/rescue/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { childFromAbroadIsArrangedFor } from '../../rules/rescue/child-from-abroad-is-arranged-for.ts';
import { datesInOrder } from '../../rules/rescue/dates-in-order.ts';
import { fromAbroadNamesCountry } from '../../rules/rescue/from-abroad-names-country.ts';
import { partNotAboveNumber } from '../../rules/rescue/part-not-above-number.ts';
import { personsSumToNumber } from '../../rules/rescue/persons-sum-to-number.ts';
import { referencesOfTheirKind } from '../../rules/rescue/references-of-their-kind.ts';
import { roleOfItsTime } from '../../rules/rescue/role-of-its-time.ts';
import { timeFallsOnDay } from '../../rules/rescue/time-falls-on-day.ts';

export const rules: readonly NamedRule<'rescue'>[] = [
  { ...childFromAbroadIsArrangedFor, name: 'child-from-abroad-is-arranged-for' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...fromAbroadNamesCountry, name: 'from-abroad-names-country' },
  { ...partNotAboveNumber, name: 'part-not-above-number' },
  { ...personsSumToNumber, name: 'persons-sum-to-number' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...roleOfItsTime, name: 'role-of-its-time' },
  { ...timeFallsOnDay, name: 'time-falls-on-day' },
];
