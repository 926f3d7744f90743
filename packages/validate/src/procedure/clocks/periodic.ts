/**
 * Due days of reports that a directive or a plan asks for once each period.
 * @module
 */
import type { Due, PeriodLengthCode } from '@lienthong/schemas';
import { daysOfPeriod } from '@lienthong/schemas/periods';
import { plusWorkingDays } from '@lienthong/schemas/working-days';
import type { Conversation } from '../../conversation-view.ts';
import { type Act, byDay, type Clock, isFrom, issuedOn } from './clock.ts';
import type { Task } from './tasks.ts';

/** The periods that closed since the directive or plan was issued, and the one that closes next. */
export function duePeriodically(task: Task, conversation: Conversation, today: string): Clock[] {
  const { entry, at, due, owedBy } = task;
  if (due?.due !== 'each-period' || due.workingDaysAfterClose === undefined) return [];
  const { workingDaysAfterClose } = due;
  const from = issuedOn(entry);
  return periodsBetween(due, from, task.until ?? today, today).flatMap(({ code, to }) =>
    owedBy.map((agency) => ({
      limit: 'periodic-report',
      entry,
      from: to,
      set: { on: from, until: plusWorkingDays(to, workingDaysAfterClose), entry, pointer: `${at}/due` },
      met: reportOn(code, task, agency, conversation),
      owedBy: agency,
    })),
  );
}

function periodsBetween(
  { every, regime }: Extract<Due, { due: 'each-period' }>,
  from: string,
  until: string,
  today: string,
): { code: string; to: string }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  const codes = Array.from({ length: last - first + 1 }, (_, index) =>
    PARTS[every].map((part) => `${regime}:${first + index}-${part}`),
  );
  const periods = codes.flat().flatMap((code) => {
    const to = daysOfPeriod(code)?.to;
    return to === undefined || to < from || to > until ? [] : [{ code, to }];
  });
  const next = periods.findIndex(({ to }) => to > today);
  return next === -1 ? periods : periods.slice(0, next + 1);
}

const PARTS: Readonly<Record<PeriodLengthCode, readonly string[]>> = {
  month: Array.from({ length: 12 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  'half-year': ['H1', 'H2'],
  'nine-months': ['N9'],
  year: ['Y'],
};

/** The first report on a period from whoever owes it. */
function reportOn(
  code: string,
  { answeredBy: kind }: Task,
  owedBy: string | undefined,
  { current }: Conversation,
): Act | undefined {
  return current
    .flatMap((entry): Act[] => {
      if (
        entry.kind !== 'progress-report' &&
        entry.kind !== 'statistical-return' &&
        entry.kind !== 'consolidated-report'
      )
        return [];
      if ((kind ?? entry.kind) !== entry.kind || entry.record.period?.code !== code || !isFrom(entry, owedBy))
        return [];
      return [{ on: issuedOn(entry), entry, pointer: '/recordedAt' }];
    })
    .toSorted(byDay)
    .at(0);
}
