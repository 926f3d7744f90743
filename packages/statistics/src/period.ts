/**
 * Reporting periods of the regimes in force: a code becomes the two civil dates that bound it.
 * @module
 */
import { plusDays } from '@lienthong/schemas/civil-day';
import { daysOfPeriod } from '@lienthong/schemas/periods';
import { StatisticsError } from './errors.ts';

/**
 * `vn-decree09`: data closes on the 14th (decree 09/2019/NĐ-CP, Art. 12). `calendar`: whole months. Those of the justice sector and the
 * procuracy are of the calendar as well, and have only the lengths that their texts name. `x-…`: an agency's own, whose days it states.
 */
export type Regime =
  | 'vn-decree09'
  | 'vn-justice'
  | 'vn-procuracy-monthly'
  | 'vn-procuracy-national'
  | 'calendar'
  | `x-${string}`;

/** Civil dates in Asia/Ho_Chi_Minh, both inclusive. */
export interface Period {
  readonly regime: Regime;
  /** `<regime>:<year>-<M01–M12|Q1–Q4|H1|H2|N9|Y>` */
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

export type PeriodLength = 'M' | 'Q' | 'H' | 'N9' | 'Y';

/** Which periods a regime has, and whose days they follow. */
const regimes: Readonly<
  Record<string, { readonly days: 'vn-decree09' | 'calendar'; readonly lengths: readonly PeriodLength[] }>
> = {
  'vn-decree09': { days: 'vn-decree09', lengths: ['M', 'Q', 'H', 'N9', 'Y'] },
  calendar: { days: 'calendar', lengths: ['M', 'Q', 'H', 'N9', 'Y'] },
  // Circular 03/2019/TT-BTP: half-years and years of the calendar, partly estimated in the provisional edition.
  'vn-justice': { days: 'calendar', lengths: ['H', 'Y'] },
  // Joint Circular 05/2018, Art. 6: from the first to the last day of a month.
  'vn-procuracy-monthly': { days: 'calendar', lengths: ['M'] },
  // National indicators of the procuracy: half-years of the calendar.
  'vn-procuracy-national': { days: 'calendar', lengths: ['H', 'Y'] },
};

/**
 * Turns a period code into its dates.
 *
 * Under decree 09/2019 the third quarter of 2026 is 15 June to 14 September 2026.
 *
 * @param days of a period of an agency's own regime, `x-…`
 * @throws {StatisticsError} `unknown-regime` (an own one without its days too), `bad-period`
 * @see decree 09/2019/NĐ-CP, Art. 12
 */
export function parsePeriod(code: string, days?: { readonly from: string; readonly to: string }): Period {
  const [first = ''] = code.split(':');
  const regime = first.startsWith('x-') ? code.slice(0, code.lastIndexOf(':')) : first;
  if (/^x-[a-z][a-z0-9-]*(?::[a-z0-9][a-z0-9.-]*)?$/.test(regime)) {
    if (!days) throw new StatisticsError('unknown-regime');
    if (lengthOf(code) === undefined || days.to < days.from) throw new StatisticsError('bad-period');
    return { regime: regime as Regime, code, from: days.from, to: days.to };
  }
  const known = Object.hasOwn(regimes, regime) ? regimes[regime] : undefined;
  if (!known) throw new StatisticsError('unknown-regime');
  const length = lengthOf(code);
  const found = daysOfPeriod(`${known.days}:${code.slice(regime.length + 1)}`);
  if (!found || length === undefined || !known.lengths.includes(length)) throw new StatisticsError('bad-period');
  return { regime: regime as Regime, code, ...found };
}

/** @returns `undefined` for a code that is none */
export function lengthOf(code: string): PeriodLength | undefined {
  const [, label] = /:\d{4}-(M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$/.exec(code) ?? [];
  return label === 'N9' ? label : (label?.charAt(0) as PeriodLength | undefined);
}

/** Whether periods of that length tile the year: nine months are cumulative and never add up with others. */
export function isTile(code: string): boolean {
  return lengthOf(code) !== 'N9';
}

/** The period of a kind that a date lies in, e.g. the quarter of 15 June 2026 under decree 09 is `2026-Q3`. */
export function periodOf(date: string, regime: Regime, kind: 'M' | 'Q' | 'H' | 'Y'): Period {
  const year = Number(date.slice(0, 4));
  const labels = {
    M: Array.from({ length: 12 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
    Q: ['Q1', 'Q2', 'Q3', 'Q4'],
    H: ['H1', 'H2'],
    Y: ['Y'],
  }[kind];
  for (const candidate of [year, year + 1]) {
    for (const label of labels) {
      const period = parsePeriod(`${regime}:${String(candidate).padStart(4, '0')}-${label}`);
      if (period.from <= date && date <= period.to) return period;
    }
  }
  throw new StatisticsError('bad-period');
}

/** Whether one period begins on the day after another has ended, under the same regime. */
export function follows(before: Period, after: Period): boolean {
  return before.regime === after.regime && plusDays(before.to, 1) === after.from;
}
