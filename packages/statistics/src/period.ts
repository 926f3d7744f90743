/**
 * Reporting periods of the regimes in force: a code becomes the two civil dates that bound it.
 * @module
 */
import { StatisticsError } from './errors.ts';

/** `vn-decree09`: data closes on the 14th (decree 09/2019/NĐ-CP, Art. 12). `calendar`: whole months. */
export type Regime = 'vn-decree09' | 'calendar';

/** Civil dates in Asia/Ho_Chi_Minh, both inclusive. */
export interface Period {
  readonly regime: Regime;
  /** `<regime>:<year>-<M01–M12|Q1–Q4|H1|H2|N9|Y>` */
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** Months of a span, counted from the year's January = 1. `N9` is cumulative: it never tiles a year. */
const spans: Record<string, readonly [first: number, last: number]> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  N9: [1, 9],
  Y: [1, 12],
};

/**
 * Turns a period code into its dates.
 *
 * Under decree 09/2019 the third quarter of 2026 is 15 June to 14 September 2026.
 *
 * @throws {StatisticsError} `unknown-regime`, `bad-period`
 * @see decree 09/2019/NĐ-CP, Art. 12
 */
export function parsePeriod(code: string): Period {
  const [regime, rest, ...more] = code.split(':');
  if (regime !== 'vn-decree09' && regime !== 'calendar') throw new StatisticsError('unknown-regime');
  const match = /^(\d{4})-(M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$/.exec(rest ?? '');
  if (!match || more.length > 0) throw new StatisticsError('bad-period');
  const year = Number(match[1]);
  const label = match[2] as string;
  const [first, last] = spans[label] ?? [Number(label.slice(1)), Number(label.slice(1))];
  const [from, to] =
    regime === 'calendar'
      ? [civil(year, first, 1), civil(year, last + 1, 0)]
      : [civil(year, first - 1, 15), civil(year, last, 14)];
  return { regime, code, from, to };
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

/** Day 0 is the last day of the month before; month 0 is December of the year before. */
function civil(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
