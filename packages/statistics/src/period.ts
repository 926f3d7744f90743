/**
 * Reporting periods of the regimes in force: a code becomes the two civil dates that bound it.
 * @module
 */
import { daysOfPeriod } from '@lienthong/schemas/periods';
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

/**
 * Turns a period code into its dates.
 *
 * Under decree 09/2019 the third quarter of 2026 is 15 June to 14 September 2026.
 *
 * @throws {StatisticsError} `unknown-regime`, `bad-period`
 * @see decree 09/2019/NĐ-CP, Art. 12
 */
export function parsePeriod(code: string): Period {
  const [regime] = code.split(':');
  if (regime !== 'vn-decree09' && regime !== 'calendar') throw new StatisticsError('unknown-regime');
  const days = daysOfPeriod(code);
  if (!days) throw new StatisticsError('bad-period');
  return { regime, code, ...days };
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
