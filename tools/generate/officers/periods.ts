/**
 * The reporting periods of each regime, with the days on which their figures begin and close in one year.
 * @module
 */
import { periodRegime } from '../../../packages/schemas/src/generated/codelists.ts';
import { parsePeriod } from '../../../packages/statistics/src/period.ts';
import { code, table } from '../reference/markdown.ts';

/** One label of each length, of the year in which the examples play. */
const LABELS = ['M09', 'Q3', 'H1', 'N9', 'Y'] as const;
const YEAR = '2026';

export function periodTable(): string {
  const rows = periodRegime.codes.flatMap(({ code: regime, title }) =>
    LABELS.flatMap((label) => {
      const period = periodOf(`${regime}:${YEAR}-${label}`);
      return period ? [[title.vi, code(period.code), day(period.from), day(period.to)]] : [];
    }),
  );
  return table(['Chế độ báo cáo', 'Mã kỳ (ví dụ)', 'Từ ngày', 'Chốt số liệu'], rows);
}

/** A regime has the lengths that its text names, and no others. */
function periodOf(label: string): ReturnType<typeof parsePeriod> | undefined {
  try {
    return parsePeriod(label);
  } catch {
    return undefined;
  }
}

function day(on: string): string {
  return on.split('-').reverse().join('/');
}
