// Generated from packages/validate/src/rules/reconciliation/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { agreedByAtLeastTwo } from '../../rules/reconciliation/agreed-by-at-least-two.ts';
import { agreedCellHasCause } from '../../rules/reconciliation/agreed-cell-has-cause.ts';
import { agreedIsSignedByAll } from '../../rules/reconciliation/agreed-is-signed-by-all.ts';
import { cellsAmongThoseCompared } from '../../rules/reconciliation/cells-among-those-compared.ts';
import { comparesReturns } from '../../rules/reconciliation/compares-returns.ts';
import { correctionOfEachSideThatDiffers } from '../../rules/reconciliation/correction-of-each-side-that-differs.ts';
import { daysFromNotAfterTo } from '../../rules/reconciliation/days-from-not-after-to.ts';
import { differenceEqualsFigures } from '../../rules/reconciliation/difference-equals-figures.ts';
import { figuresOfTheSides } from '../../rules/reconciliation/figures-of-the-sides.ts';
import { intervalsEqualOrNamed } from '../../rules/reconciliation/intervals-equal-or-named.ts';
import { leadBySubject } from '../../rules/reconciliation/lead-by-subject.ts';
import { levelAgreesWithArea } from '../../rules/reconciliation/level-agrees-with-area.ts';
import { noCellTwice } from '../../rules/reconciliation/no-cell-twice.ts';
import { noDifferentIntervalOverTheSameDays } from '../../rules/reconciliation/no-different-interval-over-the-same-days.ts';
import { sidesOfDifferentRoles } from '../../rules/reconciliation/sides-of-different-roles.ts';
import { signedAfterTheLastDay } from '../../rules/reconciliation/signed-after-the-last-day.ts';
import { stateAgreesWithCells } from '../../rules/reconciliation/state-agrees-with-cells.ts';
import { wholeMonths } from '../../rules/reconciliation/whole-months.ts';

export const rules: readonly NamedRule<'reconciliation'>[] = [
  { ...agreedByAtLeastTwo, name: 'agreed-by-at-least-two' },
  { ...agreedCellHasCause, name: 'agreed-cell-has-cause' },
  { ...agreedIsSignedByAll, name: 'agreed-is-signed-by-all' },
  { ...cellsAmongThoseCompared, name: 'cells-among-those-compared' },
  { ...comparesReturns, name: 'compares-returns' },
  { ...correctionOfEachSideThatDiffers, name: 'correction-of-each-side-that-differs' },
  { ...daysFromNotAfterTo, name: 'days-from-not-after-to' },
  { ...differenceEqualsFigures, name: 'difference-equals-figures' },
  { ...figuresOfTheSides, name: 'figures-of-the-sides' },
  { ...intervalsEqualOrNamed, name: 'intervals-equal-or-named' },
  { ...leadBySubject, name: 'lead-by-subject' },
  { ...levelAgreesWithArea, name: 'level-agrees-with-area' },
  { ...noCellTwice, name: 'no-cell-twice' },
  { ...noDifferentIntervalOverTheSameDays, name: 'no-different-interval-over-the-same-days' },
  { ...sidesOfDifferentRoles, name: 'sides-of-different-roles' },
  { ...signedAfterTheLastDay, name: 'signed-after-the-last-day' },
  { ...stateAgreesWithCells, name: 'state-agrees-with-cells' },
  { ...wholeMonths, name: 'whole-months' },
];
