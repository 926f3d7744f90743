// Generated from packages/validate/src/rules/campaign/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { countedWithinPeriod } from '../../rules/campaign/counted-within-period.ts';
import { datesInOrder } from '../../rules/campaign/dates-in-order.ts';
import { finesWithinSanctions } from '../../rules/campaign/fines-within-sanctions.ts';
import { namesItsOrder } from '../../rules/campaign/names-its-order.ts';
import { partNotAboveWhole } from '../../rules/campaign/part-not-above-whole.ts';
import { periodInProgramme } from '../../rules/campaign/period-in-programme.ts';
import { previousIsAnother } from '../../rules/campaign/previous-is-another.ts';
import { recordsWithinCounts } from '../../rules/campaign/records-within-counts.ts';
import { referencesOfTheirKind } from '../../rules/campaign/references-of-their-kind.ts';
import { seizedOncePerCurrency } from '../../rules/campaign/seized-once-per-currency.ts';

export const rules: readonly NamedRule<'campaign'>[] = [
  { ...countedWithinPeriod, name: 'counted-within-period' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...finesWithinSanctions, name: 'fines-within-sanctions' },
  { ...namesItsOrder, name: 'names-its-order' },
  { ...partNotAboveWhole, name: 'part-not-above-whole' },
  { ...periodInProgramme, name: 'period-in-programme' },
  { ...previousIsAnother, name: 'previous-is-another' },
  { ...recordsWithinCounts, name: 'records-within-counts' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...seizedOncePerCurrency, name: 'seized-once-per-currency' },
];
