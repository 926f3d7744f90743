/**
 * Who owes which report when: a table of forms, levels and regimes, each due so many working days after its figures close.
 * @module
 */
import { plusWorkingDays } from '@lienthong/schemas/working-days';
import { StatisticsError } from './errors.ts';
import { lengthOf, type Period, type PeriodLength, parsePeriod, type Regime } from './period.ts';

export interface Obligation {
  /** Kind of record, such as `statistical-return`. */
  readonly form: string;
  readonly level: 'commune' | 'district' | 'province' | 'nation';
  readonly regime: Regime;
  readonly lengths: readonly PeriodLength[];
  /** Working days from the close of the figures to the last day; at least one. */
  readonly workingDays: number;
  /** Ids of `bases.json`. */
  readonly basis: readonly string[];
}

export interface DueReport {
  readonly obligation: Obligation;
  readonly period: Period;
  /** Last day, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/**
 * The last day for a report on a period: working days are counted from the day after the figures close, over the table of holidays.
 *
 * @throws {StatisticsError} `bad-period`, `unknown-regime`; `no-obligation` the period is none of those that the obligation names
 */
export function dueOn({ regime, lengths, workingDays }: Obligation, code: string): string {
  const period = parsePeriod(code);
  const length = lengthOf(code);
  if (period.regime !== regime || length === undefined || !lengths.includes(length))
    throw new StatisticsError('no-obligation', code);
  return plusWorkingDays(period.to, workingDays);
}

/** The members of a `directive` from which obligations follow. */
export interface OrderingDirective {
  readonly levels?: readonly Obligation['level'][];
  readonly tasks: readonly {
    readonly due?:
      | {
          readonly due: 'each-period';
          readonly every: EachPeriod;
          readonly regime: string;
          readonly workingDaysAfterClose?: number;
        }
      | { readonly due: 'on' | 'always' };
    readonly form?: { readonly recordKind: string };
  }[];
}

type EachPeriod = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

const lengthOfEach = { month: 'M', quarter: 'Q', 'half-year': 'H', 'nine-months': 'N9', year: 'Y' } as const;

/**
 * The table that a directive orders: for each level that it names, every form that it asks for once a period within so many working days.
 * What is due once or always is in no table.
 */
export function obligationsOf({ levels = [], tasks }: OrderingDirective, basis: readonly string[]): Obligation[] {
  return levels.flatMap((level) =>
    tasks.flatMap(({ due, form }): Obligation[] => {
      if (due?.due !== 'each-period' || due.workingDaysAfterClose === undefined || !form) return [];
      const { every, regime, workingDaysAfterClose: workingDays } = due;
      const own = { form: form.recordKind, level, regime: regime as Regime, lengths: [lengthOfEach[every]] };
      return [{ ...own, workingDays, basis }];
    }),
  );
}

/** Every report that falls due in an interval of days, in the order of their last days. Of regimes whose days are known. */
export function dueBetween(obligations: readonly Obligation[], from: string, to: string): DueReport[] {
  const years = [
    Number(from.slice(0, 4)) - 1,
    Number(from.slice(0, 4)),
    Number(to.slice(0, 4)),
    Number(to.slice(0, 4)) + 1,
  ];
  const due = obligations.flatMap((obligation) =>
    [...new Set(years)].flatMap((year) =>
      obligation.lengths.flatMap(labelsOf).map((label): DueReport => {
        const code = `${obligation.regime}:${String(year).padStart(4, '0')}-${label}`;
        return { obligation, period: parsePeriod(code), dueOn: dueOn(obligation, code) };
      }),
    ),
  );
  return due
    .filter((one) => from <= one.dueOn && one.dueOn <= to)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function labelsOf(length: PeriodLength): readonly string[] {
  if (length === 'M') return Array.from({ length: 12 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`);
  if (length === 'Q') return ['Q1', 'Q2', 'Q3', 'Q4'];
  return length === 'H' ? ['H1', 'H2'] : [length];
}
